import type { Reading } from '../../text/reading.js';
import type { Discourse, Placed } from './discourse.js';
import type { Draft } from './draft.js';
import type { Pronoun } from './pronoun.js';
import { firstConjunct, isSpeaker, isSubject } from './saying.js';

const sentencesBack = 3;
/** How much better the best antecedent must be than the next: pronouns between equals stay unresolved. */
const margin = 1.25;
/** Far ones are taken only without a rival, and someone whose gender is not known only where grammar speaks for it. */
const clear = { known: 0.5, unknown: 1.5 };
const unrivalled = { known: -2.5, unknown: 0, margin: 2.5 };

/** A pronoun in its place. */
export interface PronounPlace {
  readonly token: number;
  readonly pronoun: Pronoun;
  /** Quotation that each token stands in, 0 outside. */
  readonly quotations: Int32Array;
}

/** Whom a pronoun stands for; null where that is open. */
export function findAntecedent(reading: Reading, discourse: Discourse, place: PronounPlace): Draft | null {
  const candidates = discourse
    .before(place.token, sentencesBack)
    .filter(({ draft, mention }) => {
      if (!agrees(draft, place.pronoun) || isBarred(reading, place, mention.head)) return false;
      return draft.kind === 'person' || isPresentAsBody(reading, place, mention.head);
    })
    .map((placed) => ({ ...placed, score: salience(reading, place, placed) }))
    .sort((one, other) => other.score - one.score);
  const [best, next] = candidates;
  if (best === undefined) return null;
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

const sentenceOf = ({ tokens }: Reading, { mention }: Placed): number => tokens[mention.head].sentence;

function agrees(draft: Draft, { gender, isPlural }: Pronoun): boolean {
  if (isPlural) return draft.isPlural || draft.kind === 'organization' || draft.kind === 'group';
  if (draft.isPlural) return false;
  if (gender === 'neuter') return draft.kind !== 'person';
  return draft.kind === 'person' && (draft.gender === null || draft.gender === gender);
}

/**
 * "It" and "they" mostly stand for something that has no name. A body is meant where it goes on speaking, or acts as the
 * subject of the same sentence.
 */
function isPresentAsBody(reading: Reading, { token, pronoun }: PronounPlace, head: number): boolean {
  const { tokens } = reading;
  const distance = tokens[token].sentence - tokens[head].sentence;
  if (isSpeaker(reading, token) && isSpeaker(reading, head)) return distance <= 1;
  return !pronoun.isPlural && pronoun.form === 'possessive' && distance === 0 && isSubject(reading, head);
}

/** Whether grammar forbids that the pronoun stands for what has its head there. */
function isBarred(reading: Reading, { token, pronoun, quotations }: PronounPlace, head: number): boolean {
  const { tokens } = reading;
  const governor = tokens[token].head;
  // "Josh Kindig, he is coming": both are subjects, and the same.
  const isRepeated = tokens[head].label === tokens[token].label;
  const ofOneVerb = argumentGovernor(reading, head) === argumentGovernor(reading, token);
  if (pronoun.form === 'plain' && ofOneVerb && !isRepeated) return true;
  // "Peskov, his spokesman": the apposition is of someone else.
  if (pronoun.form === 'possessive' && (governor === head || isAppositionOf(reading, governor, head))) return true;
  // Speakers do not call themselves he or she.
  const quoted = quotations[token];
  const saidBy = quoted !== 0 && quotations[head] === 0 && isSpeaker(reading, head);
  return saidBy && tokens[head].sentence === tokens[token].sentence;
}

/** The verb that a token is an argument of, through its preposition; the token itself where it is none. */
function argumentGovernor({ tokens }: Reading, token: number): number {
  const { label, head } = tokens[token];
  if (label === 'pobj' && tokens[head].label !== 'ROOT')
    return tokens[tokens[head].head].pos === 'VERB' ? tokens[head].head : token;
  return /^(?:nsubj|nsubjpass|dobj|dative|attr|oprd)$/.test(label) ? head : token;
}

/** Not so in "Sam, 42, and his wife", which is parsed alike. */
const isAppositionOf = ({ tokens, children }: Reading, token: number, head: number): boolean =>
  tokens[token].label === 'appos' &&
  tokens[token].head === head &&
  !children[head].some((child) => tokens[child].label === 'cc' && child > head && child < token);

/** How present an antecedent is (after Lappin and Leass 1994): near ones, subjects, speakers, parallels. */
function salience(reading: Reading, { token, pronoun, quotations }: PronounPlace, { draft, mention }: Placed): number {
  const { tokens, sentences } = reading;
  const distance = tokens[token].sentence - tokens[mention.head].sentence;
  let score = -1.5 * distance;
  if (isSubject(reading, mention.head)) score += 2;
  else if (tokens[firstConjunct(reading, mention.head)].label === 'dobj') score += 1;
  if (isSubject(reading, token) && isSubject(reading, mention.head)) score += 1;
  if (isSpeaker(reading, token) && isSpeaker(reading, mention.head)) score += 1;
  if (mention.form === 'pronoun') score += 0.5;
  if (draft.gender === pronoun.gender) score += 0.5;
  if (draft.name !== null && draft.mentions.length > 2) score += 0.5;
  if (quotations[token] !== quotations[mention.head]) score -= 1;
  const paragraphs = sentences[tokens[token].sentence].paragraph - sentences[tokens[mention.head].sentence].paragraph;
  return score - Math.min(1, paragraphs);
}
