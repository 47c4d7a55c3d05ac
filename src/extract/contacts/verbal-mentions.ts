import type { Contact } from '../../schema/contact.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { mentionAt } from '../chains.js';
import { childrenWith, spanOf, subtree } from '../syntax.js';
import { actorsOf } from './actors.js';
import type { ContactMention } from './contact-mention.js';
import { contactVerbs } from './contact-words.js';
import { isParty, objectsOf, withConjuncts } from './parties.js';

/** Contacts told by a verb: "met with business leaders", "spoke by phone with Xi", "Putin and Kim met". */
export function verbalMentions(interpretation: Interpretation): ContactMention[] {
  const { reading } = interpretation;
  return reading.tokens.flatMap((head) => {
    const kind = head.pos === 'VERB' ? contactVerbs.get(head.lemma) : undefined;
    if (kind === undefined || isPassive(reading, head)) return [];
    const others = othersOf(interpretation, head, kind);
    const subjects = actorsOf(interpretation, head, others);
    const parties = [...subjects, ...others];
    const span = spanOf(reading, phraseOf(reading, head));
    if (span === null || !isContact(reading, head, kind, subjects, others)) return [];
    return [{ kind: isByPhone(reading, head) ? 'call' : kind, head, clause: head, parties, isDefinite: false, span }];
  });
}

function othersOf(interpretation: Interpretation, verb: Token, kind: Contact['kind']): Token[] {
  const { reading } = interpretation;
  const objects = childrenWith(reading, verb.index, 'dobj')
    .flatMap((object) => withConjuncts(reading, object))
    .filter((object) => isParty(interpretation, object));
  switch (kind) {
    case 'call':
      // "called him a liar" names, "called out Russia" blames, "called Kim" rings up.
      return isOtherCalling(interpretation, verb, objects) ? [] : objects;
    case 'talks':
      return [
        ...objectsOf(interpretation, verb.index, 'with'),
        // One speaks "to" a crowd as well: there only a person is a party.
        ...objectsOf(interpretation, verb.index, 'to').filter((object) => isPerson(interpretation, object)),
      ];
    case 'letter':
      return objectsOf(interpretation, verb.index, 'to');
    case 'meeting':
      return verb.lemma === 'receive' || verb.lemma === 'host'
        ? objects.filter((object) => isPerson(interpretation, object))
        : [...objects, ...objectsOf(interpretation, verb.index, 'with')];
    case 'visit':
      return objects;
  }
}

/** "called Kim to brief him" tells why one rang; "called the army to restore order" summons. */
function isOtherCalling(interpretation: Interpretation, verb: Token, objects: readonly Token[]): boolean {
  const { reading } = interpretation;
  if (childrenWith(reading, verb.index, 'oprd', 'ccomp', 'acomp', 'prt').length > 0) return true;
  const isPurpose = ({ index }: Token) => childrenWith(reading, index, 'aux').some(({ tag }) => tag === 'TO');
  const complements = childrenWith(reading, verb.index, 'xcomp', 'advcl').filter(
    (complement) => complement.label === 'xcomp' || isPurpose(complement),
  );
  const isNamed = objects.some((object) => object.tag === 'NNP' || isPerson(interpretation, object));
  return complements.length > 0 && !(isNamed && complements.every(isPurpose));
}

const isPerson = (interpretation: Interpretation, { entity, tag, index }: Token): boolean =>
  entity === 'PERSON' || (!tag.endsWith('S') && mentionAt(interpretation, index)?.chain.kind === 'person');

/** Two sides are named, or one that is plural and meets ("the ministers met"). */
function isContact(
  reading: Reading,
  verb: Token,
  kind: Contact['kind'],
  subjects: readonly Token[],
  others: readonly Token[],
): boolean {
  if (subjects.length > 0 && others.length > 0) return true;
  if (verb.lemma === 'meet' && subjects.some(isPlural)) return childrenWith(reading, verb.index, 'dobj').length === 0;
  const isMutual = verb.lemma === 'meet' || verb.lemma === 'speak' || verb.lemma === 'talk' || verb.lemma === 'confer';
  return isMutual && kind !== 'visit' && others.length === 0 && subjects.length > 1;
}

const isPlural = ({ tag, lower }: Token): boolean => tag === 'NNS' || /^(?:they|we|two|both)$/.test(lower);

/** "was met with applause", "were called up". */
const isPassive = (reading: Reading, { index }: Token): boolean => childrenWith(reading, index, 'auxpass').length > 0;

const isByPhone = (reading: Reading, verb: Token): boolean =>
  // The parser takes "by telephone" for an agent at times.
  childrenWith(reading, verb.index, 'prep', 'advmod', 'agent').some((child) => {
    const { first, last } = subtree(reading, child.index);
    return reading.tokens
      .slice(first, Math.min(last, first + 4))
      .some(({ lower }) => /^(?:phone|telephone|video)$/.test(lower));
  });

/** From the subject to the last of the parties and phrases that hang on the verb itself. */
function phraseOf(reading: Reading, verb: Token) {
  const parts = childrenWith(reading, verb.index, 'nsubj', 'dobj', 'prep', 'dative', 'aux').filter(
    ({ index }) => Math.abs(index - verb.index) < 12,
  );
  const ranges = parts.map(({ index }) => subtree(reading, index));
  return {
    first: Math.min(verb.index, ...ranges.map(({ first }) => first)),
    last: Math.max(verb.index + 1, ...ranges.map(({ last }) => last)),
  };
}
