import { cueReading, cueReadings, type Frame } from '../../../lexicon/attribution-cues.js';
import type { Reading, Token } from '../../../text/reading.js';
import { childrenWith, isInfinitive, subtree } from '../../syntax.js';
import { governsTime } from '../../time-word.js';
import { closingSource } from './closing-source.js';
import type { Complement } from './complement-frame.js';
import { fixedPhrase } from './fixed-phrase.js';
import { ownConjunctIn } from './own-conjunct.js';
import { passiveComplement } from './passive-agent.js';

/** The content a verb of attribution governs in the parse; null where it governs none in a frame it takes. */
export function complementOf(reading: Reading, verb: Token): Complement | null {
  if (cueReadings('VERB', verb.lemma).length === 0) return null;
  return (
    fixedPhrase(reading, verb) ??
    clause(reading, verb) ??
    bareClause(reading, verb) ??
    displacedInfinitive(reading, verb) ??
    object(reading, verb) ??
    prepositional(reading, verb)
  );
}

function clause(reading: Reading, verb: Token): Complement | null {
  for (const child of childrenWith(reading, verb.index, 'ccomp', 'xcomp', 'advcl')) {
    if (child.label === 'advcl' && !isIndirectQuestion(reading, verb, child)) continue;
    const frame = clauseFrame(reading, child);
    const takes =
      cueReading('VERB', verb.lemma, frame) ?? (frame === 'that' ? cueReading('VERB', verb.lemma, 'quote') : undefined);
    if (takes === undefined || isParted(reading, child, verb)) continue;
    const { first, last: end } = subtree(reading, child.index);
    const last = ownConjunctIn(reading, verb, { first, last: end }) ?? end;
    // "a practice that the group says it needs": the relative pronoun has left the clause.
    const start = child.index > verb.index && isRelative(reading, first) ? verb.index + 1 : first;
    if (start > verb.index)
      return {
        frame,
        range: { first: start, last: frame === 'gerund' ? withMeans(reading, verb, last) : last },
        cueWords: [],
      };
    // A clause before its cue ends where the cue's own words begin; only a verb that takes direct speech follows its content.
    if (child.index < verb.index && cueReading('VERB', verb.lemma, 'quote')) {
      const closing = closingSource(reading, verb);
      const end = closing === null ? verb.index : subtree(reading, closing.index).first;
      return { frame, range: { first, last: Math.min(last, end) }, cueWords: [] };
    }
  }
  return null;
}

/** "Oslo condemned the raid; Lima said nothing": the parser hangs the first sentence on the second, or the second on the first. */
const isParted = ({ tokens }: Reading, clause: Token, verb: Token): boolean =>
  tokens
    .slice(Math.min(clause.index, verb.index), Math.max(clause.index, verb.index))
    .some(({ text, head }) => text === ';' && (head === verb.index || head === clause.index));

const isRelative = ({ tokens }: Reading, index: number): boolean => /^(?:WDT|WP)$/.test(tokens[index].tag);

const asking = new Set('ask tell inform quiz question press query remind show advise teach'.split(' '));

/** "asked the bank if it had the records": after an addressee the parser takes an indirect question for an adjunct. */
const isIndirectQuestion = (reading: Reading, verb: Token, { index }: Token): boolean =>
  index > verb.index &&
  asking.has(verb.lemma) &&
  childrenWith(reading, verb.index, 'dobj', 'dative').length > 0 &&
  (/^W/.test(reading.tokens[subtree(reading, index).first].tag) ||
    childrenWith(reading, index, 'mark').some(({ lower }) => lower === 'if' || lower === 'whether'));

export function clauseFrame(reading: Reading, clause: Token): Frame {
  const auxiliaries = childrenWith(reading, clause.index, 'aux');
  if (auxiliaries.some((auxiliary) => auxiliary.tag === 'TO')) return 'to';
  if (clause.tag === 'VBG' && auxiliaries.length === 0) return 'gerund';
  return clause.label === 'xcomp' ? 'object' : 'that';
}

