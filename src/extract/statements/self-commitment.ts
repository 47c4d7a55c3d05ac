import type { Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { auxiliariesOf } from '../assertion.js';
import { childrenWith } from '../syntax.js';
import { isPassive } from './rules/source.js';
import { isSelf } from './self.js';
import { harming, involuntary } from './speech-words.js';

/** Verbs, by lemma, that promise though denied: "I will not let you down", "we will not rest". */
const reassuring = new Set('let rest forget hesitate stop fail disappoint tire waver'.split(' '));

/** What a speaker who says what they will do, or will not, commits to; null where the content is no such saying. */
export function selfCommitment(
  interpretation: Interpretation,
  content: Token,
  speaker: Token | null,
  quotation: Statement['quotation'],
): 'promise' | 'threaten' | 'refuse' | null {
  const { reading } = interpretation;
  const subject = childrenWith(reading, content.index, 'nsubj').at(0);
  if (subject === undefined || isPassive(reading, content) || !isFuture(reading, content, quotation)) return null;
  if (involuntary.has(content.lemma) || !isSelf(interpretation, subject, speaker, quotation === 'direct')) return null;
  if (childrenWith(reading, content.index, 'neg').length > 0)
    return reassuring.has(content.lemma) ? 'promise' : 'refuse';
  return harming.has(content.lemma) ? 'threaten' : 'promise';
}

/** "I would" supposes, while "said he would" tells of a future. */
const isFuture = (reading: Reading, clause: Token, quotation: Statement['quotation']): boolean =>
  auxiliariesOf(reading, clause).some(({ lower }) =>
    (quotation === 'direct' ? /^(?:will|wo|'ll|’ll|shall)$/ : /^(?:will|wo|would|'ll|’ll|'d|’d|shall)$/).test(lower),
  ) && !auxiliariesOf(reading, clause).some(({ lemma, tag }) => lemma === 'have' && tag === 'VB');
