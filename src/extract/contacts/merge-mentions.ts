import { isPersonNoun } from '../../lexicon/speaker-nouns.js';
import type { Interpretation, TimeExpression } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { isInHeadline } from '../headline-text.js';
import { chainOf } from '../party.js';
import { childrenWith } from '../syntax.js';
import { isAnnouncedTalks } from './announced-talks.js';
import type { ContactMention } from './contact-mention.js';
import { ambiguousNouns, contactNouns } from './contact-words.js';
import { durationOf } from './duration.js';
import { placeOf } from './place.js';
import { severalMeant } from './references.js';
import { countedNoun, wordsBefore } from './round.js';
import { statusOf } from './status.js';
import { timesOf } from './when.js';

/** Words that set a contact apart from the one told of: "the last round of talks", "another call", "earlier meetings". */
const apart = new Set(
  'last previous earlier past prior former next another other future upcoming first recent more further subsequent later separate new second planned'.split(
    ' ',
  ),
);

/** Kinds whose nouns are said of a contact of other kinds: "the talks" of a call or meeting, "the meeting" of talks, "the conversation" of a meeting. */
const alsoSaidOf: Readonly<Record<ContactMention['kind'], readonly ContactMention['kind'][]>> = {
  talks: ['meeting', 'call', 'visit'],
  meeting: ['talks'],
  call: ['meeting', 'talks'],
  visit: [],
  letter: [],
};

/** Groups the mentions of a report by the contact they tell of, in order of first mention; what nobody and nothing tells more of is none. */
export function mergeMentions(interpretation: Interpretation, mentions: readonly ContactMention[]): ContactMention[][] {
  const groups: ContactMention[][] = [];
  for (const told of mentions) {
    const mention = withSidesBefore(interpretation, told, groups);
    const group = nearest(interpretation, mention, groups);
    if (group) group.push(mention);
    else if (
      isSpecific(mention) ||
      isPlaced(interpretation, mention) ||
      isSetApart(interpretation, mention) ||
      isNumberedRound(interpretation, mention) ||
      isAnnouncedTalks(interpretation.reading, mention)
    )
      groups.push([mention]);
    else if (timesOf(interpretation, mention).length > 0)
      groups.push(
        ...(mention.isDefinite
          ? isCalledByPlace(interpretation.reading, mention)
            ? [[mention]]
            : another(mention, groups)
          : isCancelled(interpretation.reading, mention) && mention.head.tag === 'NN'
            ? [[mention]]
            : []),
      );
  }
  // What only the headline tells is not told.
  const isTold = ({ isHint, head }: ContactMention) => !isHint && !isInHeadline(interpretation.reading, head);
  return groups.filter((group) => group.some(isTold));
}

/** "their first talks since a summit in Helsinki": of the same two. */
const isCountedFrom = ({ tokens }: Reading, { head }: ContactMention): boolean =>
  head.label === 'pobj' &&
  tokens[head.head].lower === 'since' &&
  contactNouns.has(tokens[tokens[head.head].head].lemma);

/** The contact told of last before a mention in its sentence. */
const nearestOfSentence = (
  { tokens }: Reading,
  { head }: ContactMention,
  groups: readonly ContactMention[][],
): ContactMention[] | undefined =>
  groups
    .filter(([first]) => first.head.index < head.index && tokens[first.head.index].sentence === head.sentence)
    .toSorted(([one], [other]) => other.head.index - one.head.index)
    .find((group) => group.some(({ parties }) => parties.length > 1));

/** "they met", "another round": those of the contact told of last, where no words before name them together. */
function withSidesBefore(
  interpretation: Interpretation,
  mention: ContactMention,
  groups: readonly ContactMention[][],
): ContactMention {
  const { reading } = interpretation;
  const isUnnamed = mention.parties.length === 1 && severalMeant(reading, mention.parties[0]) !== null;
  const isNextOne = mention.parties.length === 0 && (isFurther(reading, mention) || isCountedFrom(reading, mention));
  if (!isUnnamed && !isNextOne) return mention;
  const before = groups
    .filter((group) => group[0].head.index < mention.head.index && group.some(({ isHint }) => !isHint))
    .findLast(
      (group) =>
        identities(
          interpretation,
          group.flatMap(({ parties }) => parties),
        ).length > 1,
    );
  const counted = isCountedFrom(reading, mention) ? (nearestOfSentence(reading, mention, groups) ?? before) : before;
  return counted === undefined
    ? mention
    : { ...mention, parties: [...new Set(counted.flatMap(({ parties }) => parties))] };
}

