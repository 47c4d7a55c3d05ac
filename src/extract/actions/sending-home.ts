import type { Reading } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';

const envoys = new Set(
  'diplomat ambassador envoy attache attaché official employee staff staffer member consul spy officer'.split(' '),
);

/** "ordered the French diplomats to leave within 48 hours": an expulsion, by whatever words. */
export const isSendingHome = (reading: Reading, order: number, inner: number): boolean =>
  /^(?:order|tell|instruct|direct)$/.test(reading.tokens[order].lemma) &&
  /^(?:leave|depart|go)$/.test(reading.tokens[inner].lemma) &&
  [...childrenWith(reading, order, 'dobj', 'nsubjpass'), ...childrenWith(reading, inner, 'nsubj')].some(({ lemma }) =>
    envoys.has(lemma.toLowerCase()),
  );
