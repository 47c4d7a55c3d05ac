import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';

export function childOf(reading: Reading, index: number, ...labels: readonly string[]): Token | null {
  for (const child of reading.children[index]) {
    if (labels.includes(reading.tokens[child].label)) return reading.tokens[child];
  }
  return null;
}

const particleLabels = ['prt', 'advmod', 'acomp', 'oprd', 'prep'];

/**
 * What a verb is known by, the most telling first: with its particle or object ("carry out", "set free", "take effect"),
 * then bare.
 */
export function verbKeys(reading: Reading, verb: number): string[] {
  const token = reading.tokens[verb];
  const plain = token.lemma.toLowerCase();
  // the lemmatizer takes "staged" for a form of "stag"
  const lemmas = token.lower.startsWith(`${plain}e`) ? [`${plain}e`, plain] : [plain];
  const companions = childrenWith(reading, verb, ...particleLabels).map(({ lower }) => lower);
  for (const object of childrenWith(reading, verb, 'dobj', 'nsubjpass')) {
    // "set free two soldiers": the parser takes "free" for part of the object
    companions.push(
      object.lemma.toLowerCase(),
      ...childrenWith(reading, object.index, 'amod').map(({ lower }) => lower),
    );
  }
  // "declared the envoy persona non grata": the parser may take it for a clause.
  if (childrenWith(reading, verb, 'ccomp').some(({ lower }) => lower === 'persona')) companions.push('persona');
  // "charging that he had lied"
  if (childrenWith(reading, verb, 'ccomp').some(({ index }) => childOf(reading, index, 'mark')?.lower === 'that'))
    companions.push('that');
  return lemmas.flatMap((lemma) => companions.map((word) => `${lemma} ${word}`)).concat(lemmas);
}

/** The names a noun is known by, the most telling first: "house search", "state of emergency", "search". */
export function nounKeys(reading: Reading, noun: number): string[] {
  const { tokens } = reading;
  const head = tokens[noun].lemma.toLowerCase();
  const keys: string[] = [];
  const modifiers = reading.children[noun].filter(
    (child) => child < noun && ['compound', 'amod', 'nmod', 'poss'].includes(tokens[child].label),
  );
  if (modifiers.length > 0) {
    const words = modifiers.map((child) => tokens[child].lower);
    for (let start = 0; start < words.length; start++) keys.push(`${words.slice(start).join(' ')} ${head}`);
    keys.push(...words.slice(0, -1).map((word) => `${word} ${head}`));
    const closest = modifiers[modifiers.length - 1];
    const hyphenated = tokens[closest].lower.replace(/-/g, ' ');
    if (hyphenated !== tokens[closest].lower) keys.push(`${hyphenated} ${head}`);
  }
  for (const preposition of childrenWith(reading, noun, 'prep')) {
    for (const object of childrenWith(reading, preposition.index, 'pobj')) {
      keys.push(`${head} ${preposition.lower} ${object.lemma.toLowerCase()}`);
    }
  }
  return [...keys, head];
}

export const isVerb = (token: Token): boolean =>
  token.pos === 'VERB' || (token.pos === 'AUX' && token.label === 'ROOT');

export const isPassive = (reading: Reading, verb: number): boolean =>
  childOf(reading, verb, 'nsubjpass', 'auxpass', 'csubjpass') !== null;

const relatives = new Set(['who', 'which', 'that', 'whom', 'when', 'where', 'whose']);

const hasRelative = (reading: Reading, verb: number): boolean =>
  reading.children[verb].some((child) => reading.tokens[child].tag.startsWith('W')) ||
  childrenWith(reading, verb, 'prep').some(({ index }) =>
    reading.children[index].some((child) => reading.tokens[child].tag.startsWith('W')),
  );

/** The objects of a verb: direct ones, or the subject where it is passive; with those joined by "and". */
export function objectsOf(reading: Reading, verb: number): Token[] {
  const direct = childrenWith(reading, verb, 'dobj', 'obj', 'nsubjpass', 'oprd');
  if (direct.length === 0) {
    const token = reading.tokens[verb];
    // "the sanctions imposed by ...": the noun it modifies is its object
    const isParticiple = token.label === 'acl' && token.tag === 'VBN';
    // "the teams they sent"
    const subject = token.label === 'relcl' ? childOf(reading, verb, 'nsubj') : null;
    const isBare = subject !== null && !relatives.has(subject.lower) && !hasRelative(reading, verb);
    if (isParticiple || isBare) direct.push(reading.tokens[token.head]);
  }
  return direct
    .flatMap((token) => antecedentsOfRelative(reading, token, verb))
    .flatMap((token) => withConjuncts(reading, token));
}

/** "the sanctions that they imposed": the noun the clause is on, or one around it ("a declaration on the truce, which they signed"). */
function antecedentsOfRelative(reading: Reading, token: Token, verb: number): Token[] {
  const clause = reading.tokens[verb];
  const isRelative = token.tag === 'WDT' || (token.lower === 'that' && token.index < verb);
  if (!isRelative || clause.label !== 'relcl') return [token];
  const noun = measured(reading, reading.tokens[clause.head]);
  return [noun, ...nounsAround(reading, noun)];
}

function nounsAround({ tokens }: Reading, noun: Token): Token[] {
  const around: Token[] = [];
  for (let inner = noun; inner.label === 'pobj'; inner = around[around.length - 1]) {
    const outer = tokens[tokens[inner.head].head];
    if (outer.pos !== 'NOUN') break;
    around.push(outer);
  }
  return around;
}

/** "a duty of 20 per cent that they levied": the duty. */
function measured({ tokens }: Reading, noun: Token): Token {
  const isMeasure = noun.entity === 'MONEY' || noun.entity === 'PERCENT' || /^(?:cent|percent)$/.test(noun.lemma);
  const preposition = tokens[noun.head];
  return isMeasure && noun.label === 'pobj' && preposition.lower === 'of' ? tokens[preposition.head] : noun;
}

export function withConjuncts(reading: Reading, token: Token): Token[] {
  const conjuncts = childrenWith(reading, token.index, 'conj').filter(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
  return [token, ...conjuncts.flatMap((conjunct) => withConjuncts(reading, conjunct))];
}

/** Whether a verb goes on from the one before it, with the same subject and tense: "met on Friday and signed a pact". */
export function goesOn(reading: Reading, verb: number): boolean {
  const { label, head, index, tag } = reading.tokens[verb];
  return (
    label === 'conj' &&
    head < index &&
    tag === 'VBD' &&
    reading.tokens[head].tag === 'VBD' &&
    childrenWith(reading, verb, 'nsubj', 'nsubjpass').length === 0
  );
}

/** Prepositions of a verb with the nouns they govern; chains ("out of talks") give each preposition its own. */
export function prepositionsOf(reading: Reading, index: number): readonly GovernedNoun[] {
  let known = governed.get(reading);
  if (known === undefined) governed.set(reading, (known = []));
  return (known[index] ??= findPrepositions(reading, index));
}

export interface GovernedNoun {
  readonly preposition: Token;
  readonly object: Token;
}

const governed = new WeakMap<Reading, (readonly GovernedNoun[])[]>();

function findPrepositions(reading: Reading, index: number): GovernedNoun[] {
  return childrenWith(reading, index, 'prep', 'agent', 'dative').flatMap((preposition) => {
    const objects = childrenWith(reading, preposition.index, 'pobj', 'pcomp').flatMap((token) =>
      withConjuncts(reading, token),
    );
    const own = objects.map((object) => ({ preposition, object }));
    return [...own, ...prepositionsOf(reading, preposition.index)];
  });
}
