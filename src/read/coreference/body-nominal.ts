import type { Reading } from '../../text/reading.js';
import type { Discourse } from './discourse.js';
import type { Draft } from './draft.js';

/** Nouns, by lemma, that name a body by what it is and stand for it again: "the ministry", "the bloc". */
const bodyNouns = new Set(
  'ministry council committee court party agency bank union group company army bloc alliance organization organisation commission department office university club association federation parliament senate congress assembly bureau authority institute institution foundation fund newspaper paper magazine broadcaster network firm board corporation league center centre palace embassy campaign tribunal movement militia government airline retailer watchdog body'.split(
    ' ',
  ),
);
/** Bodies that are called by a noun their names do not hold. */
const called: ReadonlyMap<string, RegExp> = new Map([
  ['bloc', /^(?:EU|ASEAN|Mercosur|BRICS|ECOWAS|G[78]|(?:European|African) Union|.*\bCommunity (?:of|for)\b.*)$/],
  ['alliance', /^(?:NATO|North Atlantic Treaty Organization)$/],
  ['body', /^(?:UN|United Nations)$/],
  ['watchdog', /^(?:IAEA|International Atomic Energy Agency)$/],
]);
const sentencesBack = 4;

/**
 * The body that a definite noun phrase stands for ("the ministry" after "the Defence Ministry", "the group" after "the
 * rights group Foro Penal"): the only one so named or described so far, or the last by far; null where that is open.
 */
export function findBodyCalled(
  reading: Reading,
  discourse: Discourse,
  drafts: readonly Draft[],
  head: number,
): Draft | null {
  const { tokens, children } = reading;
  const { lemma, tag, text } = tokens[head];
  const noun = lemma.toLowerCase();
  // The tagger takes "bloc" for a name at times.
  const isCommon = tag === 'NN' || (tag === 'NNP' && text === noun);
  if (!isCommon || !bodyNouns.has(noun)) return null;
  const dependents = children[head].map((child) => tokens[child]);
  const isBare = dependents.every(
    ({ label, lower }) => label === 'punct' || (label === 'det' && /^(?:the|this|that)$/.test(lower)),
  );
  if (!isBare || !dependents.some(({ label }) => label === 'det')) return null;
  const fitting = drafts.filter(
    (draft) => isBody(draft) && draft.mentions[0].first < head && isCalled(reading, draft, noun, head),
  );
  if (fitting.length < 2) return fitting[0] ?? null;
  const near = discourse.before(head, sentencesBack).filter(({ draft }) => fitting.includes(draft));
  return near.length > 0 && near.every(({ draft }) => draft === near[0].draft) ? near[0].draft : null;
}

const isBody = ({ kind, name }: Draft): boolean => name !== null && (kind === 'organization' || kind === 'government');

function isCalled(reading: Reading, draft: Draft, noun: string, head: number): boolean {
  const names = [draft.name ?? '', ...draft.aliases];
  if (names.some((name) => called.get(noun)?.test(name) || name.toLowerCase().split(/[ -]/).includes(noun)))
    return true;
  return draft.mentions.some((mention) => mention.last <= head && isDescribed(reading, mention.head, noun));
}

/** "the rights group Foro Penal", "Foro Penal, a rights group" */
function isDescribed({ tokens, children }: Reading, name: number, noun: string): boolean {
  const beside = children[name]
    .map((child) => tokens[child])
    .filter(({ label }) => /^(?:appos|compound|nmod)$/.test(label));
  const above = tokens[name].label === 'appos' || tokens[name].label === 'compound' ? [tokens[tokens[name].head]] : [];
  return [...beside, ...above].some(({ lemma, pos }) => pos === 'NOUN' && lemma.toLowerCase() === noun);
}