/** "another round", "the next meeting" */
const isFurther = (reading: Reading, { head }: ContactMention): boolean =>
  wordsBefore(reading, head).some(({ lower }) => /^(?:another|next|second|third|further|fresh|new)$/.test(lower));

/** "the Istanbul talks of 2022": known by their place, whoever held them. */
const isCalledByPlace = (reading: Reading, { head }: ContactMention): boolean =>
  childrenWith(reading, head.index, 'compound').some(({ entity }) => entity === 'GPE');

/** "The talks held on Tuesday" after a meeting on Monday: another contact of the same sides. */
function another(mention: ContactMention, groups: readonly ContactMention[][]): ContactMention[][] {
  const before = groups.findLast(([{ kind }]) => kind === mention.kind || alsoSaidOf[mention.kind].includes(kind));
  return before === undefined ? [] : [[{ ...mention, parties: before.flatMap(({ parties }) => parties) }]];
}

/**
 * The last contact that a mention can tell of: one of its own kind before a meeting that "the call" could be, and one held
 * before one to come, unless the mention is itself of what is to come.
 */
function nearest(
  interpretation: Interpretation,
  mention: ContactMention,
  groups: readonly ContactMention[][],
): ContactMention[] | undefined {
  const { reading } = interpretation;
  const ofKind = (group: readonly ContactMention[]) => (group.some(({ kind }) => kind === mention.kind) ? 2 : 0);
  const ofTime = (group: readonly ContactMention[]) =>
    isAhead(reading, group[0]) === isAhead(reading, mention) ? 1 : 0;
  return groups
    .filter((group) => isSame(interpretation, group, mention))
    .toSorted((one, other) => ofKind(one) + ofTime(one) - ofKind(other) - ofTime(other))
    .at(-1);
}

/** "talks in Geneva", "two days of talks": told with where or how long, though not who held them. */
const isPlaced = (interpretation: Interpretation, mention: ContactMention): boolean =>
  /^(?:talks|meeting|call)$/.test(mention.kind) &&
  !mention.isDefinite &&
  (placeOf(interpretation, mention) !== null || durationOf(interpretation, mention) !== null);

/** "calls", "meetings with China": several of a kind, and who held them untold, are no one contact. */
const isSpecific = ({ head, kind, parties }: ContactMention): boolean =>
  parties.length > 1 || (parties.length === 1 && (head.tag !== 'NNS' || kind === 'talks'));

function isSame(interpretation: Interpretation, group: readonly ContactMention[], mention: ContactMention): boolean {
  const { reading } = interpretation;
  if (isBeside(reading, group, mention)) return true;
  if (isOtherOccasion(reading, group, mention)) return false;
  // "told Lind" and "the audience" are no meeting of the two.
  const isBareWord = mention.parties.length < 2 && ambiguousNouns.has(mention.head.lemma.toLowerCase());
  if (isBareWord && group.every(({ isHint }) => isHint)) return false;
  if (isAtOtherTime(interpretation, group, mention) || isElsewhere(interpretation, group, mention)) return false;
  if (mention.head.index === group[0].head.index) return false;
  const isPlural = mention.head.tag === 'NNS' && mention.kind !== 'talks';
  const isOff = isCancelled(reading, mention);
  // "were to meet in May, but the encounter was called off": what was planned came to nothing.
  const isPlanDropped = isOff && mention.isDefinite && isAhead(reading, group[0]);
  if (isPlural || (isOff !== isCancelled(reading, group[0]) && !isPlanDropped)) return false;
  const held = identities(
    interpretation,
    group.flatMap(({ parties }) => parties),
  );
  if (isWithOthers(interpretation, group, mention, held)) return false;
  const named = identities(interpretation, mention.parties);
  const sameSides = named.length > 1 && named.length === held.length && named.every((party) => held.includes(party));
  if (
    isSetApart(interpretation, mention) !== isSetApart(interpretation, group[0]) &&
    !(sameSides && isCounted(interpretation, mention))
  )
    return false;
  if (!isOfKind(group, mention, sameSides)) return false;
  // "joined the call": to one told of, whoever held it.
  const isJoining =
    mention.isDefinite &&
    mention.head !== mention.clause &&
    (/^(?:attend|join|participate)$/.test(mention.clause.lemma) || isTakingPart(reading, mention.clause));
  if (mention.parties.length === 0 || isJoining)
    return mention.isDefinite || isCounted(interpretation, mention) || held.length === 0;
  if (
    named.length === 0 &&
    isCounted(interpretation, mention) &&
    /^(?:it|this|that)$/.test(subjectWord(reading, mention))
  )
    return true;
  if (named.length === 0 || held.length === 0) return haveSameWords(group, mention) || mention.isDefinite;
  if (mention.isHint && !sameSides) return false;
  // A party told of elsewhere must not contradict.
  return named.every((party) => held.includes(party)) || held.every((party) => named.includes(party));
}

