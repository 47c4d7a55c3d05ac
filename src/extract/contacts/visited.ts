import type { Interpretation } from '../../text/interpretation.js';
import type { Token } from '../../text/reading.js';
import { childrenWith, subtree } from '../syntax.js';
import { actorsOf } from './actors.js';
import { contactNouns } from './contact-words.js';
import { countryOf, isHost } from './hosts.js';
import { objectsOf, withConjuncts } from './parties.js';
import { isPerson, isRoleHolder } from './persons.js';
import { isWhere } from './where-clause.js';

/** Who is visited: the object of "visit", the place one travels to, where it is a host. */
export function visitedBy(interpretation: Interpretation, verb: Token): Token[] {
  const { reading } = interpretation;
  if (isForMeeting(interpretation, verb)) return [];
  const isDirect = verb.lemma === 'visit' || verb.lemma === 'tour';
  const objects = isDirect
    ? childrenWith(reading, verb.index, 'dobj').flatMap((object) => withConjuncts(reading, object))
    : childrenWith(reading, verb.index, 'prep')
        .filter(
          ({ lower }) =>
            lower === 'to' ||
            (/^(?:arrive|land)$/.test(verb.lemma) && lower === 'in') ||
            (verb.lemma === 'shuttle' && lower === 'between'),
        )
        .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
        .flatMap((object) => withConjuncts(reading, object))
        .filter((place) => place.entity === 'GPE' || countryOf(interpretation, place) !== null);
  const governor = reading.tokens[verb.head];
  const isInvited = verb.label === 'xcomp' && governor.lemma === 'invite';
  const visitors = isInvited
    ? childrenWith(reading, governor.index, 'dobj', 'nsubjpass').flatMap((guest) => withConjuncts(reading, guest))
    : actorsOf(interpretation, verb, []);
  if (
    !isDirect &&
    (visitors.length === 0 || !visitors.every((visitor) => isPerson(interpretation, visitor) || isRoleHolder(visitor)))
  )
    return [];
  return objects.filter((object) => isHost(interpretation, object, visitors));
}

/** "travelled to Oslo for talks with Lind", "flew in to meet Lind": the meeting is what is told. */
function isForMeeting(interpretation: Interpretation, verb: Token): boolean {
  const { reading } = interpretation;
  const { first, last } = subtree(reading, verb.index);
  const within = reading.tokens.slice(first, last);
  // "flew to Oslo and conferred with Lind"
  const goesOn = childrenWith(reading, verb.index, 'conj').some(
    (next) =>
      /^(?:meet|confer|receive|see)$/.test(next.lemma) &&
      childrenWith(reading, next.index, 'nsubj', 'aux', 'auxpass').length === 0 &&
      [...objectsOf(interpretation, next.index, 'with'), ...childrenWith(reading, next.index, 'dobj')].some((other) =>
        isPerson(interpretation, other),
      ),
  );
  if (goesOn && verb.lemma !== 'visit') return true;
  // "travelled to Oslo, where he held talks with Lind"
  const isWhereMet = within.some(
    (clause) =>
      isWhere(reading, clause) &&
      [clause, ...childrenWith(reading, clause.index, 'dobj').filter(({ lemma }) => contactNouns.has(lemma))].some(
        ({ index }) => objectsOf(interpretation, index, 'with').some((other) => isPerson(interpretation, other)),
      ),
  );
  if (isWhereMet && verb.lemma !== 'visit') return true;
  return within.some(
    (token) =>
      token.index > verb.index &&
      ((token.pos === 'VERB' &&
        /^(?:meet|see)$/.test(token.lemma) &&
        // "travelled there to see the flag raised"
        (token.lemma === 'meet' ||
          childrenWith(reading, token.index, 'dobj').some(
            (seen) => isPerson(interpretation, seen) || isRoleHolder(seen),
          )) &&
        childrenWith(reading, token.index, 'aux').some(({ tag }) => tag === 'TO')) ||
        (token.label === 'pobj' &&
          reading.tokens[token.head].lower === 'for' &&
          /^(?:meeting|talks)$/.test(contactNouns.get(token.lemma) ?? '') &&
          (objectsOf(interpretation, token.index, 'with', 'between').length > 0 ||
            objectsOf(interpretation, verb.index, 'with').length > 0))),
  );
}
