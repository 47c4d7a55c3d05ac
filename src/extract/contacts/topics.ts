import type { Topic } from '../../schema/contact.js';
import type { Interpretation } from '../../text/interpretation.js';
import { passageOf } from '../../text/passage.js';
import type { Reading, Token, TokenRange } from '../../text/reading.js';
import { childrenWith, spanOf, subtree } from '../syntax.js';
import { isTimeWord } from '../time-word.js';
import { actorsOf } from './actors.js';
import { namedParty } from './named-party.js';
import { toldTopics } from './told-topics.js';

/** A topic with the token that tells of it, to find the contact it belongs to. */
export interface FoundTopic {
  readonly topic: Topic;
  readonly teller: Token;
  /** What one said to another: a topic only of a contact that the one who said it is party to. */
  readonly isOfParties: boolean;
}

const raising = new Set(['raise', 'broach', 'bring']);

const discussing = new Set('discuss raise address debate cover tackle broach negotiate review explore'.split(' '));
const speaking = new Set('speak talk focus touch center centre confer'.split(' '));
const contactNouns = new Set('talk call conversation meeting discussion negotiation summit consultation'.split(' '));
/** Nouns that stand before the topic proper: "the issue of ...", "a range of issues, including ...". */
const issueNouns = new Set(
  'issue question topic matter subject problem possibility idea prospect range number variety series'.split(' '),
);

/** What was talked about: "discussed Iran", "raised the issue of the war", "talks on grain", "On the Ukraine issue, ...", "told Lind that the dam was safe". */
export function findTopics(interpretation: Interpretation): FoundTopic[] {
  const { reading } = interpretation;
  return reading.tokens.flatMap((teller) => {
    const isNot = childrenWith(reading, teller.index, 'neg').length > 0;
    const status = statusOf(reading, teller, isNot);
    const raiser = raising.has(teller.lemma) ? (actorsOf(interpretation, teller, []).at(0) ?? null) : null;
    const discussed = objectsOf(reading, teller)
      .flatMap((object) => listed(reading, object))
      .flatMap((object) => specifics(reading, object))
      .flatMap((range) => topicOf(interpretation, range, raiser, status));
    const told = toldTopics(interpretation, teller).flatMap(({ range, raiser: by }) =>
      topicOf(interpretation, range, by, 'discussed'),
    );
    return [
      ...discussed.map((topic) => ({ topic, teller, isOfParties: false })),
      ...told.map((topic) => ({ topic, teller, isOfParties: true })),
    ];
  });
}

function topicOf(
  interpretation: Interpretation,
  range: TokenRange,
  raiser: Token | null,
  status: Topic['status'],
): Topic[] {
  const { reading } = interpretation;
  const span = spanOf(reading, range);
  const passage = span && passageOf(reading.source, span);
  // "it", "that": what stands for a topic names none.
  if (
    passage === null ||
    /^(?:it|this|that|them|what|which|who|(?:the )?(?:tele)?phone|(?:a )?video ?link)$/i.test(passage.text)
  )
    return [];
  return [{ ...passage, raisedBy: raiser && namedParty(interpretation, raiser), status }];
}

/** The members of a list of topics ("Iran, the war and energy projects"), where each stands for itself. */
function listed(reading: Reading, object: Token): Token[] {
  const all = conjuncts(reading, object);
  // "the release of hostages and prisoners": joined below, or sharing words that only the first or last holds.
  return all.length > 1 && all.every((each) => issueNouns.has(object.lemma) || isWhole(reading, each)) ? all : [object];
}

const isWhole = (reading: Reading, { pos, index }: Token): boolean =>
  pos === 'PROPN' || pos === 'NOUN' || childrenWith(reading, index, 'dobj').length > 0;

