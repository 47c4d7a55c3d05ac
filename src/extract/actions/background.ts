import type { TimeExpression } from '../../text/interpretation.js';
import type { Reading } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';

/** The day the report's news is of: the first day its first paragraphs name; null where they name none. */
export function newsDay(reading: Reading, times: readonly TimeExpression[]): string | null {
  const lead = reading.source.paragraphs.filter(({ role }) => role === 'body' || role === 'headline').slice(0, 3);
  const inLead = times.find(
    (time) =>
      time.precision === 'day' &&
      time.from !== null &&
      lead.some(({ start, end }) => start <= time.start && time.end <= end),
  );
  return inLead?.from?.slice(0, 10) ?? null;
}

const subordinate = new Set(['relcl', 'acl', 'advcl', 'pcomp']);

/**
 * Whether an event is background to the report's news: told in passing (a clause on a noun, or "after", "since"), in the
 * past perfect, or of another day than the news.
 */
export function isBackground(reading: Reading, cue: number, when: TimeExpression | null, news: string | null): boolean {
  const { tokens } = reading;
  for (let token = tokens[cue]; token.head !== token.index; token = tokens[token.head]) {
    if (subordinate.has(token.label) && token.tag !== 'VB') return true;
    if (token.pos === 'NOUN' && ['pobj', 'compound', 'poss'].includes(token.label) && token.index === cue) return true;
  }
  if (childrenWith(reading, cue, 'aux').some(({ lower }) => lower === 'had')) return true;
  if (when === null || news === null || when.from === null || when.to === null) return false;
  return !(when.from.slice(0, 10) === news || (when.precision === 'day' && when.from.slice(0, 10) > news));
}
