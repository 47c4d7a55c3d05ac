import { isSpeakerNoun } from '../../lexicon/speaker-nouns.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { mentionAt } from '../chains.js';
import { childrenWith } from '../syntax.js';
import { pairsOf } from './pairs.js';
import { withConjuncts } from './parties.js';

const severalPersons = new Set(
  'leader president man minister premier chancellor counterpart official diplomat woman general statesman'.split(' '),
);
const severalBodies = new Set(
  'country nation government side party state neighbour neighbor ally power capital foe rival adversary'.split(' '),
);

/** The noun phrases that a party's words stand for: "he", "they", "the two leaders", "both" taken to those they mean; itself where it names or nothing is found. */
export function referentsOf(interpretation: Interpretation, head: Token): Token[] {
  const { reading } = interpretation;
  if (/^(?:he|she|him|her|his|hers)$/.test(head.lower)) return [personBefore(interpretation, head) ?? head];
  const are = severalMeant(reading, head);
  if (are === null) return [head];
  const before = pairsOf(interpretation).filter((pair) => pair.at < head.index && (are === 'any' || pair.are === are));
  const near = before.at(-1);
  if (are !== 'any') return near === undefined ? [head] : [...near.members];
  // "The envoys left. They will meet again": several that one noun names.
  const plural = pluralBefore(reading, head);
  const isNearer = plural !== null && (near === undefined || near.at < plural.index);
  if (isNearer) return [plural];
  return near === undefined ? [head] : [...near.members];
}

/** What kind of several a reference means; null where it is none. */
function severalMeant(reading: Reading, head: Token): 'persons' | 'bodies' | 'any' | null {
  if (/^(?:they|them|their|both|theirs)$/.test(head.lower)) return 'any';
  const before = reading.children[head.index]
    .map((child) => reading.tokens[child])
    .filter(({ index }) => index < head.index);
  const after = childrenWith(reading, head.index, 'prep', 'relcl', 'acl');
  const isDual =
    before.some(({ lower }) => /^(?:two|both)$/.test(lower)) || (head.lower === 'two' && after.length === 0);
  if (!isDual || after.length > 0) return null;
  // "two ministers", "two Russian officials": some of many.
  const isDefinite = before.some(({ lower }) => /^(?:the|both|these|those)$/.test(lower));
  if (!isDefinite && head.lower !== 'two') return null;
  if (head.lower === 'two' || head.lemma === 'side' || head.lemma === 'party') return 'any';
  if (severalPersons.has(head.lemma)) return 'persons';
  return severalBodies.has(head.lemma) ? 'bodies' : null;
}

/** Who "he" or "she" is where the reading left it open: the subject of the clause above, else of the sentence before. */
function personBefore(interpretation: Interpretation, pronoun: Token): Token | null {
  const { reading } = interpretation;
  const chain = mentionAt(interpretation, pronoun.index)?.chain;
  if (chain?.mentions.some(({ form }) => form === 'name')) return null;
  const { first, last } = reading.sentences[pronoun.sentence];
  const previous = reading.sentences[pronoun.sentence - 1];
  const isSubject = (token: Token) =>
    (token.label === 'nsubj' || token.label === 'nsubjpass') && isSomeone(interpretation, token);
  const within = reading.tokens.slice(first, Math.min(pronoun.index, last)).filter(isSubject);
  if (within.length > 0) return within[0];
  return previous === undefined ? null : (reading.tokens.slice(previous.first, previous.last).find(isSubject) ?? null);
}

const isSomeone = (interpretation: Interpretation, token: Token): boolean =>
  token.entity === 'PERSON' || mentionAt(interpretation, token.index)?.chain.kind === 'person';

/** The last plural of persons before a pronoun: of its own sentence, else the subject of the one before. */
function pluralBefore(reading: Reading, pronoun: Token): Token | null {
  const own = reading.sentences[pronoun.sentence];
  const previous = reading.sentences[pronoun.sentence - 1];
  const isPlural = (token: Token) =>
    token.tag === 'NNS' && isSpeakerNoun(token.lemma) && token.label.startsWith('nsubj');
  const within = reading.tokens.slice(own.first, pronoun.index).findLast(isPlural);
  if (within !== undefined || previous === undefined) return within ?? null;
  return (
    reading.tokens
      .slice(previous.first, previous.last)
      .find((token) => isPlural(token) && withConjuncts(reading, token).length === 1) ?? null
  );
}
