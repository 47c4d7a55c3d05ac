import { lookUpActor } from '../../lexicon/actors.js';
import { type EventFrame, eventFrames } from '../../lexicon/event-frames.js';
import { eventNoun } from '../../lexicon/event-nouns.js';
import type { Coding } from '../../lexicon/plover.js';
import { roleOf } from '../../lexicon/roles.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { type GovernedNoun, nounKeys, objectsOf, prepositionsOf, verbKeys, withConjuncts } from './syntax.js';

/** What is a number or sort of things, whatever else it may be: "a package of sanctions". */
const amounts = new Set(['package', 'series', 'round', 'raft', 'set', 'range', 'wave', 'number', 'host', 'string']);

/** How a verb's use was recognised: by its object, by a preposition, or by the verb alone. */
export interface FrameMatch {
  /** Null where this use tells of no event. */
  readonly coding: Coding | null;
  readonly by: 'object' | 'preposition' | 'verb';
  /** The noun that settled it. */
  readonly noun: number | null;
}

/** The most specific use of the verb that its objects and prepositions bear out; null where the verb has none. */
export function frameOf(reading: Reading, verb: number): FrameMatch | null {
  const objects = objectsOf(reading, verb);
  const prepositions = [...prepositionsOf(reading, verb), ...takenFrom(reading, verb)];
  for (const key of verbKeys(reading, verb)) {
    const frames = eventFrames(key);
    if (frames.length === 0) continue;
    const match =
      byPreposition(reading, frames, prepositions, verb, '!') ??
      byObject(reading, frames, objects) ??
      bySubject(reading, frames, verb) ??
      byPreposition(reading, frames, prepositions, verb) ??
      byObject(
        reading,
        frames,
        // "welcomed the release of the dissidents": what is welcomed is the release.
        objects
          .filter(({ index, lemma }) => nounCoding(reading, index) === null || amounts.has(lemma))
          .flatMap((object) => partsOf(reading, object)),
      );
    if (match !== null) return match;
    const bare = frames.find(({ preposition, object }) => preposition === null && object === '*');
    if (bare !== undefined) return { coding: bare.coding, by: 'verb', noun: null };
  }
  return null;
}

/** "stripped the envoys of their accreditation": what is taken may hang on those it is taken from. */
function takenFrom(reading: Reading, verb: number): readonly GovernedNoun[] {
  if (!/^(?:strip|deprive)$/.test(reading.tokens[verb].lemma)) return [];
  const within = (index: number): GovernedNoun[] =>
    prepositionsOf(reading, index)
      .filter(({ preposition }) => preposition.lower === 'of')
      .flatMap((governed) => [governed, ...within(governed.object.index)]);
  return childrenWith(reading, verb, 'dobj', 'nsubjpass').flatMap(({ index }) => within(index));
}

function byObject(reading: Reading, frames: readonly EventFrame[], objects: readonly Token[]): FrameMatch | null {
  for (const object of objects) {
    const coding = closestFrame(
      reading,
      object,
      frames.filter(({ preposition }) => preposition === null),
    );
    if (coding !== undefined) return { coding, by: 'object', noun: object.index };
  }
  return null;
}

function byPreposition(
  reading: Reading,
  frames: readonly EventFrame[],
  prepositions: readonly { preposition: Token; object: Token }[],
  verb: number,
  // "!" marks the prepositions that say more than the object: "fired missiles at"
  mark = '',
): FrameMatch | null {
  for (const { preposition, object } of prepositions) {
    if (preposition.index < verb) continue;
    const governed = frames.filter((frame) => frame.preposition === `${mark}${preposition.lower}`);
    if (governed.length === 0) continue;
    const closest = closestFrame(reading, object, governed);
    const coding = closest === undefined ? governed.find((frame) => frame.object === '*')?.coding : closest;
    if (coding !== undefined) return { coding, by: 'preposition', noun: object.index };
  }
  return null;
}

/** "peacekeepers arrived", "fighting erupted": what the subject of a verb tells. */
function bySubject(reading: Reading, frames: readonly EventFrame[], verb: number): FrameMatch | null {
  const governed = frames.filter(({ preposition }) => preposition === 'subject');
  if (governed.length === 0) return null;
  for (const subject of childrenWith(reading, verb, 'nsubj')) {
    for (const noun of [subject, ...partsOf(reading, subject)]) {
      const coding = closestFrame(reading, noun, governed);
      if (coding !== undefined) return { coding, by: 'object', noun: noun.index };
    }
  }
  return null;
}

/** What a noun is a part, number or sort of: "part of the programme", "tons of food". */
const partsOf = (reading: Reading, noun: Token): Token[] =>
  childrenWith(reading, noun.index, 'prep')
    .filter(({ lower }) => lower === 'of')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .flatMap((part) => withConjuncts(reading, part));

/** The frame for the most telling name of the noun: "hunger strike" before "strike". */
function closestFrame(reading: Reading, noun: Token, frames: readonly EventFrame[]): Coding | null | undefined {
  for (const key of nounKeys(reading, noun.index)) {
    const named = frames.find(({ object }) => object === key);
    if (named !== undefined) return named.coding;
    const classes = eventNoun(key)?.classes;
    if (classes === undefined) continue;
    const classed = frames.find(({ object }) => classes.includes(object));
    if (classed !== undefined) return classed.coding;
    // a longer name known to the table ("hunger strike") is not to be read as its head alone
    if (key.endsWith(` ${noun.lemma.toLowerCase()}`)) break;
  }
  return frames.find(({ object }) => kinds[object]?.(noun))?.coding;
}

const isPerson = (noun: Token): boolean =>
  noun.entity === 'PERSON' || noun.entity === 'NORP' || roleOf(noun.lower)?.form === 'person';

const isOrganization = (noun: Token): boolean =>
  noun.entity === 'ORG' || roleOf(noun.lower)?.form === 'group' || lookUpActor(noun.text)?.kind === 'organization';

const isActor = (noun: Token): boolean =>
  isPerson(noun) || noun.entity === 'GPE' || noun.entity === 'ORG' || roleOf(noun.lower) !== null;

/** The event a noun names by itself, if any, by the most telling of its names. */
export function nounCoding(reading: Reading, noun: number): Coding | null {
  for (const key of nounKeys(reading, noun)) {
    const entry = eventNoun(key);
    if (entry !== null) return entry.coding;
  }
  return null;
}

export function nounClasses(reading: Reading, noun: number): readonly string[] {
  for (const key of nounKeys(reading, noun)) {
    const entry = eventNoun(key);
    if (entry !== null) return entry.classes;
  }
  return [];
}

const placeKinds = new Set<string | undefined>(['country', 'capital', 'place']);

// the lexicon mends what the reader's names get wrong
const isPlace = ({ entity, text }: Token): boolean =>
  entity === 'GPE' || entity === 'LOC' || entity === 'FAC' || placeKinds.has(lookUpActor(text)?.kind);

/** Kinds of object that no list of nouns can hold. */
const kinds: Readonly<Record<string, (noun: Token) => boolean>> = {
  person: isPerson,
  name: ({ entity }) => entity === 'PERSON',
  pronoun: ({ lower }) => /^(?:him|her|them|me|us)$/.test(lower),
  // "threw out 60 on Monday"
  number: ({ tag }) => tag === 'CD',
  actor: isActor,
  organization: isOrganization,
  aid: ({ entity }) => entity === 'MONEY',
  territory: isPlace,
  property: ({ entity }) => entity === 'FAC',
};
