import { type CueReading, cueReading, cueReadings } from '../../lexicon/attribution-cues.js';
import type { Act, Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { auxiliariesOf } from '../assertion.js';
import { childrenWith } from '../syntax.js';
import { isNegated } from './factuality.js';
import { complementOf } from './rules/complement.js';
import { isPassive } from './rules/source.js';
import { isSelf } from './self.js';

/** What one does by saying that one does it: "said she condemned the raid", "“I thank Oslo,” he said". */
const performed = new Set<Act>(
  'criticize praise thank demand ask propose promise threaten warn accuse deny refuse want expect intend agree'.split(
    ' ',
  ) as Act[],
);
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
  if (isDemand(reading, content, quotation)) return { act: 'demand', factuality: 'Uu' };
  const [subject] = childrenWith(reading, content.index, 'nsubj');
  if (subject === undefined || !isSelf(interpretation, subject, speaker, quotation === 'direct')) return null;
  const auxiliaries = auxiliariesOf(reading, content);
  const isModal = auxiliaries.some(({ tag }) => tag === 'MD');
  if (isPassive(reading, content) || isModal || isNegated(reading, content)) return null;
  const found = readingOf(reading, content);
  if (found === undefined || !performed.has(found.act)) return null;
  // "I want to be clear": in direct speech a manner of speaking.
  return found.act === 'intend' && (quotation === 'direct' || content.lemma === 'consider') ? null : found;
}

function readingOf(reading: Reading, content: Token): CueReading | undefined {
  const [adjective] = childrenWith(reading, content.index, 'acomp');
  if (adjective !== undefined) return cueReadings('ADJ', adjective.lemma).find(({ act }) => act !== 'believe');
  const frame = complementOf(reading, content)?.frame;
  return frame === undefined ? undefined : cueReading('VERB', content.lemma, frame);
}

/** What must or should be done, by others than who says so; in direct speech also a bare "Stop the war." */
export const isDemand = (reading: Reading, content: Token, quotation: Statement['quotation']): boolean =>
  isObligation(reading, content) || (quotation === 'direct' && isImperative(reading, content));

/** "Ukraine must be heard", not "he must have known" or "I must say". */
function isObligation(reading: Reading, content: Token): boolean {
  const auxiliaries = auxiliariesOf(reading, content);
  const isOughtTo = reading.tokens[content.head].lower === 'ought' && content.label === 'xcomp';
  if (!isOughtTo && !auxiliaries.some(({ lower }) => /^(?:must|should|ought)$/.test(lower))) return false;
  const isSupposed = auxiliaries.some(({ lower }) => lower === 'have');
  return !isSupposed && !childrenWith(reading, content.index, 'nsubj').some(({ lower }) => /^(?:i|we)$/.test(lower));
}

/** "Stop the war." */
const isImperative = (reading: Reading, content: Token): boolean =>
  content.tag === 'VB' &&
  !leadingOn.has(content.lemma) &&
  content.head === content.index &&
  reading.children[content.index].every(
    (child) => !/^(?:nsubj|nsubjpass|aux|expl|csubj)$/.test(reading.tokens[child].label),
  );
