import { type CueReading, cueReading, cueReadings } from '../../lexicon/attribution-cues.js';
import type { Act, Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { auxiliariesOf } from '../assertion.js';
import { chainOf } from '../party.js';
import { childrenWith, isPassive } from '../syntax.js';
import { isNegated } from './factuality.js';
import { isJoint, isOwnSide } from './own-side.js';
import { complementOf } from './rules/complement.js';
import { isSelf } from './self.js';
import { claimNouns } from './speech-words.js';

/**
 * What one does by saying that one does it: "“I thank Oslo,” he said", "said he refused to go". Praise, blame and wishes that only
 * the content holds stay something said.
 */
const performed = new Set<Act>(['thank', 'demand', 'promise', 'threaten', 'refuse', 'deny']);
/** Imperatives, by lemma, that only lead on: "Look, ...", "Let me say". */
const leadingOn = new Set(
  'look see imagine let say remember suppose think listen forget believe trust wait come welcome take consider'.split(
    ' ',
  ),
);

/** What a plain saying does by the verb of its content; null where that does nothing more. */
export function performedAct(
  interpretation: Interpretation,
  content: Token,
  speaker: Token | null,
  quotation: Statement['quotation'],
): Pick<CueReading, 'act' | 'factuality'> | null {
  const { reading } = interpretation;
  if (isDemand(interpretation, content, speaker, quotation)) return { act: 'demand', factuality: 'Uu' };
  if (isDenial(reading, content)) return { act: 'deny', factuality: 'CT+' };
  const [subject] = childrenWith(reading, content.index, 'nsubj');
  if (subject === undefined || !isSelf(interpretation, subject, speaker, quotation === 'direct')) return null;
  const auxiliaries = auxiliariesOf(reading, content);
  const isModal = auxiliaries.some(({ tag }) => tag === 'MD');
  if (isPassive(reading, content) || isModal || isNegated(reading, content)) return null;
  const found = readingOf(reading, content);
  return found !== undefined && performed.has(found.act) ? found : null;
}

function readingOf(reading: Reading, content: Token): CueReading | undefined {
  const [adjective] = childrenWith(reading, content.index, 'acomp');
  if (adjective !== undefined) return cueReadings('ADJ', adjective.lemma).find(({ act }) => act !== 'believe');
  const frame = complementOf(reading, content)?.frame;
  return frame === undefined ? undefined : cueReading('VERB', content.lemma, frame);
}

/** What must or should be done, by others than who says so; in direct speech also a bare "Stop the war." */
export const isDemand = (
  interpretation: Interpretation,
  content: Token,
  speaker: Token | null,
  quotation: Statement['quotation'],
): boolean =>
  isObligation(interpretation, content, speaker, quotation) ||
  (quotation === 'direct' && isImperative(interpretation.reading, content));

/** "Ukraine must be heard", "they have to stop", not "he must have known", "we must go on" or "there should be no doubt". */
function isObligation(
  interpretation: Interpretation,
  content: Token,
  speaker: Token | null,
  quotation: Statement['quotation'],
): boolean {
  const { reading } = interpretation;
  const [deed] = childrenWith(reading, content.index, 'xcomp');
  const isInfinitive = deed !== undefined && auxiliariesOf(reading, deed).some(({ tag }) => tag === 'TO');
  const auxiliaries = auxiliariesOf(reading, content);
  const isObliged =
    auxiliaries.some(({ lower }) => /^(?:must|should|ought)$/.test(lower)) ||
    (isInfinitive &&
      /^(?:have|ought|need)$/.test(content.lemma) &&
      !isNegated(reading, content) &&
      // "had promises to keep" is to own something.
      childrenWith(reading, content.index, 'dobj').every(({ index }) => index > deed.index) &&
      // "had yet to be settled" was not settled.
      childrenWith(reading, content.index, 'advmod').every(({ lower }) => lower !== 'yet'));
  const isSupposed = auxiliaries.some(({ lower }) => lower === 'have');
  const isThere = childrenWith(reading, content.index, 'expl').length > 0;
  // "Sometimes you have to walk" is a general truth.
  const isGeneral = childrenWith(reading, content.index, 'advmod').some(({ lower }) =>
    /^(?:sometimes|always|often|usually|never|generally)$/.test(lower),
  );
  if (!isObliged || isSupposed || isGeneral || (isThere && isNegated(reading, content))) return false;
  return childrenWith(reading, content.index, 'nsubj').every(
    (subject) => !isOwnDuty(interpretation, subject, speaker, quotation === 'direct'),
  );
}

/** What oneself or one's country must do is no demand; who an open "he" is stays open, and all sides are others too. */
function isOwnDuty(interpretation: Interpretation, subject: Token, speaker: Token | null, isDirect: boolean): boolean {
  if (/^(?:he|she)$/.test(subject.lower) && chainOf(interpretation, subject) === null) return false;
  return !isJoint(interpretation.reading, subject) && isOwnSide(interpretation, subject, speaker, isDirect);
}

/** Words for what is not so. */
export const untrue = new Set(
  'false untrue wrong incorrect baseless unfounded groundless lie fabrication fake nonsense hoax falsehood invention untruth myth slander libel calumny disinformation'.split(
    ' ',
  ),
);
const so = new Set(['true', 'so', 'correct', 'case', 'right', 'accurate']);

/** "said the report was false", "“That is not true”": that it is not so. */
function isDenial(reading: Reading, content: Token): boolean {
  const [subject] = childrenWith(reading, content.index, 'nsubj');
  if (content.lemma !== 'be' || subject === undefined) return false;
  const isClaim = /^(?:that|this|it|these|those|they)$/.test(subject.lower) || claimNouns.has(subject.lemma);
  const said = childrenWith(reading, content.index, 'acomp', 'attr');
  const isNot = isNegated(reading, content);
  return isClaim && said.some(({ lemma }) => (isNot ? so : untrue).has(lemma.toLowerCase()));
}

/** "Stop the war." */
const isImperative = (reading: Reading, content: Token): boolean =>
  content.tag === 'VB' &&
  !leadingOn.has(content.lemma) &&
  content.head === content.index &&
  reading.children[content.index].every(
    (child) => !/^(?:nsubj|nsubjpass|aux|expl|csubj)$/.test(reading.tokens[child].label),
  );
