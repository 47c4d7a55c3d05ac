import type { Party } from '../schema/party.js';
import type { Chain, Interpretation } from '../text/interpretation.js';
import { evidenceOf } from '../text/passage.js';
import type { Token } from '../text/reading.js';
import type { Span } from '../text/span.js';
import { mentionAt } from './chains.js';
import { childrenWith } from './syntax.js';

/** The entity a noun phrase speaks of, by its head or by the name set beside it ("the aide, Yuri Ushakov"); null where unresolved. */
export function chainOf(interpretation: Interpretation, head: Token): Chain | null {
  const own = mentionAt(interpretation, head.index);
  if (own?.chain.mentions.some(({ form }) => form === 'name')) return own.chain;
  const beside = childrenWith(interpretation.reading, head.index, 'appos').at(0);
  const named = (beside && mentionAt(interpretation, beside.index)?.chain) ?? own?.chain;
  if (named !== undefined) return named;
  // "Lind, a minister who resigned": what is said of the minister is said of Lind.
  const { tokens } = interpretation.reading;
  return head.label === 'appos' ? (mentionAt(interpretation, tokens[head.head].index)?.chain ?? null) : null;
}

/** The party a noun phrase names, resolved where the reading resolved it; null where no evidence stands for it. */
export function partyOf(interpretation: Interpretation, head: Token, span: Span): Party | null {
  const { source } = interpretation.reading;
  const evidence = evidenceOf(source, span);
  if (evidence.length === 0) return null;
  const chain = chainOf(interpretation, head);
  const words = source.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return { name: chain?.name ?? words, entity: chain?.id ?? null, evidence };
}
