import { eventOperators } from '../../lexicon/event-operators.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { isTimeWord } from '../time-word.js';
import type { CodedEvent } from './coded-event.js';
import { isNaming, predicatesOf } from './evaluation.js';
import { prepositionsOf } from './syntax.js';

const strong = [
  'with',
  'to',
  'against',
  'upon',
  'toward',
  'towards',
  'on',
  'at',
  'for',
  'from',
  'over',
  'of',
  'into',
  'between',
  'about',
  'among',
  'behind',
  'across',
  'through',
  'around',
];
const weak = ['in', 'near', 'outside', 'inside', 'throughout', 'along'];
const mutual = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'REJECT']);
/** What talks are on is none of those who hold them. */
const topical = new Set(['on', 'about', 'over', 'around']);
/** Of a complaint, whom it is about, not whom it is addressed to. */
const aboutFirst = ['against', 'over', 'about', 'at', 'by', 'for', 'on', 'of', 'from', 'to', 'with', 'into'];

/** Heads of the noun phrases that may name whom an event is done to, in the order grammar gives them. */
export function* recipientHeads(reading: Reading, coded: CodedEvent): Generator<number> {
  const seen = new Set<number>(coded.actor === null ? [] : [coded.actor]);
  const order =
    coded.event === 'ACCUSE' || coded.event === 'PROTEST'
      ? aboutFirst
      : coded.event === 'CONSULT'
        ? strong.filter((preposition) => !topical.has(preposition))
        : // "vowed to challenge it at the court": where
          /^(?:THREATEN|AGREE)$/.test(coded.event)
          ? strong.filter((preposition) => preposition !== 'at')
          : strong;
  const passes: (() => Generator<number>)[] = [
    function* () {
      if (coded.recipient !== null) yield coded.recipient;
    },
    function* () {
      for (const [place, index] of coded.scope.entries()) yield* headsUnder(reading, index, order, place > 0);
    },
    function* () {
      for (const index of coded.scope)
        for (const clause of clausesUnder(reading, index, coded.event === 'PROTEST'))
          yield* headsUnder(reading, clause, order, true);
    },
    function* () {
      // "signed in Beijing": where it was is nobody it was done with.
      if (mutual.has(coded.event) && coded.mode !== 'visit') return;
      for (const [place, index] of coded.scope.entries()) yield* headsUnder(reading, index, weak, place > 0);
    },
  ];
  for (const pass of passes) {
    for (const head of pass()) {
      if (seen.has(head)) continue;
      seen.add(head);
      yield head;
    }
  }
}

/** Objects of a verb or noun, what its prepositions govern, then what is told inside those. */
function* headsUnder(reading: Reading, index: number, order: readonly string[], isInner: boolean): Generator<number> {
  const heads: number[] = [];
  if (isInner) heads.push(...childrenWith(reading, index, 'nsubj').map((token) => token.index));
  if (order !== weak) {
    if (isNoun(reading.tokens[index])) heads.push(index);
    const objects = childrenWith(reading, index, 'dative', 'dobj', 'nsubjpass', 'attr', 'oprd', 'poss');
    heads.push(...objects.filter(({ pos }) => pos !== 'ADP').map((token) => token.index));
    const token = reading.tokens[index];
    if (token.label === 'acl' && token.tag === 'VBN') heads.push(token.head);
  }
  const governed = prepositionsOf(reading, index)
    .filter(
      ({ object, preposition }) =>
        order.includes(preposition.lower) &&
        !isTimeWord(object) &&
        preposition.lower !== 'by' &&
        !isFrontedPlace(reading, index, preposition, object) &&
        !/^(?:according|together|along|jointly)$/.test(reading.tokens[preposition.index - 1]?.lower ?? '') &&
        // "complained to Oslo of it": who hears it
        !(reading.tokens[index].lemma === 'complain' && /^(?:to|with)$/.test(preposition.lower)),
    )
    .sort((one, other) => order.indexOf(one.preposition.lower) - order.indexOf(other.preposition.lower))
    .map(({ object }) => object.index);
  heads.push(...governed);
  if (order !== weak) heads.push(...calledIn(reading, index));
  yield* heads.filter((head) => isNoun(reading.tokens[head]) || reading.tokens[head].pos === 'PRON');
  for (const head of heads) if (head !== index) yield* within(reading, head, order, 0);
}

