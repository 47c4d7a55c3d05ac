import type { Reading, Token } from '../../../text/reading.js';
import { childrenWith, spanOf } from '../../syntax.js';
import { quotingVerb } from '../relayed-by.js';
import { complementOf } from './complement.js';
import { cueSpans } from './cue.js';
import type { Proposal } from './proposal.js';
import { sourceHead, sourceSpan } from './source.js';

/** Contents that a verb governs: "said that ...", "vowed to ...", "criticized ...", "accused ... of ...". */
export function governedContents(reading: Reading): Proposal[] {
  return reading.tokens.flatMap((verb) => {
    if (verb.pos !== 'VERB' && verb.pos !== 'AUX') return [];
    const complement = complementOf(reading, verb);
    const content = complement && spanOf(reading, complement.range);
    if (!complement || !content) return [];
    const head = quotedSpeaker(reading, verb) ?? sourceHead(reading, verb);
    const source = head && sourceSpan(reading, head, verb);
    return [
      {
        head: verb.index,
        source: source ? [source] : [],
        cue: cueSpans(reading, verb, ...complement.cueWords),
        content: [content],
      },
    ];
  });
}

/** "The talks were over, Lind was quoted as saying": who is quoted says it. */
const quotedSpeaker = (reading: Reading, verb: Token): Token | null =>
  quotingVerb(reading, verb) === verb
    ? (childrenWith(reading, verb.index, 'nsubjpass').at(0) ?? childrenWith(reading, verb.index, 'dobj').at(0) ?? null)
    : null;
