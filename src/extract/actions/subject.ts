import type { Reading, Token } from '../../text/reading.js';
import { subjectInPreposition } from '../syntax.js';
import { childOf, isPassive, prepositionsOf } from './syntax.js';

const relative = new Set(['who', 'which', 'that', 'whom']);

/**
 * The head of the noun phrase that does what the verb tells: its subject, the agent of a passive, or the subject it
 * shares with the verb it depends on. Null where none is named.
 */
export function doerOf(reading: Reading, verb: number): number | null {
  if (isPassive(reading, verb) || isReducedPassive(reading, verb)) {
    const agent = prepositionsOf(reading, verb).find(({ preposition }) => preposition.lower === 'by');
    return agent?.object.index ?? null;
  }
  return subjectOf(reading, verb);
}

/** The grammatical subject of a verb, its own or the one it shares. */
export function subjectOf(reading: Reading, verb: number): number | null {
  const { tokens } = reading;
  const token = tokens[verb];
  const own = childOf(reading, verb, 'nsubj', 'nsubjpass');
  const inside = own === null ? subjectInPreposition(reading, token) : null;
  if (inside !== null) return inside.index;
  if (own !== null) return own.lower === 'there' ? null : antecedent(reading, own, verb);
  const governor = tokens[token.head];
  switch (token.label) {
    case 'pcomp':
      return objectBefore(reading, governor) ?? sharedSubject(reading, governor);
    case 'conj':
      // "was met by Lind and later embraced Haddad": who was met does
      if (isPassive(reading, governor.index) && governor.index !== verb) return subjectOf(reading, governor.index);
      return governor.index === verb ? null : sharedSubject(reading, governor);
    case 'advcl':
      return governor.index === verb ? null : sharedSubject(reading, governor);
    case 'xcomp':
    case 'ccomp':
      return controller(reading, governor);
    case 'acl':
      return token.tag === 'VBG' || governor.pos !== 'NOUN' ? governor.index : sharedSubject(reading, governor);
    case 'relcl':
      return governor.index;
    default:
      return null;
  }
}

/** "criticized Iran for jailing", "kept them from leaving": the object is who does it. */
function objectBefore(reading: Reading, preposition: Token): number | null {
  if (!['for', 'of', 'from'].includes(preposition.lower)) return null;
  return childOf(reading, preposition.head, 'dobj', 'nsubjpass')?.index ?? null;
}

/** "the men held in Iran"; "Asked about the raid, he ...". */
function isReducedPassive(reading: Reading, verb: number): boolean {
  const { label, tag } = reading.tokens[verb];
  if (tag !== 'VBN') return false;
  return label === 'acl' || (label === 'advcl' && childOf(reading, verb, 'aux', 'auxpass', 'nsubj') === null);
}

function antecedent(reading: Reading, subject: Token, verb: number): number {
  const token = reading.tokens[verb];
  return relative.has(subject.lower) && token.label === 'relcl' ? token.head : subject.index;
}

/** The subject of the nearest verb above that has one. */
function sharedSubject(reading: Reading, from: Token): number | null {
  let token = from;
  for (let step = 0; step < 6; step++) {
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      return doerOf(reading, token.index) ?? subjectOf(reading, token.index);
    }
    if (token.head === token.index) return null;
    token = reading.tokens[token.head];
  }
  return null;
}

const prompting = new Set(['prompt', 'lead', 'spur', 'induce', 'drive', 'persuade', 'convince']);

/** "prompting Norway to suspend its aid": what somebody is brought to do is done. */
export const isPrompted = ({ tokens }: Reading, { label, head }: Token): boolean =>
  label === 'xcomp' && prompting.has(tokens[head].lemma);

/** Of "urged Iran to stop" Iran stops; of "agreed to stop" who agreed does. */
function controller(reading: Reading, governor: Token): number | null {
  const object = childOf(reading, governor.index, 'dobj', 'dative');
  if (object !== null && prompting.has(governor.lemma)) return object.index;
  if (object !== null && object.pos !== 'NOUN') return object.index;
  return sharedSubject(reading, governor) ?? object?.index ?? null;
}
