import { lookUpActor } from '../../lexicon/actors.js';
import { roleOf } from '../../lexicon/roles.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { actorsOf } from './actors.js';
import { isParty, objectsOf } from './parties.js';
import { isPerson, isRoleHolder } from './persons.js';

/** Who is met, by what the verb of meeting takes: "received Lind", "met with the envoys", "sat down with Lind". */
export function metBy(interpretation: Interpretation, verb: Token, objects: Token[]): Token[] {
  const { reading } = interpretation;
  switch (verb.lemma) {
    case 'receive':
    case 'host':
    case 'entertain':
      return objects.filter((object) => isPerson(interpretation, object) || isRoleHolder(object));
    case 'see':
      return seenBy(interpretation, verb, objects);
    case 'welcome':
    case 'greet':
      // "welcomed the deal"; "welcomed Lind": only at a place or to a place one is a guest.
      return hasPlace(reading, verb) ? objects.filter((object) => isPerson(interpretation, object)) : [];
    case 'convene':
    case 'reconvene':
    case 'gather':
    case 'assemble':
      return objects.filter((object) => isRoleHolder(object) && object.tag === 'NNS');
    case 'bring':
      return isBringingTogether(reading, verb) ? objects : [];
    case 'sit':
      return [verb, ...faceToFace(reading, verb)]
        .flatMap(({ index }) => objectsOf(interpretation, index, 'with'))
        .filter(
          (object) =>
            hasDown(reading, verb) || faceToFace(reading, verb).length > 0 || isPerson(interpretation, object),
        );
    case 'shake':
      return shakesHands(reading, verb) ? handsOf(interpretation, verb) : [];
    default:
      if (isCompromise(reading, verb)) return [];
      return [...objects, ...objectsOf(interpretation, verb.index, 'with')];
  }
}

/** "saw Lind in Oslo", "saw the families": one sees a person at a place, or those who were hurt; "saw Lind fall", "saw Lind as a rival" tell of no meeting. */
function seenBy(interpretation: Interpretation, verb: Token, objects: readonly Token[]): Token[] {
  const { reading } = interpretation;
  const isOtherSeeing =
    childrenWith(reading, verb.index, 'ccomp', 'xcomp', 'oprd', 'acomp', 'prt', 'advcl').length > 0 ||
    childrenWith(reading, verb.index, 'prep').some(
      ({ lower, index }) =>
        /^(?:as|from|on|through|off|like)$/.test(lower) &&
        childrenWith(reading, index, 'pobj').every(({ entity }) => entity !== 'DATE'),
    );
  if (
    isOtherSeeing ||
    !actorsOf(interpretation, verb, []).some(
      (one) => isPerson(interpretation, one) || /^(?:he|she|they)$/.test(one.lower),
    )
  )
    return [];
  return objects.filter(
    (object) =>
      families.test(object.lemma) ||
      (isPerson(interpretation, object) && (isAtPlace(reading, verb) || isLeaderOnDay(reading, verb, object))),
  );
}

/** "sat face to face with Lind": the parser hangs the other on the face. */
const faceToFace = (reading: Reading, verb: Token): Token[] =>
  childrenWith(reading, verb.index, 'npadvmod', 'advcl', 'advmod').filter(({ lower }) => lower === 'face');

/** "meet China halfway" gives way to it. */
const isCompromise = (reading: Reading, { index }: Token): boolean =>
  childrenWith(reading, index, 'advmod', 'npadvmod').some(({ lower }) => /^half-?way$/.test(lower));

/** "shook hands with Lind", "shook Lind's hand" */
const handsOf = (interpretation: Interpretation, verb: Token): Token[] =>
  childrenWith(interpretation.reading, verb.index, 'dobj')
    .flatMap((hand) => [
      ...childrenWith(interpretation.reading, hand.index, 'poss'),
      ...objectsOf(interpretation, hand.index, 'with'),
      ...objectsOf(interpretation, verb.index, 'with'),
    ])
    .filter((owner) => isParty(interpretation, owner));

export const shakesHands = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'dobj').some(({ lemma }) => lemma === 'hand');

const families = /^(?:family|relative|parent|mother|father|widow|survivor)$/;

/** "A day earlier Biden saw Putin": leaders see each other on a day. */
const isLeaderOnDay = (reading: Reading, verb: Token, object: Token): boolean =>
  (lookUpActor(object.text)?.kind === 'person' || isTitled(reading, object)) &&
  childrenWith(reading, verb.index, 'prep', 'npadvmod', 'advmod').some(
    ({ entity, index }) =>
      entity === 'DATE' || childrenWith(reading, index, 'pobj', 'npadvmod').some((time) => time.entity === 'DATE'),
  );

/** "President Ana Ruiz" */
const isTitled = (reading: Reading, name: Token): boolean =>
  childrenWith(reading, name.index, 'compound').some(({ lower }) => roleOf(lower)?.form === 'person');

/** "saw Lind in Oslo", "in Oslo, where he saw Lind" */
const isAtPlace = (reading: Reading, verb: Token): boolean =>
  isGoalOfJourney(reading, verb) ||
  [verb, reading.tokens[verb.head]].some(
    ({ index, label }) =>
      (index === verb.index || verb.label === 'xcomp' || label === 'xcomp') &&
      childrenWith(reading, index, 'advmod').some(({ lower }) => lower === 'where'),
  ) ||
  [verb, ...childrenWith(reading, verb.index, 'dobj')]
    .flatMap(({ index }) => childrenWith(reading, index, 'prep'))
    .some(
      ({ lower, index }) =>
        /^(?:in|at)$/.test(lower) &&
        childrenWith(reading, index, 'pobj').some(({ entity }) => /^(?:GPE|FAC|LOC)$/.test(entity)),
    );

/** "visited Warsaw to see Lind", "flew in to see her" */
const isGoalOfJourney = ({ tokens }: Reading, { label, tag, head }: Token): boolean =>
  tag === 'VB' && /^(?:advcl|xcomp)$/.test(label) && /^(?:visit|travel|fly|go|come|arrive)$/.test(tokens[head].lemma);

export const hasDown = (reading: Reading, { index }: Token): boolean =>
  childrenWith(reading, index, 'prt', 'advmod').some(({ lower }) => lower === 'down');

/** "bring Ruiz and Lind together / face to face / to the table" */
function isBringingTogether({ source, tokens }: Reading, verb: Token): boolean {
  const { text } = source;
  const rest = text.slice(verb.end, Math.min(text.length, tokens[verb.index].end + 120)).split(/[.;]/)[0];
  return /\b(?:together|face[ -]to[ -]face|to the (?:negotiating |same )?table|into (?:talks|contact))\b/.test(rest);
}

const hasPlace = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'prep').some(({ lower }) => /^(?:in|at|to|on)$/.test(lower));
