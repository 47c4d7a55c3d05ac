import type { Reading, Token } from '../../../text/reading.js';
import { askedBefore, matterRange } from '../../absences/matter.js';
import { childrenWith, isPassive, spanOf } from '../../syntax.js';
import { silenceOf } from '../silence.js';
import { cueSpans } from './cue.js';
import { ownConjunctOf } from './own-conjunct.js';
import type { Proposal } from './proposal.js';
import { sourceHead, sourceSpan } from './source.js';

/** What somebody would not speak of: "did not address the matter", "declined to comment on the raid", "gave no reason". */
export function silences(reading: Reading): Proposal[] {
  return reading.tokens.flatMap((verb) => {
    const silence = silenceOf(reading, verb);
    if (silence === null) return [];
    const [passive] = childrenWith(reading, verb.index, 'nsubjpass');
    const head =
      silence.who ?? passive ?? sourceHead(reading, isPassive(reading, verb) ? joinedTo(reading, verb) : verb);
    const source = head && sourceSpan(reading, head, verb);
    const [cue, ...others] = silence.cue;
    // Without a topic the silence itself is what there is to tell.
    const topic = silence.topic ?? askedBefore(reading, verb);
    const content = topic && spanOf(reading, matterRange(reading, verb, topic));
    const last = silence.cue[silence.cue.length - 1];
    const told = content ?? { start: last.start, end: last.end };
    if (!source) return [];
    return [{ head: cue.index, source: [source], cue: cueSpans(reading, cue, ...others), content: [told] }];
  });
}

/** "said it was late, but would not be drawn on the reason": what a passive without a subject is joined to. */
const joinedTo = (reading: Reading, verb: Token): Token =>
  ownConjunctOf(reading, verb) ?? (verb.label === 'conj' ? reading.tokens[verb.head] : verb);
