import type { Reading } from '../../text/reading.js';

const words = new Set([
  'ready',
  'prepared',
  'prepare',
  'willing',
  'open',
  'eager',
  'poised',
  'set',
  'inclined',
  'disposed',
  'happy',
  'amenable',
]);

/** "is ready to", "prepared to": whoever is ready has undertaken nothing yet. */
export const isReadiness = ({ tokens }: Reading, word: number): boolean => words.has(tokens[word].lemma.toLowerCase());
