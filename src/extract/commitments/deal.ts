import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { auxiliariesOf, isAsserted } from '../assertion.js';
import { childrenWith, isInfinitive } from '../syntax.js';
import type { Deed } from './deed.js';

/** Nouns, by lemma, of papers that oblige those who made them. */
export const deals = new Set(
  'deal agreement accord pact treaty truce ceasefire document text arrangement plan memorandum protocol roadmap declaration settlement compromise term armistice'.split(
    ' ',
  ),
);

/** "Under the accord, each side must pull back": what a deal obliges one to do, by whatever verb. */
export function isUnderDeal(reading: Reading, verb: Token): boolean {
  const isBound = auxiliariesOf(reading, verb).some(({ lower }) => /^(?:must|will|shall|would)$/.test(lower));
  return (
    isBound &&
    childrenWith(reading, verb.index, 'prep')
      .filter(({ lower }) => lower === 'under')
      .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
      .some(({ lemma }) => deals.has(lemma.toLowerCase()))
  );
}

/** "The accord obliges both armies to leave": who is obliged to what. */
export function obliged(reading: Reading, verb: Token): Deed[] {
  if (!/^(?:oblige|require|commit|bind|compel)$/.test(verb.lemma) || !isAsserted(reading, verb)) return [];
  // "Peru is obliged to publish its list"
  const [bound] = /^(?:oblige|bind|commit)$/.test(verb.lemma) ? childrenWith(reading, verb.index, 'nsubjpass') : [];
  if (bound !== undefined && isAgent(bound) && bound.pos === 'PROPN')
    return childrenWith(reading, verb.index, 'xcomp')
      .filter((deed) => isInfinitive(reading, deed))
      .map((deed) => ({ verb: deed, who: bound, toWhom: null }));
  const subject = childrenWith(reading, verb.index, 'nsubj').at(0);
  if (subject === undefined || !deals.has(subject.lemma.toLowerCase())) return [];
  const own = childrenWith(reading, verb.index, 'dobj').at(0);
  return childrenWith(reading, verb.index, 'xcomp', 'ccomp', 'advcl')
    .filter((deed) => isInfinitive(reading, deed))
    .flatMap((deed) => {
      const who = own ?? childrenWith(reading, deed.index, 'nsubj').at(0);
      return who !== undefined && isAgent(who) ? [{ verb: deed, who, toWhom: null }] : [];
    });
}

/** "Sanctions will enter into force on Monday", "the ban takes effect in May" */
export function isComingIntoForce(reading: Reading, verb: Token): boolean {
  const inside = childrenWith(reading, verb.index, 'prep')
    .filter(({ lower }) => lower === 'into')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'));
  const objects = childrenWith(reading, verb.index, 'dobj');
  return (
    (/^(?:enter|come|go)$/.test(verb.lemma) && inside.some(({ lemma }) => /^(?:force|effect)$/.test(lemma))) ||
    (verb.lemma === 'take' && objects.some(({ lemma }) => lemma === 'effect'))
  );
}
