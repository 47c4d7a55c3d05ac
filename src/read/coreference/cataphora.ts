import type { Reading, Token } from '../../text/reading.js';
import type { Discourse } from './discourse.js';
import type { Draft } from './draft.js';
import type { PronounPlace } from './pronoun.js';

/**
 * "From Vienna, where he was negotiating, Secretary of State John Kerry said": a pronoun in what stands before the subject of its sentence means
 * the subject, where that is a person named in full. Null elsewhere.
 */
export function namedAhead(reading: Reading, discourse: Discourse, { token, pronoun }: PronounPlace): Draft | null {
  if (pronoun.isPlural || pronoun.gender === 'neuter' || pronoun.form === 'reflexive') return null;
  const subject = subjectAhead(reading, token);
  const placed = subject === null ? null : discourse.named(subject.index);
  if (placed === null) return null;
  const { draft, mention } = placed;
  const isInFull = mention.last - mention.first > 1;
  const agrees = draft.gender === null || draft.gender === pronoun.gender;
  return draft.kind === 'person' && isInFull && agrees ? draft : null;
}

/** The subject of the sentence's main verb, where a phrase or clause before it holds the token. */
function subjectAhead({ tokens, children }: Reading, token: number): Token | null {
  let below = tokens[token];
  while (tokens[below.head].head !== below.head) below = tokens[below.head];
  const root = tokens[below.head];
  const subject = children[root.index].map((child) => tokens[child]).find(({ label }) => label === 'nsubj');
  const isFronted = subject !== undefined && below.index < subject.index && token < subject.index;
  return isFronted && /^(?:prep|advcl|npadvmod)$/.test(below.label) ? subject : null;
}
