import { cueReading } from '../../../lexicon/attribution-cues.js';
import type { Reading } from '../../../text/reading.js';
import { clauseAround } from './according-to.js';
import { complementOf } from './complement.js';
import { cueSpans } from './cue.js';
import type { Proposal } from './proposal.js';
import { sourceHead, sourceSpan } from './source.js';

/** "The bridge, she said, is open" and "As she said, the bridge is open": the clause around a cue that governs nothing itself. */
export function parentheticalCues(reading: Reading): Proposal[] {
  return reading.tokens.flatMap((verb) => {
    const isAside = verb.label === 'parataxis' || (verb.label === 'advcl' && opensWithAs(reading, verb.index));
    if (!isAside || cueReading('VERB', verb.lemma, 'that') === undefined || complementOf(reading, verb) !== null)
      return [];
    const head = sourceHead(reading, verb);
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