/** "telephoned European leaders after the meeting": others than the two who met. */
const isWithOthers = (
  interpretation: Interpretation,
  group: readonly ContactMention[],
  mention: ContactMention,
  held: readonly string[],
): boolean =>
  isVerbal(mention) &&
  held.length > 1 &&
  mention.parties.some(
    (party) =>
      party.pos === 'NOUN' &&
      party.tag === 'NNS' &&
      severalMeant(interpretation.reading, party) === null &&
      identities(interpretation, [party]).length === 0,
  ) &&
  !haveSameWords(group, mention);

const isTakingPart = (reading: Reading, { lemma, index }: Token): boolean =>
  lemma === 'take' && childrenWith(reading, index, 'dobj').some((object) => object.lower === 'part');

function isOfKind(group: readonly ContactMention[], mention: ContactMention, sameSides: boolean): boolean {
  const kinds = group.map(({ kind }) => kind);
  if (kinds.includes(mention.kind)) return true;
  // A letter is written and a visit paid; else one who "spoke with" the other may have called or met.
  const isLike = ({ kind }: ContactMention) => kind !== 'letter' && kind !== 'visit';
  const isNextTo = group.every(({ isOpenKind, head }) => isOpenKind && mention.head.sentence - head.sentence <= 1);
  if (
    (sameSides || (isNextTo && mention.parties.length > 0)) &&
    isLike(mention) &&
    (mention.isOpenKind || group.every(({ isOpenKind }) => isOpenKind))
  )
    return group.some(isLike);
  return mention.isDefinite && kinds.some((kind) => alsoSaidOf[mention.kind].includes(kind));
}

/** Unnamed parties are the same where their words are: "the negotiators", "Negotiators". */
function haveSameWords(group: readonly ContactMention[], { parties }: ContactMention): boolean {
  const before = new Set(group.flatMap((mention) => mention.parties).map(({ lemma }) => lemma.toLowerCase()));
  return parties.some(({ lemma }) => before.has(lemma.toLowerCase()));
}

/** "spoke on Thursday, their first call since March": a noun set beside the verb tells of what the verb tells. */
const isBeside = (reading: Reading, group: readonly ContactMention[], { head }: ContactMention): boolean =>
  (head.label === 'npadvmod' || head.label === 'appos') &&
  group.some((other) => other.head.index === head.head || isBesidePlaceOf(reading, head, other));

/** "met on the island, the first meeting of the two": the parser sets the noun beside the place. */
function isBesidePlaceOf({ tokens }: Reading, noun: Token, { head, clause }: ContactMention): boolean {
  const place = tokens[noun.head];
  const preposition = tokens[place.head];
  const isPlace = place.label === 'pobj' && tokens[noun.index - 1] !== undefined && noun.label === 'appos';
  const above = preposition.lower === 'of' ? tokens[tokens[preposition.head].head] : preposition;
  return isPlace && head === clause && above.head === head.index;
}