/** "told a briefing Oslo was watching": without "that" the parser takes the clause for one about the briefing. */
export function bareClause(reading: Reading, verb: Token): Complement | null {
  if (['addressee', 'that'].some((frame) => cueReading('VERB', verb.lemma, frame) === undefined)) return null;
  for (const object of childrenWith(reading, verb.index, 'dobj', 'dative')) {
    const [clause] = childrenWith(reading, object.index, 'relcl').filter(({ index }) => hasOwnSubject(reading, index));
    if (clause === undefined || object.index < verb.index) continue;
    return { frame: 'that', range: subtree(reading, clause.index), cueWords: [] };
  }
  return null;
}

/** Verbs, by lemma, that say nothing without what one is to do: "urged her in a message to stay". */
const pressing = new Set('urge order instruct advise implore beg exhort'.split(' '));

/** "warned citizens in an advisory to stay at home": the parser hangs the infinitive on the advisory. */
export function displacedInfinitive(reading: Reading, verb: Token): Complement | null {
  if (['addressee', 'to'].some((frame) => cueReading('VERB', verb.lemma, frame) === undefined)) return null;
  const [object] = childrenWith(reading, verb.index, 'dobj');
  if (object === undefined || object.index < verb.index) return null;
  const nouns = childrenWith(reading, verb.index, 'prep').flatMap(({ index }) => childrenWith(reading, index, 'pobj'));
  const clause = nouns
    .filter(
      ({ index, lemma }) =>
        index > object.index && (pressing.has(verb.lemma) || cueReading('NOUN', lemma, 'to') === undefined),
    )
    .flatMap(({ index }) => childrenWith(reading, index, 'acl', 'relcl'))
    .find((each) => isInfinitive(reading, each));
  return clause === undefined ? null : { frame: 'to', range: subtree(reading, clause.index), cueWords: [] };
}

/** A clause that opens with a subject of its own and lacks nothing, unlike "the aide she trusts". */
function hasOwnSubject(reading: Reading, clause: number): boolean {
  const { first } = subtree(reading, clause);
  const [subject] = childrenWith(reading, clause, 'nsubj', 'nsubjpass', 'expl');
  if (subject === undefined || subtree(reading, subject.index).first !== first) return false;
  const isWhole = childrenWith(reading, clause, 'dobj', 'attr', 'acomp', 'ccomp', 'xcomp', 'auxpass', 'advmod', 'prep');
  return !/^W/.test(reading.tokens[first].tag) && subject.lower !== 'that' && isWhole.length > 0;
}

const complementPrepositions = new Set(['as', 'for', 'of', 'on', 'over', 'to', 'from', 'with', 'against']);

function object(reading: Reading, verb: Token): Complement | null {
  if (cueReading('VERB', verb.lemma, 'object') === undefined) return null;
  const head = childrenWith(reading, verb.index, 'dobj').at(0);
  if (head === undefined) return passiveComplement(reading, verb) ?? relativeObject(reading, verb);
  if (head.index < verb.index) return relativeObject(reading, verb);
  if (withholds(reading, verb) || exercises(verb, head)) return null;
  const { first, last } = subtree(reading, head.index);
  const further = childrenWith(reading, verb.index, 'oprd', 'prep', 'xcomp', 'acl', 'ccomp')
    .filter((child) => child.index >= last && (child.label !== 'prep' || complementPrepositions.has(child.lower)))
    .map((child) => subtree(reading, child.index).last);
  return { frame: 'object', range: { first, last: Math.max(last, ...further) }, cueWords: [] };
}

