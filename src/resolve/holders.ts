import { lookUpActor } from '../lexicon/actors.js';
import { foldedWords } from './entities/transliteration.js';
import type { Someone } from './entities/who-is-who.js';
import { sideName } from './sides.js';

const stateKinds = new Set(['country', 'demonym', 'people', 'capital', 'seat-of-power']);

/** Whether a name stands for a state: the country, its people, its capital or its seat of power. A party or a parliament is a body of its own. */
const isState = ({ name }: Someone): boolean => stateKinds.has(lookUpActor(name)?.kind ?? '');

/** Tells apart those who hold positions or give promises: a person or body is one; a country is one with its capital and its government. */
export function holderKey(someone: Someone): string {
  return isState(someone) ? sideName(someone) : someone.id;
}

/** Whether someone is meant by a name asked for. A country means all who act for it; a surname that several bear means each of them. */
export function isMeant(someone: Someone, asked: Someone): boolean {
  if (holderKey(someone) === holderKey(asked)) return true;
  if (isState(asked)) return sideName(someone) === sideName(asked);
  if (asked.kind !== null) return false;
  const [words, wanted] = [foldedWords(someone.name), foldedWords(asked.name)];
  return wanted.length > 0 && wanted.every((word, index) => word === words[words.length - wanted.length + index]);
}
