import type { Reading } from '../../text/reading.js';
import { isBarred, sharesNounPhrase } from './binding.js';
import { centerBefore } from './center.js';
import type { Discourse, Placed } from './discourse.js';
import type { Draft } from './draft.js';
import type { Pronoun, PronounPlace } from './pronoun.js';
import { salience } from './salience.js';
import { isSubject, speaks } from './saying.js';

const sentencesBack = 3;
/** The salience of whom the report is about, where last named too far back. */
const offstage = 0.5;
/** How much better the best antecedent must be than the next: pronouns between equals stay unresolved. */
const margin = 1.25;
/** Far ones are taken only without a rival, and someone whose gender is not known only where grammar speaks for it. */
const clear = { known: 0.5, unknown: 1.5 };
const unrivalled = { known: -2.5, unknown: 0, margin: 2.5 };

/** Whom a pronoun stands for; null where that is open. */
export function findAntecedent(reading: Reading, discourse: Discourse, place: PronounPlace): Draft | null {
  const before = discourse.before(place.token, sentencesBack);
  const spoken = quotationsBeside(reading, place);
  const barred = new Set(
    before
      .filter(
        ({ draft, mention }) =>
          isBarred(reading, place, mention.head) ||
          isSpokenOf(place, draft, spoken) ||
          draft.mentions.some(
            ({ head, form }) => head > place.token && form === 'name' && isBarred(reading, place, head),
          ),
      )
      .map(({ draft }) => draft),
  );
  const mentions = before
    .filter(({ draft, mention }) => {
      if (barred.has(draft) || !agrees(draft, place.pronoun)) return false;
      return draft.kind === 'person' || isPresentAsBody(reading, place, mention.head);
    })
    .map((placed) => ({ ...placed, score: salience(reading, place, placed, discourse.hero) }))
    .concat(heroOffstage(discourse, place, barred))
    .sort((one, other) => other.score - one.score || other.mention.head - one.mention.head);
  // Each stands by its most salient mention: a "his" after the subject does not make the subject less present.
  const candidates = [...new Map(mentions.toReversed().map((placed) => [placed.draft, placed])).values()].sort(
    (one, other) => other.score - one.score || other.mention.head - one.mention.head,
  );
  const [best, next] = candidates;
  if (best === undefined) return null;
  const center = centerBefore(reading, place.token);
  const continued = mentions.find(({ mention }) => center !== null && mention.head === center);
  if (continued !== undefined) return continued.draft;
  const lead = best.score - (next?.score ?? Number.NEGATIVE_INFINITY);
  const gender = best.draft.gender === null ? 'unknown' : 'known';
  // Over the head of someone in the pronoun's own sentence only where the lead is plain.
  const { sentence } = reading.tokens[place.token];
  const isPassedOver =
    next !== undefined && sentenceOf(reading, best) < sentence && sentenceOf(reading, next) === sentence;
  const isClear = best.score >= clear[gender] && lead >= (isPassedOver ? 2 * margin : margin);
  const isUnrivalled = best.score >= unrivalled[gender] && lead >= unrivalled.margin;
  return isClear || isUnrivalled ? best.draft : null;
}

/** Whom the report is about may be meant though not named for a while. */
function heroOffstage(
  { hero }: Discourse,
  { token, pronoun }: PronounPlace,
  barred: ReadonlySet<Draft>,
): (Placed & { score: number })[] {
  if (hero === null || barred.has(hero) || hero.gender === null || !agrees(hero, pronoun)) return [];
  const mention = hero.mentions.findLast(({ last }) => last <= token);
  return mention === undefined ? [] : [{ draft: hero, mention, score: offstage }];
}

/** Nobody speaks of themselves by name or as "he": who is spoken of in a quotation is not who says it. */
const isSpokenOf = ({ quotations }: PronounPlace, draft: Draft, spoken: ReadonlySet<number>): boolean =>
  spoken.size > 0 && draft.mentions.some(({ head, form }) => form !== 'nominal' && spoken.has(quotations[head]));

/** The quotations that the subject of a verb of saying says, as far as they stand in or next to its sentence. */
function quotationsBeside(reading: Reading, { token, quotations }: PronounPlace): ReadonlySet<number> {
  if (quotations[token] !== 0 || !speaks(reading, token)) return new Set();
  const { tokens, sentences } = reading;
  const { first, last, paragraph } = sentences[tokens[token].sentence];
  const isBeside = (index: number) =>
    tokens[index] !== undefined && sentences[tokens[index].sentence].paragraph === paragraph;
  const beside = [first - 1, last].filter(isBeside).map((index) => quotations[index]);
  return new Set([...beside, ...quotations.slice(first, last)].filter((quotation) => quotation !== 0));
}

const sentenceOf = ({ tokens }: Reading, { mention }: Placed): number => tokens[mention.head].sentence;

function agrees(draft: Draft, { gender, isPlural }: Pronoun): boolean {
  if (isPlural) return draft.isPlural || draft.kind === 'organization' || draft.kind === 'group';
  if (draft.isPlural) return false;
  if (gender === 'neuter') return draft.kind !== 'person';
  return draft.kind === 'person' && (draft.gender === null || gender === null || draft.gender === gender);
}

/**
 * "It" and "they" mostly stand for something that has no name. A body is meant where it goes on speaking, or acts as the
 * subject of the same sentence.
 */
function isPresentAsBody(reading: Reading, { token, pronoun }: PronounPlace, head: number): boolean {
  const { tokens } = reading;
  const distance = tokens[token].sentence - tokens[head].sentence;
  if (speaks(reading, token) && speaks(reading, head)) return distance <= 1;
  if (sharesNounPhrase(reading, token, head)) return true;
  return !pronoun.isPlural && pronoun.form === 'possessive' && distance === 0 && isSubject(reading, head);
}
