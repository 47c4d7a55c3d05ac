import type { Reading } from '../../../text/reading.js';
import { spanOf } from '../../syntax.js';
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
    const head = sourceHead(reading, verb);
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
