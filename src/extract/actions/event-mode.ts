import type { Coding } from '../../lexicon/plover.js';
import type { Reading } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { nounCoding } from './frame.js';
import { objectsOf, prepositionsOf } from './syntax.js';

const general = new Set<string | null>([null, 'heavy-weapons', 'explosives']);
const instrumental = new Set(['in', 'with', 'by', 'using', 'from']);

const remote = new Set(['phone', 'telephone', 'video', 'videolink', 'call']);

/** Talks "by phone" have that for their mode. */
export function withConsultMode(reading: Reading, verb: number, coding: Coding): Coding {
  if (coding.event !== 'CONSULT' || coding.mode !== null) return coding;
  const isRemote = prepositionsOf(reading, verb).some(
    ({ preposition, object }) =>
      ['by', 'on', 'over', 'via', 'in'].includes(preposition.lower) && remote.has(object.lemma),
  );
  return isRemote ? { ...coding, mode: 'phone' } : coding;
}

/** The way of an attack that the nouns told with it name: "killed in a suicide bombing", "fired tear gas". */
export function withAssaultMode(reading: Reading, verb: number, coding: Coding): Coding {
  if (coding.event !== 'ASSAULT' || !general.has(coding.mode)) return coding;
  if (isOfRifles(reading, verb)) return { ...coding, mode: 'firearms' };
  const nouns = [
    ...objectsOf(reading, verb),
    ...prepositionsOf(reading, verb)
      .filter(({ preposition }) => instrumental.has(preposition.lower))
      .map(({ object }) => object),
    ...childrenWith(reading, verb, 'nsubj'),
  ];
  for (const noun of nouns) {
    const named = nounCoding(reading, noun.index);
    if (named?.event === 'ASSAULT' && named.mode !== null) return { ...coding, mode: named.mode };
  }
  return coding;
}

/** "Soldiers fired at vehicles" */
const isOfRifles = (reading: Reading, verb: number): boolean =>
  reading.tokens[verb].lemma === 'fire' &&
  childrenWith(reading, verb, 'dobj').length === 0 &&
  childrenWith(reading, verb, 'nsubj').some(({ lemma }) =>
    /^(?:soldier|guard|policeman|officer|gunman|sniper|troop|police|militant|militiaman)$/.test(lemma),
  );
