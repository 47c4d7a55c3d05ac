import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, phraseObject } from '../syntax.js';
import type { Stance } from './stance.js';

/** What a clause tells of a stance, before its holder is settled. */
export type Frame = Pick<Stance, 'issue' | 'change'> & {
  /** Where it is another than the subject. */
  readonly holder?: Token;
  readonly demands?: readonly Token[];
};

export const isDenied = (reading: Reading, verb: Token): boolean => childrenWith(reading, verb.index, 'neg').length > 0;

/** What a verb, noun or adjective is about: its object, or that of its preposition. */
export function objectOf(reading: Reading, head: Token): Token | null {
  const [own] = childrenWith(reading, head.index, 'dobj').filter(({ lower }) => lower !== 'firm' && lower !== 'way');
  return own ?? phraseObject(reading, head, 'to', 'on', 'from', 'for', 'over', 'by', 'with', 'of', 'about', 'against');
}

export const particlesOf = (reading: Reading, verb: Token): string[] =>
  childrenWith(reading, verb.index, 'prt', 'advmod').map(({ lower }) => lower);
