import type { Kind } from './case.js';
import type { Fact } from './field-values.js';

const silent = new Set(['id', 'evidence', 'certainty', 'aliases', 'canonicalId']);

/** A fact on one line, in the notation of the cases, for the messages of a failure. */
export const describeFact = (kind: Kind, fact: Fact): string =>
  `${kind}: ${Object.entries(fact)
    .filter(([name, value]) => !silent.has(name) && !isEmpty(value))
    .map(([name, value]) => `${name} = ${brief(value)}`)
    .join('; ')}`;

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

function brief(value: unknown): string {
  if (Array.isArray(value)) return value.map(brief).join(' + ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, text, value: timex, relation } = value as Fact;
  const shown = [name ?? text ?? timex, timex !== undefined && text !== undefined ? `(${timex})` : null];
  return `"${shown.filter((part) => part !== null).join(' ')}"${relation === undefined ? '' : ` ${relation}`}`;
}
