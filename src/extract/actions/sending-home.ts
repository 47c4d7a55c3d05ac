import type { Reading } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';

const envoys = new Set(
  'diplomat ambassador envoy attache attaché official employee staff staffer member consul spy officer'.split(' '),
);

/** "gave 60 Russians a week to leave": the leaving that a time is set for; null for none. */
export function timeToLeave(reading: Reading, verb: number): number | null {
  if (reading.tokens[verb].lemma !== 'give') return null;
  const times = childrenWith(reading, verb, 'npadvmod', 'dobj').filter(({ lemma }) =>
    /^(?:hour|day|week|month)$/.test(lemma),
  );
  const leave = times
    .flatMap(({ index }) => childrenWith(reading, index, 'relcl', 'acl'))
    .find(({ lemma, tag }) => tag === 'VB' && /^(?:leave|depart)$/.test(lemma));
  return leave?.index ?? null;
}

/** "ordered the French diplomats to leave within 48 hours": an expulsion, by whatever words. */
export const isSendingHome = (reading: Reading, order: number, inner: number): boolean =>
  /^(?:order|tell|instruct|direct)$/.test(reading.tokens[order].lemma) &&
  /^(?:leave|depart|go)$/.test(reading.tokens[inner].lemma) &&
  [...childrenWith(reading, order, 'dobj', 'nsubjpass'), ...childrenWith(reading, inner, 'nsubj')].some(({ lemma }) =>
    envoys.has(lemma.toLowerCase()),
  );
