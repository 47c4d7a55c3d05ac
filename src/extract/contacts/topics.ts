import type { Topic } from '../../schema/contact.js';
import type { Interpretation } from '../../text/interpretation.js';
import { passageOf } from '../../text/passage.js';
import type { Reading, Token, TokenRange } from '../../text/reading.js';
import { partyOf } from '../party.js';
import { childrenWith, spanOf, subtree } from '../syntax.js';
import { subjectsOf } from './parties.js';

/** A topic with the token that tells of it, to find the contact it belongs to. */
export interface FoundTopic {
  readonly topic: Topic;
  readonly teller: Token;
}

const discussing = new Set('discuss raise address debate cover tackle broach negotiate review explore'.split(' '));
const speaking = new Set('speak talk focus touch center centre confer'.split(' '));
const contactNouns = new Set('talk call conversation meeting discussion negotiation summit consultation'.split(' '));
/** Nouns that stand before the topic proper: "the issue of ...", "a range of issues, including ...". */
const issueNouns = new Set(
  'issue question topic matter subject problem possibility idea prospect range number variety series'.split(' '),
);

/** What was talked about: "discussed Iran", "raised the issue of the war", "talks on grain", "On the Ukraine issue, ...". */
export function findTopics(interpretation: Interpretation): FoundTopic[] {
  const { reading } = interpretation;
  return reading.tokens.flatMap((token) => {
    const objects = objectsOf(reading, token);
    return objects.flatMap((object) => {
      const isNot = childrenWith(reading, token.index, 'neg').length > 0;
      const [raiser] = token.lemma === 'raise' || token.lemma === 'broach' ? subjectsOf(interpretation, token) : [];
      return specifics(reading, object).flatMap((range) => {
        const span = spanOf(reading, range);
        const passage = span && passageOf(reading.source, span);
        const raiserSpan = raiser && spanOf(reading, subtree(reading, raiser.index));
        const raisedBy = raiser && raiserSpan ? partyOf(interpretation, raiser, raiserSpan) : null;
        return passage
          ? [{ topic: { ...passage, raisedBy, status: statusOf(reading, token, isNot) }, teller: token }]
          : [];
      });
    });
  });
}

function objectsOf(reading: Reading, token: Token): Token[] {
  if (token.pos === 'VERB' && discussing.has(token.lemma))
    return childrenWith(reading, token.index, 'dobj', 'nsubjpass');
  const takesPhrase =
    token.pos === 'VERB' ? speaking.has(token.lemma) : token.pos === 'NOUN' && contactNouns.has(token.lemma);
  if (takesPhrase) return phraseObjects(reading, token, 'about', 'on', 'over', 'regarding', 'concerning');
  // A sentence that opens "On the Ukraine issue, ..." tells of that topic.
  const isOpening =
    token.lower === 'on' && token.label === 'prep' && token.index === reading.sentences[token.sentence].first;
  return isOpening ? childrenWith(reading, token.index, 'pobj').filter(({ lemma }) => issueNouns.has(lemma)) : [];
}

const phraseObjects = (reading: Reading, token: Token, ...prepositions: readonly string[]): Token[] =>
  childrenWith(reading, token.index, 'prep')
    .filter(({ lower }) => prepositions.includes(lower))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj', 'pcomp'))
    .filter(({ entity }) => entity !== 'DATE' && entity !== 'TIME');

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
  const cut = childrenWith(reading, head.index, 'cc', 'conj', 'relcl', 'appos')
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