/** "met on Friday" and "suggested that they meet again": one is past, the other to come. */
function isOtherOccasion(reading: Reading, group: readonly ContactMention[], mention: ContactMention): boolean {
  if (mention.isHint) return group.every((other) => isAhead(reading, other));
  // "She also saw the families": besides whom she met before.
  const isFurtherDeed =
    isVerbal(mention) &&
    mention.parties.length > 1 &&
    childrenWith(reading, mention.head.index, 'advmod').some(({ lower }) => lower === 'also');
  if (isFurtherDeed && group.some((other) => isVerbal(other) && other.head.lemma !== mention.head.lemma)) return true;
  const tellsTime = (one: ContactMention) => isVerbal(one) || one.parties.length > 1;
  return (
    tellsTime(mention) &&
    group.some((other) => tellsTime(other) && isAhead(reading, other) !== isAhead(reading, mention))
  );
}

const isVerbal = ({ head, clause }: ContactMention): boolean => head === clause;

const isAhead = (reading: Reading, mention: ContactMention): boolean =>
  /^(?:planned|proposed)$/.test(statusOf(reading, mention));

/** Both are dated, and no date of the one can be the other's. */
function isAtOtherTime(
  interpretation: Interpretation,
  group: readonly ContactMention[],
  mention: ContactMention,
): boolean {
  const own = timesOf(interpretation, mention).filter(isDated);
  const held = group.flatMap((other) => timesOf(interpretation, other)).filter(isDated);
  return own.length > 0 && held.length > 0 && !own.some((one) => held.some((other) => overlaps(one, other)));
}

const isDated = ({ from, to }: TimeExpression): boolean => from !== null && to !== null;

const overlaps = (one: TimeExpression, other: TimeExpression): boolean =>
  (one.from ?? '').slice(0, 10) <= (other.to ?? '').slice(0, 10) &&
  (other.from ?? '').slice(0, 10) <= (one.to ?? '').slice(0, 10);

/** Two contacts told with verbs of their own at places of different names. */
function isElsewhere(
  interpretation: Interpretation,
  group: readonly ContactMention[],
  mention: ContactMention,
): boolean {
  if (mention.parties.length === 0) return false;
  const words = (one: ContactMention) => {
    const span = placeOf(interpretation, one);
    return span === null ? [] : namesIn(interpretation.reading.source.text.slice(span.start, span.end));
  };
  const own = words(mention);
  const held = group.flatMap(words);
  return own.length > 0 && held.length > 0 && !own.some((name) => held.includes(name));
}

const namesIn = (words: string): string[] => words.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];

const isCancelled = (reading: Reading, mention: ContactMention): boolean => statusOf(reading, mention) === 'cancelled';

export const isSetApart = ({ reading }: Interpretation, { head }: ContactMention): boolean =>
  wordsBefore(reading, head).some(({ lower }) => apart.has(lower));

const subjectWord = (reading: Reading, { clause }: ContactMention): string =>
  childrenWith(reading, clause.index, 'nsubj').at(0)?.lower ?? '';

/** "marking the sixth call": the contact told of is being counted. */
const isCounted = ({ reading }: Interpretation, { head, clause }: ContactMention): boolean =>
  (clause.lemma === 'mark' || clause.lemma === 'be') &&
  wordsBefore(reading, head).some(({ entity }) => entity === 'ORDINAL');

/** "a second round of talks is planned": one of its own, though nobody is named. */
const isNumberedRound = ({ reading }: Interpretation, { head }: ContactMention): boolean =>
  countedNoun(reading, head) !== head && wordsBefore(reading, head).some(({ entity }) => entity === 'ORDINAL');

/** The entities of resolved parties that are persons or named bodies, by id; a name that is not resolved by its words. */
export const identities = (interpretation: Interpretation, parties: readonly Token[]): string[] => [
  ...new Set(
    parties.flatMap((party) => {
      const chain = chainOf(interpretation, party);
      if (chain?.mentions.some(({ form }) => form === 'name')) return [chain.id];
      // "the emir": one person, though without a name.
      return party.pos === 'PROPN' || (party.tag === 'NN' && isPersonNoun(party.lemma)) ? [party.lower] : [];
    }),
  ),
];
