import type { Reading, Token } from '../../text/reading.js';
import { isAsserted } from '../assertion.js';
import { members } from '../conjuncts.js';
import { childrenWith, hasPassiveAuxiliary, phraseObject, subtree } from '../syntax.js';
import { type Frame, isDenied } from './frame.js';
import { matterOf } from './matter.js';

/** What a side will have first: "made the removal a condition for any accord", "made its support conditional on reforms". */
export function setCondition(reading: Reading, verb: Token): Frame | null {
  if (!/^(?:make|set|name|declare)$/.test(verb.lemma) || isDenied(reading, verb)) return null;
  if (!isAsserted(reading, verb) || hasPassiveAuxiliary(reading, verb)) return null;
  const parts = childrenWith(reading, verb.index, 'ccomp', 'oprd', 'xcomp', 'acomp', 'dobj');
  const as = asWhat(reading, verb);
  const price = [...parts, ...(as === null ? [] : [as])].find(({ lemma }) => conditions.has(lemma));
  const hanging = parts.find(({ lower }) => /^(?:conditional|contingent|dependent)$/.test(lower));
  const predicate = price ?? hanging;
  if (predicate === undefined) return null;
  const thing =
    childrenWith(reading, predicate.index, 'nsubj').at(0) ??
    childrenWith(reading, verb.index, 'dobj').find((object) => object !== predicate);
  if (thing === undefined) return null;
  const wanted = hanging === undefined ? deedOf(reading, thing, predicate, verb) : onWhat(reading, hanging, verb);
  if (wanted === null) return null;
  const isThing = wanted.pos === 'NOUN' || wanted.pos === 'PROPN';
  return {
    issue: hanging !== undefined ? thing : isThing ? wanted : (matterOf(reading, wanted) ?? wanted),
    change: 'not-stated',
    demands: members(reading, wanted),
  };
}

/** "set the handover of arms as a precondition": the parser may hang "as" on the last noun. */
function asWhat(reading: Reading, verb: Token): Token | null {
  const { first, last } = subtree(reading, verb.index);
  return (
    reading.tokens
      .slice(Math.max(first, verb.index), last)
      .filter(({ lower }) => lower === 'as')
      .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
      .find(({ lemma }) => conditions.has(lemma)) ?? null
  );
}

const conditions = new Set('condition precondition prerequisite requirement price'.split(' '));

/** "made it a condition that the army leave": what "it" stands for follows. */
const deedOf = (reading: Reading, thing: Token, predicate: Token, verb: Token): Token | null =>
  thing.lower === 'it'
    ? ([predicate, verb]
        .flatMap(({ index }) => childrenWith(reading, index, 'ccomp', 'acl', 'relcl', 'xcomp'))
        .find((each) => each.index > predicate.index) ?? null)
    : thing.pos === 'PRON'
      ? null
      : thing;

const onWhat = (reading: Reading, hanging: Token, verb: Token): Token | null =>
  phraseObject(reading, hanging, 'on', 'upon') ?? phraseObject(reading, verb, 'on', 'upon');
