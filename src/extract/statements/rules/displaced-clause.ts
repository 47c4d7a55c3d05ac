import { cueReading } from '../../../lexicon/attribution-cues.js';
import type { Reading, Token } from '../../../text/reading.js';
import { isBelow, spanOf, subtree } from '../../syntax.js';
import { complementOf } from './complement.js';
import { cueSpans } from './cue.js';
import type { Proposal } from './proposal.js';
import { sourceHead, sourceSpan } from './source.js';

/**
 * A that-clause parted from its cue by a phrase, which the parser hangs on that phrase: "said in a briefing released by
 * the agency that ...". A verb of saying needs a content, so one that has none takes the first such clause after it.
 */
export function displacedClauses(reading: Reading): Proposal[] {
  return reading.tokens.flatMap((verb) => {
    if (verb.pos !== 'VERB' || verb.tag === 'VBN' || complementOf(reading, verb) !== null) return [];
    if (!['that', 'quote'].every((frame) => cueReading('VERB', verb.lemma, frame) !== undefined)) return [];
    const clause = firstThatClause(reading, verb);
    const head = clause && sourceHead(reading, verb);
    const source = head && sourceSpan(reading, head, verb);
    const content = clause && spanOf(reading, clause);
    return source && content
      ? [{ head: verb.index, source: [source], cue: cueSpans(reading, verb), content: [content] }]
      : [];
  });
}

function firstThatClause(reading: Reading, verb: Token) {
  const { tokens } = reading;
  const sentence = reading.sentences[verb.sentence];
  const that = tokens
    .slice(verb.index + 1, sentence.last)
    .find(
      (token) =>
        token.lower === 'that' &&
        !/^(?:det|nsubj|nsubjpass)$/.test(token.label) &&
        tokens[token.head].index > token.index,
    );
  if (that === undefined) return null;
  const clause = tokens[that.head];
  const governor = tokens[clause.head];
  const isOthers =
    governor.pos === 'VERB' ? cueReading('VERB', governor.lemma, 'that') : cueReading('NOUN', governor.lemma, 'that');
  if (governor === verb || isOthers !== undefined || !isBelow(reading, clause.index, verb.index)) return null;
  return { first: that.index, last: subtree(reading, clause.index).last };
}
