import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, subtree } from '../syntax.js';
import { contactNouns } from './contact-words.js';
import { objectsOf } from './parties.js';
import { isPerson } from './persons.js';

/** "spoke by telephone with Kim": the parser hangs the other on the telephone at times. */
export const withinPhone = (interpretation: Interpretation, verb: Token): Token[] =>
  phones(interpretation.reading, verb).flatMap(({ index }) => objectsOf(interpretation, index, 'with', 'to'));

/** "called Kim to brief him" tells why one rang; "called the army to restore order" summons. */
export function isOtherCalling(interpretation: Interpretation, verb: Token, objects: readonly Token[]): boolean {
  const { reading } = interpretation;
  if (verb.lemma !== 'call' && verb.lemma !== 'ring') return false;
  // "called them thugs", the name in quotation marks
  const isQuoted = objects.some(({ index }) => /^["“”‘'`]+$/.test(reading.tokens[index - 1]?.text ?? ''));
  if (isQuoted) return true;
  // "called a meeting"
  if (objects.some(({ lemma }) => contactNouns.has(lemma))) return true;
  if (childrenWith(reading, verb.index, 'oprd', 'ccomp', 'acomp', 'prt').length > 0) return true;
  const isPurpose = ({ index }: Token) => childrenWith(reading, index, 'aux').some(({ tag }) => tag === 'TO');
  const complements = childrenWith(reading, verb.index, 'xcomp', 'advcl').filter(
    (complement) => complement.label === 'xcomp' || isPurpose(complement),
  );
  const isNamed = objects.some((object) => object.tag === 'NNP' || isPerson(interpretation, object));
  return complements.length > 0 && !(isNamed && complements.every(isPurpose));
}

export const isByPhone = (reading: Reading, verb: Token): boolean => phones(reading, verb).length > 0;

/** The telephone or screen that a verb's doers use: "by phone", "via video link", "over the telephone". */
export const phones = (reading: Reading, verb: Token): Token[] =>
  // The parser takes "by telephone" for an agent at times.
  childrenWith(reading, verb.index, 'prep', 'advmod', 'agent').flatMap((child) => {
    if (!/^(?:by|via|over|on|in|through|during)$/.test(child.lower)) return [];
    const { first, last } = subtree(reading, child.index);
    return reading.tokens
      .slice(first, Math.min(last, first + 5))
      .filter(({ lower }) =>
        /^(?:phone|telephone|video|videoconference|videolink|teleconference|call|phonecall|zoom|hotline)$/.test(lower),
      );
  });

/** Whom one reaches who "picked up the phone to Kim", "got on the phone with Kim", "reached Kim by phone". */
export function rungUp(interpretation: Interpretation, verb: Token): Token[] {
  const { reading } = interpretation;
  const objects = childrenWith(reading, verb.index, 'dobj');
  if (verb.lemma === 'reach')
    return isByPhone(reading, verb) ? objects.filter((object) => isPerson(interpretation, object)) : [];
  const isPhone = ({ lemma }: Token) => lemma === 'phone' || lemma === 'telephone';
  const picked = verb.lemma === 'pick' ? objects.filter(isPhone) : [];
  const gotOn = /^(?:get|be)$/.test(verb.lemma)
    ? childrenWith(reading, verb.index, 'prep')
        .filter(({ lower }) => lower === 'on')
        .flatMap(({ index }) => childrenWith(reading, index, 'pobj').filter(isPhone))
    : [];
  return [...picked, ...gotOn].flatMap(({ index }) => [
    ...objectsOf(interpretation, index, 'to', 'with'),
    ...objectsOf(interpretation, verb.index, 'to', 'with'),
  ]);
}
