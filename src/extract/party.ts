import type { Party } from '../schema/party.js';
import type { Interpretation } from '../text/interpretation.js';
import { evidenceOf } from '../text/passage.js';
import type { Token } from '../text/reading.js';
import type { Span } from '../text/span.js';
import { mentionAt } from './chains.js';

/** The party a noun phrase names, resolved where the reading resolved it; null where no evidence stands for it. */
export function partyOf(interpretation: Interpretation, head: Token, span: Span): Party | null {
  const { source } = interpretation.reading;
  const evidence = evidenceOf(source, span);
  if (evidence.length === 0) return null;
  const chain = mentionAt(interpretation, head.index)?.chain;
  const words = source.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return { name: chain?.name ?? words, entity: chain?.id ?? null, evidence };
}