/** "the apology that Oslo demands", "a charge Lind denied": what the relative clause hangs on. */
function relativeObject(reading: Reading, verb: Token): Complement | null {
  const subject = childrenWith(reading, verb.index, 'nsubj').at(0);
  const noun = reading.tokens[verb.head];
  if (verb.label !== 'relcl' || subject === undefined || !/^(?:NOUN|PROPN)$/.test(noun.pos)) return null;
  const [object] = childrenWith(reading, verb.index, 'dobj', 'pobj');
  const isOpen =
    object === undefined && childrenWith(reading, verb.index, 'ccomp', 'xcomp', 'prep', 'advcl').length === 0;
  const isOfNoun = object !== undefined ? /^(?:that|which)$/.test(object.lower) : isOpen;
  if (!isOfNoun || /^(?:who|which|that)$/.test(subject.lower)) return null;
  const { first } = subtree(reading, noun.index);
  return { frame: 'object', range: { first, last: subtree(reading, verb.index).first }, cueWords: [] };
}

/** "asserted its rights" does so, "asserted his innocence" says so. */
const exercises = ({ lemma }: Token, object: Token): boolean =>
  lemma === 'assert' &&
  /^(?:right|authority|control|sovereignty|independence|power|dominance|influence|jurisdiction|presence|leadership|strength|privilege|title)$/.test(
    object.lemma,
  );

/** "denied them entry" withholds, "told them a story" tells. */
export const withholds = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'dative').some(({ pos }) => pos !== 'ADP') &&
  cueReading('VERB', verb.lemma, 'addressee') === undefined;

function prepositional(reading: Reading, verb: Token): Complement | null {
  const object = childrenWith(reading, verb.index, 'dobj').at(0);
  const asides = childrenWith(reading, verb.index, 'npadvmod', 'prep').flatMap((aside) =>
    aside.label === 'prep' ? [aside] : childrenWith(reading, aside.index, 'prep'),
  );
  const own = [verb, ...(object ? [object] : []), ...asides].flatMap(({ index }) =>
    childrenWith(reading, index, 'prep'),
  );
  // "apologized to them for the delay": what for, before to whom.
  const prepositions = /^apologi[sz]e$/.test(verb.lemma) ? own.filter(({ lower }) => lower !== 'to') : own;
  for (const preposition of prepositions) {
    if (cueReading('VERB', verb.lemma, preposition.lower) === undefined || preposition.index < verb.index) continue;
    if (governsTime(reading, preposition) || (object !== undefined && isOfObject(verb, preposition))) continue;
    const phrase = subtree(reading, preposition.index);
    if (phrase.last === preposition.index + 1) continue;
    // "called on the council to resign": whom one calls on and what for.
    const infinitive = childrenWith(reading, verb.index, 'xcomp', 'advcl').find(
      (clause) => clause.index > preposition.index && isInfinitive(reading, clause),
    );
    const place =
      preposition.lower === 'of'
        ? childrenWith(reading, verb.index, 'prep').find(({ index }) => index === phrase.last)
        : undefined;
    const last = Math.max(
      phrase.last,
      place ? subtree(reading, place.index).last : 0,
      infinitive ? subtree(reading, infinitive.index).last : 0,
    );
    const first = object && object.index > verb.index ? subtree(reading, object.index).first : preposition.index + 1;
    const cueWords = first > preposition.index ? [preposition] : [];
    return { frame: preposition.lower, range: { first, last }, cueWords };
  }
  return null;
}

/** "called a meeting for Wednesday": with an object of its own, a verb that takes none does something else. */
const isOfObject = ({ lemma }: Token, { lower }: Token): boolean =>
  /^(?:for|on|upon|to|about)$/.test(lower) &&
  cueReading('VERB', lemma, 'object') === undefined &&
  cueReading('VERB', lemma, 'addressee') === undefined;

/** "stressed solving it through talks": by what means, though the parser hangs that on the cue. */
function withMeans(reading: Reading, verb: Token, last: number): number {
  const means = childrenWith(reading, verb.index, 'prep').find(
    ({ index, lower }) => /^(?:through|by|with|without)$/.test(lower) && subtree(reading, index).first === last,
  );
  return means === undefined ? last : subtree(reading, means.index).last;
}
