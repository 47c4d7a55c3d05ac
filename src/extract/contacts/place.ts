import { lookUpActor } from '../../lexicon/actors.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token, TokenRange } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { childrenWith, isBelow, spanOf, subtree } from '../syntax.js';
import { governsTime } from '../time-word.js';
import type { ContactMention } from './contact-mention.js';
import { contactNouns } from './contact-words.js';
import { countedNoun } from './round.js';
import { hasOwnClauseBetween } from './same-clause.js';
import { goingTo, joinedTo, lastJoined } from './when.js';
import { clauseOver, isWhere } from './where-clause.js';

/** Where a contact took place: "in Istanbul", "at the White House", "near the border post", or the place visited. */
export function placeOf({ reading }: Interpretation, mention: ContactMention): Span | null {
  const { head, clause, kind } = mention;
  const visited =
    kind === 'visit' && head === clause && head.lemma !== 'invite' ? childrenWith(reading, head.index, 'dobj') : [];
  const direct = visited.find((noun) => isNamed(noun) || (noun.pos === 'PROPN' && noun.entity !== 'ORG'));
  const place =
    direct ??
    placesOf(reading, mention).at(0) ??
    goneTo(reading, mention) ??
    relativePlace(reading, clause) ??
    placeOfLast(reading, mention) ??
    cityBefore(reading, mention);
  return place ? spanOf(reading, withTown(reading, cutSubtree(reading, place))) : null;
}

/** "the Istanbul talks", "last year's Alaska summit" */
const cityBefore = (reading: Reading, { head, clause }: ContactMention): Token | undefined =>
  head === clause
    ? undefined
    : childrenWith(reading, head.index, 'compound', 'nmod').find(
        ({ text, entity }) => entity === 'GPE' && /^(?:city|place)$/.test(lookUpActor(text)?.kind ?? 'city'),
      );

/** "shook hands and spoke in Oslo" */
function placeOfLast(reading: Reading, mention: ContactMention): Token | undefined {
  const last = mention.head === mention.clause ? lastJoined(reading, mention.clause) : null;
  return last === null ? undefined : placesOf(reading, { ...mention, head: last, clause: last }).at(0);
}

/** "flew to Oslo and met Lind": where one had gone. */
function goneTo(reading: Reading, { head, clause }: ContactMention): Token | undefined {
  const goal = clause.tag === 'VB' && /^(?:advcl|xcomp)$/.test(clause.label) ? reading.tokens[clause.head] : null;
  const first = head === clause || head.label === 'dobj' ? (joinedTo(reading, clause) ?? goal) : null;
  if (first === null || !/^(?:travel|fly|go|come|arrive|head|return|land|visit)$/.test(first.lemma)) return undefined;
  const goals = childrenWith(reading, first.index, 'prep')
    .filter(({ lower }) => /^(?:to|in|at)$/.test(lower))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'));
  return [...goals, ...(first.lemma === 'visit' ? childrenWith(reading, first.index, 'dobj') : [])].find(
    (goal) => isNamed(goal) || goal.pos === 'PROPN',
  );
}

/** "in Oslo, where he met Lind" */
function relativePlace(reading: Reading, clause: Token): Token | undefined {
  if (!isWhere(reading, clause)) return undefined;
  const noun = reading.tokens[clause.head];
  if (isNamed(noun)) return noun;
  // "travelled to Oslo on Sunday, where he met Lind": the parser hangs the clause on the day.
  const journey = clauseOver(reading, clause);
  return childrenWith(reading, journey?.index ?? clause.index, 'prep')
    .filter(({ lower }) => /^(?:to|in|at)$/.test(lower))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .find(isNamed);
}

/** Nouns of places behind "in" or "at" that the words of a mention stand with, the nearest behind it first. */
function placesOf(reading: Reading, { head, clause: own, kind, parties }: ContactMention): Token[] {
  const clause = goingTo(reading, own);
  const { first, last } = reading.sentences[head.sentence];
  const tellsAll =
    head === own ||
    isBelow(reading, own.index, head.index) ||
    /^(?:dobj|nsubj|nsubjpass|attr)$/.test(countedNoun(reading, head).label) ||
    isGoal(reading, head);
  return reading.tokens
    .slice(first, last)
    .filter(
      ({ lower, pos }) =>
        pos === 'ADP' &&
        (/^(?:in|at|near|inside|aboard|on)$/.test(lower) ||
          (lower === 'to' && (kind === 'visit' || isGoal(reading, head) || clause !== own))),
    )
    .flatMap((preposition) =>
      childrenWith(reading, preposition.index, 'pobj')
        .filter((noun) => isPlace(reading, preposition, noun))
        .filter(() => {
          const isInPhrase = preposition.index > head.index && isBelow(reading, preposition.index, head.index);
          const isInClause =
            tellsAll &&
            isBelow(reading, preposition.index, clause.index) &&
            !isOfParty(reading, preposition, parties, head);
          return (isInPhrase || isInClause) && !hasOwnClauseBetween(reading, preposition, head, clause);
        }),
    )
    .toSorted((one, other) => distance(one, head) - distance(other, head));
}

