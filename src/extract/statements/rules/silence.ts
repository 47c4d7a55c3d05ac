import type { Reading, Token } from '../../../text/reading.js';
import { childrenWith, spanOf, subtree } from '../../syntax.js';
import { answering } from '../speech-words.js';
import { cueSpans } from './cue.js';
import type { Proposal } from './proposal.js';
import { sourceHead, sourceSpan } from './source.js';

/** What somebody would not speak of: "did not address the matter", "declined to comment on the raid". */
export function silences(reading: Reading): Proposal[] {
  return reading.tokens.flatMap((verb) => {
    if (verb.pos !== 'VERB' || !answering.has(verb.lemma)) return [];
    const cue = cueOf(reading, verb);
    const head = cue && sourceHead(reading, cue);
    const source = head && sourceSpan(reading, head, verb);
    const { words, content } = topic(reading, verb);
    if (!cue || !source || !content) return [];
    const cueWords = cue === verb ? words : [verb, ...words];
    return [{ head: cue.index, source: [source], cue: cueSpans(reading, cue, ...cueWords), content: [content] }];
  });
}

function cueOf(reading: Reading, verb: Token): Token | null {
  if (childrenWith(reading, verb.index, 'neg').length > 0) return verb;
  const governor = reading.tokens[verb.head];
  return verb.label === 'xcomp' && (governor.lemma === 'decline' || governor.lemma === 'refuse') ? governor : null;
}

function topic(reading: Reading, verb: Token) {
  for (const child of childrenWith(reading, verb.index, 'dobj', 'ccomp', 'prep')) {
    if (child.index < verb.index) continue;
    if (child.label === 'prep' && !/^(?:on|about|to|upon)$/.test(child.lower)) continue;
    const { first, last } = subtree(reading, child.index);
    const isPreposition = child.label === 'prep';
    const content = spanOf(reading, { first: isPreposition ? first + 1 : first, last });
    if (content) return { words: isPreposition ? [child] : [], content };
  }
  return { words: [], content: null };
}
