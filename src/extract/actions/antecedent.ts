import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { mentionAt } from '../chains.js';
import { childrenWith, isBelow } from '../syntax.js';
import { doerOf, subjectOf } from './subject.js';

const personal = new Set(['he', 'she', 'him', 'her', 'his']);
const resolvable = new Set([...personal, 'it', 'its', 'they', 'them', 'their', 'we', 'i', 'who', 'whose', 'whom']);

/**
 * The head of the noun phrase a pronoun stands for: by the report's chains where they know it, else the nearest subject
 * of a clause above ("Iran said it would"). Null where neither tells.
 */
export function antecedentOf(interpretation: Interpretation, pronoun: Token): number | null {
  if (!resolvable.has(pronoun.lower)) return null;
  const { reading } = interpretation;
  if (pronoun.lower === 'whose' || pronoun.lower === 'whom') return modifiedBy(reading, pronoun);
  const named = mentionAt(interpretation, pronoun.index)?.chain.mentions.find(({ form }) => form === 'name');
  if (named !== undefined) return named.head;
  const above =
    (pronoun.lower === 'who' ? modifiedBy(reading, pronoun) : null) ??
    subjectAbove(reading, pronoun) ??
    subjectBefore(reading, pronoun);
  if (above === null || !agrees(reading.tokens[above], pronoun)) return null;
  return pronoun.lower === 'them' && !isSeveral(reading, reading.tokens[above]) ? null : above;
}

/** "Erdogan, whose government ...". */
function modifiedBy({ tokens }: Reading, pronoun: Token): number | null {
  // "sanctions on Turkey, whose jets ...": the parser may hang the clause on the noun before.
  const before = tokens[pronoun.index - 1]?.lower === ',' ? tokens[pronoun.index - 2] : tokens[pronoun.index - 1];
  if (before?.pos === 'PROPN' && pronoun.lower === 'whose') return before.index;
  for (let token = pronoun; token.head !== token.index; token = tokens[token.head]) {
    if (token.label === 'relcl') return token.head;
  }
  return null;
}

function subjectAbove(reading: Reading, pronoun: Token): number | null {
  const { tokens } = reading;
  let token = tokens[pronoun.head];
  while (token.head !== token.index) {
    token = tokens[token.head];
    const subject = doerOf(reading, token.index) ?? subjectOf(reading, token.index);
    if (subject === null || tokens[subject].pos === 'PRON' || isBelow(reading, pronoun.index, subject)) continue;
    // "Norway protested after drones attacked its fleet"
    if (agrees(tokens[subject], pronoun)) return subject;
  }
  return null;
}

/** The subject of the sentence before, in the same paragraph. */
function subjectBefore(reading: Reading, pronoun: Token): number | null {
  const { tokens, sentences } = reading;
  const before = sentences[pronoun.sentence - 1];
  if (before === undefined || before.paragraph !== sentences[pronoun.sentence].paragraph) return null;
  for (let index = before.first; index < before.last; index++) {
    if (tokens[index].head !== index) continue;
    const subject = doerOf(reading, index);
    return subject === null || tokens[subject].pos === 'PRON' ? null : subject;
  }
  return null;
}

function agrees(subject: Token, pronoun: Token): boolean {
  if (personal.has(pronoun.lower))
    return subject.entity !== 'GPE' && subject.entity !== 'NORP' && subject.tag !== 'NNS';
  if (/^(?:they|them|their)$/.test(pronoun.lower)) return subject.entity !== 'PERSON';
  if (pronoun.lower === 'it' || pronoun.lower === 'its') return subject.entity !== 'PERSON' && subject.tag !== 'NNS';
  return true;
}

/** "them": several, or a body of people. */
const isSeveral = (reading: Reading, { tag, index, lemma }: Token): boolean =>
  /S$/.test(tag) ||
  childrenWith(reading, index, 'conj').length > 0 ||
  /^(?:police|family|group|team|crew|couple|pair|public|crowd|majority)$/.test(lemma);
