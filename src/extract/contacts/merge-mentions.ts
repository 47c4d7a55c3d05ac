import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { chainOf } from '../party.js';
import type { ContactMention } from './contact-mention.js';
import { countedNoun, wordsBefore } from './round.js';
import { statusOf } from './status.js';

/** Words that set a contact apart from the one told of: "the last round of talks", "another call", "earlier meetings". */
const apart = new Set(
  'last previous earlier past prior former next another other future upcoming first recent more further subsequent later'.split(
    ' ',
  ),
);

/** Kinds that words use of one another: "the talks" of a call, "the conversation" of a meeting. */
const general = new Set(['talks', 'call']);

/** Groups the mentions of a report by the contact they tell of, in order of first mention. */
export function mergeMentions(interpretation: Interpretation, mentions: readonly ContactMention[]): ContactMention[][] {
  const groups: ContactMention[][] = [];
  for (const mention of mentions) {
    const group = nearest(interpretation, mention, groups);
    if (group) group.push(mention);
    else if (isSpecific(mention) || isSetApart(interpretation, mention) || isNumberedRound(interpretation, mention))
      groups.push([mention]);
  }
  return groups;
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

/** "calls", "meetings with China": several of a kind, and who held them untold, are no one contact. */
const isSpecific = ({ head, kind, parties }: ContactMention): boolean =>
  parties.length > 1 || (parties.length === 1 && (head.tag !== 'NNS' || kind === 'talks'));

function isSame(interpretation: Interpretation, group: readonly ContactMention[], mention: ContactMention): boolean {
  const { reading } = interpretation;
  if (isBeside(group, mention)) return true;
  if (isOtherOccasion(reading, group, mention)) return false;
  if (isSetApart(interpretation, mention) !== isSetApart(interpretation, group[0])) return false;
  const kinds = new Set(group.map(({ kind }) => kind));
  if (!kinds.has(mention.kind) && !(general.has(mention.kind) && mention.isDefinite && kinds.has('meeting')))
    return false;
  if (mention.head.index === group[0].head.index) return true;
  const isPlural = mention.head.tag === 'NNS' && mention.kind !== 'talks';
  if (isPlural || negates(reading, mention) !== negates(reading, group[0])) return false;
  if (mention.parties.length === 0) return mention.isDefinite || isCounted(interpretation, mention);
  const held = new Set(group.flatMap(({ parties }) => identities(interpretation, parties)));
  const named = identities(interpretation, mention.parties);
  // "the two leaders" names nobody new; a party told of elsewhere must not contradict.
  return (
    named.length === 0 || named.every((party) => held.has(party)) || [...held].every((party) => named.includes(party))
  );
}

/** "spoke on Thursday, their first call since March": a noun set beside the verb tells of what the verb tells. */
const isBeside = (group: readonly ContactMention[], { head }: ContactMention): boolean =>
  (head.label === 'npadvmod' || head.label === 'appos') &&
  group.some((other) => isVerbal(other) && other.head.index === head.head);

/** "met on Friday" and "suggested that they meet again": one is past, the other to come. */
const isOtherOccasion = (reading: Reading, group: readonly ContactMention[], mention: ContactMention): boolean =>
  isVerbal(mention) && group.some((other) => isVerbal(other) && isAhead(reading, other) !== isAhead(reading, mention));

const isVerbal = ({ head, clause }: ContactMention): boolean => head === clause;

const isAhead = (reading: Reading, mention: ContactMention): boolean =>
  /^(?:planned|proposed)$/.test(statusOf(reading, mention));

const negates = ({ tokens }: Interpretation['reading'], { clause }: ContactMention): boolean =>
  tokens[clause.index].lemma === 'cancel';

export const isSetApart = ({ reading }: Interpretation, { head }: ContactMention): boolean =>
  wordsBefore(reading, head).some(({ lower }) => apart.has(lower));

/** "marking the sixth call": the contact told of is being counted. */
const isCounted = ({ reading }: Interpretation, { head, clause }: ContactMention): boolean =>
  (clause.lemma === 'mark' || clause.lemma === 'be') &&
  wordsBefore(reading, head).some(({ entity }) => entity === 'ORDINAL');

/** "a second round of talks is planned": one of its own, though nobody is named. */
const isNumberedRound = ({ reading }: Interpretation, { head }: ContactMention): boolean =>
  countedNoun(reading, head) !== head && wordsBefore(reading, head).some(({ entity }) => entity === 'ORDINAL');

/** The entities of resolved parties that are persons or named bodies, by id. */
export const identities = (interpretation: Interpretation, parties: readonly Token[]): string[] => [
  ...new Set(
    parties.flatMap((party) => {
      const chain = chainOf(interpretation, party);
      return chain?.mentions.some(({ form }) => form === 'name') ? [chain.id] : [];
    }),
  ),
];