function objectsOf(reading: Reading, token: Token): Token[] {
  if (token.pos === 'VERB' && discussing.has(token.lemma))
    return withWhat(childrenWith(reading, token.index, 'dobj', 'nsubjpass'));
  if (token.pos === 'VERB' && /^(?:touch|dwell|bring)$/.test(token.lemma) && hasParticle(reading, token))
    return childrenWith(reading, token.index, 'dobj');
  const takesPhrase =
    token.pos === 'VERB' ? speaking.has(token.lemma) : token.pos === 'NOUN' && contactNouns.has(token.lemma);
  if (takesPhrase) return phraseObjects(reading, token, 'about', 'on', 'over', 'regarding', 'concerning');
  // "Rights and the war were on the agenda"
  const isOnAgenda =
    token.lemma === 'be' &&
    phraseObjects(reading, token, 'on').some(({ lower }) => lower === 'agenda' || lower === 'table');
  if (isOnAgenda) return childrenWith(reading, token.index, 'nsubj');
  // A sentence that opens "On the Ukraine issue, ..." tells of that topic.
  const isOpening =
    token.lower === 'on' && token.label === 'prep' && token.index === reading.sentences[token.sentence].first;
  return isOpening ? childrenWith(reading, token.index, 'pobj').filter(({ lemma }) => issueNouns.has(lemma)) : [];
}

/** A party is no topic: "addressed the ministers". */
const withWhat = (objects: Token[]): Token[] =>
  objects.filter(({ entity, lower }) => entity !== 'PERSON' && !/^(?:he|she|him|her|them|they|us)$/.test(lower));

const hasParticle = (reading: Reading, { index }: Token): boolean =>
  childrenWith(reading, index, 'prt').some(({ lower }) => lower === 'up');

const phraseObjects = (reading: Reading, token: Token, ...prepositions: readonly string[]): Token[] =>
  childrenWith(reading, token.index, 'prep')
    .filter(({ lower }) => prepositions.includes(lower))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj', 'pcomp'))
    .filter((topic) => !isTimeWord(topic) && !meals.has(topic.lemma));

/** "talked over dinner" */
const meals = new Set('dinner lunch breakfast supper brunch tea coffee drink'.split(' '));

/** The topics an object names: behind "issue of", after "including", or the object itself. */
function specifics(reading: Reading, object: Token): TokenRange[] {
  if (!issueNouns.has(object.lemma)) return [ownPhrase(reading, object)];
  const named = childrenWith(reading, object.index, 'compound', 'amod').filter(
    ({ entity }) => entity !== '' && entity !== 'ORDINAL',
  );
  const of = childrenWith(reading, object.index, 'prep')
    .filter(({ lower }) => /^(?:of|like|such)$/.test(lower))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj', 'pcomp'));
  const inner = of.flatMap((each) =>
    issueNouns.has(each.lemma) ? specifics(reading, each) : [subtree(reading, each.index)],
  );
  return [...named.map(({ index }) => ({ first: index, last: index + 1 })), ...inner, ...included(reading, object)];
}

/** "issues, including Iran and trade", wherever in the sentence the parser hung the phrase. */
function included(reading: Reading, object: Token): TokenRange[] {
  const { last } = reading.sentences[object.sentence];
  const including = reading.tokens.slice(object.index, last).find(({ lower }) => lower === 'including');
  const first = including && childrenWith(reading, including.index, 'pobj').at(0);
  return first ? conjuncts(reading, first).map((each) => ownPhrase(reading, each)) : [];
}

const conjuncts = (reading: Reading, head: Token): Token[] => [
  head,
  ...childrenWith(reading, head.index, 'conj').flatMap((next) => conjuncts(reading, next)),
];

/** A noun phrase without what is joined to it or told of it. */
function ownPhrase(reading: Reading, head: Token): TokenRange {
  const { first, last } = subtree(reading, head.index);
  const withWhom = childrenWith(reading, head.index, 'prep').filter(({ lower }) => lower === 'with');
  const cut = childrenWith(reading, head.index, 'cc', 'conj', 'relcl', 'appos')
    .concat(withWhom)
    .map(({ index }) => subtree(reading, index).first)
    .filter((start) => start > head.index);
  return { first, last: Math.min(last, ...cut) };
}

function statusOf(reading: Reading, teller: Token, isNot: boolean): Topic['status'] {
  if (isNot) return 'not-discussed';
  const auxiliaries = childrenWith(reading, teller.index, 'aux');
  return auxiliaries.some(({ lower, tag }) => lower === 'will' || lower === 'would' || tag === 'TO')
    ? 'planned'
    : 'discussed';
}