const distance = (one: Token, head: Token): number =>
  one.index > head.index ? one.index - head.index : 100 + head.index - one.index;

/** "travelled to Washington for talks": where one goes for it. */
const isGoal = ({ tokens }: Reading, head: Token): boolean =>
  head.label === 'pobj' && tokens[head.head].lower === 'for';

/** "the army in Kashmir met ...": where a party is that stands before the verb. */
const isOfParty = ({ tokens }: Reading, preposition: Token, parties: readonly Token[], head: Token): boolean =>
  preposition.index < head.index && parties.some(({ index }) => tokens[preposition.head].index === index);

function isPlace(reading: Reading, { lower }: Token, noun: Token): boolean {
  if (lower === 'on') return /^(?:border|frontier|sideline)$/.test(noun.lemma) || /^(?:island)$/i.test(noun.lemma);
  if (noun.entity === 'ORG' && lower === 'at') return true;
  return (
    isNamed(noun) || isSite(reading, noun) || (lower === 'near' && noun.pos === 'PROPN') || isUnmarkedName(lower, noun)
  );
}

const isNamed = ({ entity }: Token): boolean => /^(?:GPE|LOC|FAC)$/.test(entity);

/** "met at Halden", "in Djibouti": a name the reader knows as something else, or not at all. */
const isUnmarkedName = (preposition: string, { pos, entity, lemma }: Token): boolean =>
  /^(?:at|in)$/.test(preposition) &&
  pos === 'PROPN' &&
  /^(?:|PERSON|ORG)$/.test(entity) &&
  !/^(?:congress|parliament|senate|house)$/i.test(lemma);

const sites = new Set(
  'airport base border building capital castle city coast embassy estate headquarters home hotel house island mansion office palace parliament port region residence resort site town venue village consulate ministry checkpoint crossing camp bunker compound villa retreat monastery ship carrier'.split(
    ' ',
  ),
);

/** "at a military base in Anchorage", "at the border of Belarus": a kind of place that a name tells apart. */
const isSite = (reading: Reading, { lemma, index }: Token): boolean =>
  sites.has(lemma) &&
  (childrenWith(reading, index, 'prep').some((preposition) =>
    childrenWith(reading, preposition.index, 'pobj').some(
      ({ entity, pos }) => isNamed({ entity } as Token) || pos === 'PROPN',
    ),
  ) ||
    childrenWith(reading, index, 'compound', 'amod', 'poss', 'appos').some(
      ({ entity, pos }) => entity !== '' || pos === 'PROPN',
    ));

/** "at the palace in Oslo": with the town that stands right behind, wherever the parser hung it. */
function withTown(reading: Reading, range: TokenRange): TokenRange {
  const preposition = reading.tokens[range.last];
  if (preposition === undefined || !/^(?:in|near|outside)$/.test(preposition.lower)) return range;
  const [town] = childrenWith(reading, preposition.index, 'pobj');
  return town !== undefined && isNamed(town) ? { first: range.first, last: cutSubtree(reading, town).last } : range;
}

/** The noun phrase of a place without times and clauses behind it. */
function cutSubtree(reading: Reading, place: Token) {
  const { first, last } = subtree(reading, place.index);
  const cut = childrenWith(reading, place.index, 'relcl', 'acl', 'advcl', 'conj', 'cc', 'npadvmod')
    .concat(
      childrenWith(reading, place.index, 'prep').filter(
        ({ lower }) => !/^(?:of|in|at|near|on|outside|to)$/.test(lower) || hasTime(reading, lower, place),
      ),
    )
    // "on the island of Sentosa, the first meeting of the two"
    .concat(
      reading.tokens
        .slice(first, last)
        .filter(
          ({ label, lemma, entity }) =>
            (label === 'appos' && contactNouns.has(lemma)) || (label === 'npadvmod' && entity === 'DATE'),
        ),
    )
    .map(({ index }) => subtree(reading, index).first)
    .filter((start) => start > place.index);
  const end = Math.min(last, ...cut);
  return { first, last: reading.tokens[end - 1]?.text === ',' ? end - 1 : end };
}

const hasTime = (reading: Reading, lower: string, place: Token): boolean =>
  childrenWith(reading, place.index, 'prep')
    .filter((preposition) => preposition.lower === lower)
    .some((preposition) => governsTime(reading, preposition));