/** "From Oslo, she said ...": where one is. */
const isFrontedPlace = ({ tokens }: Reading, index: number, preposition: Token, object: Token): boolean =>
  tokens[index].pos === 'VERB' &&
  preposition.index < index &&
  /^(?:from|in|at|on)$/.test(preposition.lower) &&
  object.entity === 'GPE';

/** "struck what it called bases of the militia": what is called so. */
const calledIn = (reading: Reading, verb: number): number[] =>
  childrenWith(reading, verb, 'ccomp', 'dobj')
    .filter(
      ({ index, lemma }) =>
        isNaming(lemma) && childrenWith(reading, index, 'dobj', 'attr').some(({ lower }) => lower === 'what'),
    )
    .flatMap(({ index }) => predicatesOf(reading, index))
    .map(({ index }) => index);

/** What is told inside a noun phrase or a clause below it. */
function* within(reading: Reading, head: number, order: readonly string[], depth: number): Generator<number> {
  if (depth > 3) return;
  yield* dependents(reading, head, order, depth, 'poss', 'dobj', 'nsubjpass');
  for (const { preposition, object } of prepositionsOf(reading, head)) {
    const isTelling =
      order.includes(preposition.lower) || weak.includes(preposition.lower) || preposition.lower === 'by';
    if (isTimeWord(object) || !isTelling) continue;
    // "expelled 23 of them"
    if (isNoun(object) || object.lower === 'them') yield object.index;
    yield* within(reading, object.index, order, depth + 1);
  }
  yield* dependents(reading, head, order, depth, 'appos');
  for (const clause of childrenWith(reading, head, 'acl', 'relcl', 'xcomp', 'ccomp')) {
    // "a declaration brokered by Oslo": between others
    if (/^(?:broker|mediate|facilitate|sponsor|host)$/.test(clause.lemma)) continue;
    if (clause.label !== 'xcomp') for (const { index } of childrenWith(reading, clause.index, 'nsubj')) yield index;
    yield* within(reading, clause.index, order, depth + 1);
  }
}

function* dependents(
  reading: Reading,
  head: number,
  order: readonly string[],
  depth: number,
  ...labels: readonly string[]
): Generator<number> {
  for (const token of childrenWith(reading, head, ...labels)) {
    if (isNoun(token) || token.pos === 'PRON') yield token.index;
    yield* within(reading, token.index, order, depth + 1);
  }
}

/** Clauses below a verb that say what for: complements and purposes, not times or reasons. */
function clausesUnder(reading: Reading, index: number, saying: boolean): number[] {
  return childrenWith(reading, index, 'xcomp', 'ccomp', 'advcl', 'prep')
    .flatMap((token) => (token.label === 'prep' ? childrenWith(reading, token.index, 'pcomp') : [token]))
    .filter(
      (token) =>
        token.index > index &&
        // "pulled out, citing the threat from Moscow": why
        !(token.label === 'advcl' && /^(?:cite|blame|invoke)$/.test(token.lemma)) &&
        (saying || !eventOperators(token.lemma).includes('say')) &&
        childrenWith(reading, token.index, 'mark', 'advmod').every(({ lower }) => !otherwise.has(lower)),
    )
    .flatMap((token) => [token.index, ...clausesUnder(reading, token.index, saying)]);
}

const otherwise = new Set([
  'after',
  'before',
  'when',
  'while',
  'as',
  'since',
  'because',
  'although',
  'though',
  'where',
  'until',
  'if',
  'once',
  'whereas',
]);

const isNoun = (token: Token): boolean =>
  token.entity !== 'MONEY' &&
  (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NUM');
