import { cueReading } from '../../../lexicon/attribution-cues.js';
import type { Reading, Token } from '../../../text/reading.js';
import { childrenWith, subtree } from '../../syntax.js';
import { isPossibleSpeaker } from '../possible-speaker.js';
import { quotingVerb } from '../relayed-by.js';
import { clauseAround } from './according-to.js';
import { complementOf } from './complement.js';
import { cueSpans } from './cue.js';
import type { Proposal } from './proposal.js';
import { sourceHead, sourceSpan } from './source.js';

/** "The bridge, she said, is open" and "As she said, the bridge is open": the clause around a cue that governs nothing itself. */
export function parentheticalCues(reading: Reading): Proposal[] {
  return reading.tokens.flatMap((verb) => {
    const isAside =
      verb.label === 'parataxis' ||
      (verb.label === 'advcl' && opensWithAs(reading, verb.index)) ||
      closesSentence(reading, verb);
    if (!isAside || cueReading('VERB', verb.lemma, 'that') === undefined || complementOf(reading, verb) !== null)
      return [];
    const quoting = quotingVerb(reading, verb);
    const head = (quoting && childrenWith(reading, quoting.index, 'nsubjpass').at(0)) ?? sourceHead(reading, verb);
    const source = head && sourceSpan(reading, head, verb);
    const content = clauseAround(reading, verb);
    return source && content.length > 0
      ? [{ head: verb.index, source: [source], cue: cueSpans(reading, verb), content }]
      : [];
  });
}

const opensWithAs = (reading: Reading, verb: number): boolean =>
  reading.children[verb].some(
    (child) => reading.tokens[child].label === 'mark' && reading.tokens[child].lower === 'as',
  );

/** "Oslo has asked Lima to leave, an aide told reporters": a clause with a speaker of its own after a comma. */
function closesSentence(reading: Reading, verb: Token): boolean {
  const { tokens } = reading;
  if (!/^(?:ccomp|conj)$/.test(verb.label) || verb.tag === 'VBG') return false;
  const [subject] = childrenWith(reading, verb.index, 'nsubj', 'nsubjpass');
  if (subject === undefined || subject.index > verb.index || !isPossibleSpeaker(subject)) return false;
  const { first } = subtree(reading, subject.index);
  const governor = tokens[verb.head];
  const isLast = subtree(reading, verb.index).last >= reading.sentences[verb.sentence].last - 1;
  const isJoined = childrenWith(reading, governor.index, 'cc').some(({ index }) => index === first - 1);
  return isLast && !isJoined && governor.index < first && tokens[first - 1].text === ',';
}
