import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { isAsserted } from '../assertion.js';
import { antecedent } from '../statements/antecedent.js';
import { childrenWith, phraseObject } from '../syntax.js';
import type { Frame } from './frame.js';
import { isRedLine } from './red-line.js';

/** "A freeze was unacceptable to Russia", "the dam is a red line for Lima": whose stand it is, its subject does not say. */
export function forWhom(reading: Reading, verb: Token): Frame | null {
  if (!/^(?:be|remain|stay)$/.test(verb.lemma) || !isAsserted(reading, verb)) return null;
  const [subject] = childrenWith(reading, verb.index, 'nsubj');
  const judgement = childrenWith(reading, verb.index, 'acomp', 'attr', 'oprd').find(
    (part) =>
      /^(?:un)?acceptable$|^(?:inadmissible|intolerable|non-negotiable|anathema)$/.test(part.lower) ||
      isRedLine(reading, part),
  );
  if (subject === undefined || judgement === undefined) return null;
  const holder = phraseObject(reading, judgement, 'to', 'for') ?? phraseObject(reading, verb, 'to', 'for');
  const issue = antecedent(reading, subject);
  if (holder === null || !isAgent(holder) || holder.pos === 'PRON' || issue.pos === 'PRON') return null;
  return { holder, issue, change: 'not-stated' };
}
