import { isSpeakerNoun } from '../../lexicon/speaker-nouns.js';
import type { Chain, Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { mentionAt } from '../chains.js';
import { chainOf } from '../party.js';
import { childrenWith, isBelow, subtree } from '../syntax.js';
import { contactVerbs } from './contact-words.js';
import { countryOf } from './hosts.js';
import { nameBeside } from './name-beside.js';
import { type Pair, pairsOf } from './pairs.js';
import { withConjuncts } from './parties.js';

const severalPersons = new Set(
  'leader president man minister premier chancellor counterpart official diplomat woman general statesman'.split(' '),
);
const severalBodies = new Set(
  'country nation government side party state neighbour neighbor ally power capital foe rival adversary'.split(' '),
);

/** The noun phrases that a party's words stand for: "he", "they", "the two leaders", "both" taken to those they mean; itself where it names or nothing is found. `others` are the further parties. */
export function referentsOf(interpretation: Interpretation, head: Token, others: readonly Token[] = []): Token[] {
  const { reading } = interpretation;
  if (/^(?:he|she|him|her|his|hers)$/.test(head.lower)) return [personBefore(interpretation, head) ?? head];
  if (head.pos === 'NOUN') {
    const name = nameBeside(reading, head);
    if (name !== null && !head.tag.endsWith('S')) return [name];
  }
  const number = numberMeant(reading, head);
  if (number > 2) {
    const group = pairsOf(interpretation).findLast(
      ({ at, members }) => at < head.index && members.length >= number - 1 && members.length <= number,
    );
    return group === undefined ? [head] : [...group.members];
  }
  const are = severalMeant(reading, head);
  if (are === null) return [head];
  // Who telephones both leaders is none of them.
  const teller = tellerOf(interpretation.reading, head);
  const speaker = teller && chainOf(interpretation, teller);
  const outside = new Set(
    others
      .flatMap((other) => (other === head ? [] : (chainOf(interpretation, other) ?? [])))
      .filter((chain) => chain !== speaker),
  );
  const before = pairsOf(interpretation).filter(
    (pair) =>
      pair.at < head.index &&
      pair.members.length === 2 &&
      (are === 'any' || pair.are === are) &&
      !pair.members.some((member) => outside.has(chainOf(interpretation, member) as Chain)),
  );
  const near = nearestPair(interpretation, head, before);
  if (are !== 'any') return near === undefined ? [head] : [...near.members];
  // "The envoys left. They will meet again": several that one noun names.
  const plural = pluralBefore(reading, head);
  const isNearer =
    plural !== null && (near === undefined || near.at < plural.index || isWithin(reading, plural, near.at));
  if (isNearer) return [plural];
  return near === undefined ? [head] : [...near.members];
}

/** "the ministers of Norway and France": those named are none of those who met. */
function isWithin(reading: Reading, { index }: Token, at: number): boolean {
  const { first, last } = subtree(reading, index);
  return first <= at && at < last;
}

const ofState =
  /\b(?:president|prime minister|premier|chancellor|king|queen|leader|emir|sultan|crown prince|taoiseach|pope)\b/i;

/** The last pair before a reference; one with the speaker where "they" stands in what one says, one of leaders for "the leaders". */
function nearestPair(interpretation: Interpretation, head: Token, before: readonly Pair[]): Pair | undefined {
  const teller = tellerOf(interpretation.reading, head);
  const chain = teller && chainOf(interpretation, teller);
  const withTeller =
    chain?.kind === 'person'
      ? before.findLast(({ members }) => members.some((member) => chainOf(interpretation, member) === chain))
      : undefined;
  const isLeader = (member: Token) => ofState.test(chainOf(interpretation, member)?.role ?? '');
  const ofLeaders = /^(?:leader|president)$/.test(head.lemma)
    ? before.findLast(({ members }) => members.every(isLeader))
    : undefined;
  const next = isOfBoth(interpretation.reading, head) ? leadersAfter(interpretation, head, isLeader) : undefined;
  return withTeller ?? ofLeaders ?? next ?? before.at(-1);
}

/** Two leaders named together in the next two sentences. */
const leadersAfter = (
  interpretation: Interpretation,
  head: Token,
  isLeader: (member: Token) => boolean,
): Pair | undefined =>
  pairsOf(interpretation).find(
    ({ at, members }) =>
      at > head.index && members[0].sentence - head.sentence <= 2 && members.length === 2 && members.every(isLeader),
  );

/** Who says the clause that a token stands in. */
function tellerOf(reading: Reading, token: Token): Token | null {
  for (let at = token; at.head !== at.index; at = reading.tokens[at.head]) {
    if (at.label !== 'ccomp') continue;
    // "called Lind and proposed that they meet"
    let saying = reading.tokens[at.head];
    while (saying.label === 'conj' && childrenWith(reading, saying.index, 'nsubj').length === 0)
      saying = reading.tokens[saying.head];
    return childrenWith(reading, saying.index, 'nsubj').at(0) ?? null;
  }
  return null;
}

const numbers = ['three', 'four', 'five', 'six', 'seven'];

/** "the four", "the three leaders": how many; 0 where no number of those told of is meant. */
function numberMeant(reading: Reading, head: Token): number {
  const before = reading.children[head.index]
    .map((child) => reading.tokens[child])
    .filter(({ index }) => index < head.index);
  const isDefinite = before.some(({ lower }) => lower === 'the');
  const isAlone = childrenWith(reading, head.index, 'prep', 'relcl', 'acl').length === 0;
  const word = [head, ...before].find(({ lower }) => numbers.includes(lower));
  const isMeant = word === head || severalPersons.has(head.lemma) || severalBodies.has(head.lemma);
  return word !== undefined && isDefinite && isAlone && isMeant ? numbers.indexOf(word.lower) + 3 : 0;
}

/** What kind of several a reference means; null where it is none. */
export function severalMeant(reading: Reading, head: Token): 'persons' | 'bodies' | 'any' | null {
  if (/^(?:they|them|their|both|theirs)$/.test(head.lower)) return 'any';
  const before = reading.children[head.index]
    .map((child) => reading.tokens[child])
    .filter(({ index }) => index < head.index);
  // "the leaders of both countries" are told by name before or right after.
  if (/^(?:leader|president)$/.test(head.lemma) && isOfBoth(reading, head)) return 'persons';
  const after = childrenWith(reading, head.index, 'prep', 'relcl', 'acl').filter(
    ({ index }) => reading.tokens[subtree(reading, index).first - 1]?.lower !== ',',
  );
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

const isOfBoth = (reading: Reading, head: Token): boolean =>
  childrenWith(reading, head.index, 'prep')
    .filter(({ lower }) => lower === 'of')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .some(
      ({ index, lemma }) =>
        severalBodies.has(lemma) &&
        reading.children[index].some((child) => /^(?:both|two)$/.test(reading.tokens[child].lower)),
    );

/** Who "he" or "she" is where the reading left it open: the subject of the clause above, else of the sentence before. */
function personBefore(interpretation: Interpretation, pronoun: Token): Token | null {
  const { reading } = interpretation;
  const chain = mentionAt(interpretation, pronoun.index)?.chain;
  if (chain?.mentions.some(({ form }) => form === 'name')) return null;
  const { first, last } = reading.sentences[pronoun.sentence];
  const previous = reading.sentences[pronoun.sentence - 1];
  const isSubject = (token: Token) =>
    (token.label === 'nsubj' || token.label === 'nsubjpass') &&
    isSomeone(interpretation, token) &&
    !isDoerTo(reading, token, pronoun);
  const within = reading.tokens.slice(first, Math.min(pronoun.index, last)).filter(isSubject);
  if (within.length > 0) return within[0];
  const teller = tellerOf(reading, pronoun);
  const inTeller = teller && personWithin(interpretation, teller);
  if (inTeller) return inTeller;
  if (previous === undefined) return null;
  const before = reading.tokens.slice(previous.first, previous.last);
  return before.find(isSubject) ?? before.find((token) => isWhoMet(interpretation, token)) ?? null;
}

/** "Ruiz rang him", "Ruiz, who rang him, ...": he is another than who does it to him. */
function isDoerTo(reading: Reading, subject: Token, pronoun: Token): boolean {
  if (!/^(?:dobj|dative|pobj)$/.test(pronoun.label)) return false;
  return subject.head === pronoun.head || isBelow(reading, pronoun.index, subject.index);
}

/** A name the reader takes for a place, but who is told to have met or called somebody. */
const isWhoMet = (interpretation: Interpretation, { label, pos, head, index }: Token): boolean =>
  label === 'nsubj' &&
  pos === 'PROPN' &&
  contactVerbs.has(interpretation.reading.tokens[head].lemma) &&
  countryOf(interpretation, interpretation.reading.tokens[index]) === null;

/** "The office of President Omar Haddad said he had left" */
function personWithin(interpretation: Interpretation, head: Token): Token | null {
  const { reading } = interpretation;
  const { first, last } = subtree(reading, head.index);
  return (
    reading.tokens
      .slice(first, last)
      .find((token) => token !== head && /^(?:pobj|poss)$/.test(token.label) && isSomeone(interpretation, token)) ??
    null
  );
}

const isSomeone = (interpretation: Interpretation, token: Token): boolean =>
  token.entity === 'PERSON' || mentionAt(interpretation, token.index)?.chain.kind === 'person';

/** The last plural of persons before a pronoun: of its own sentence, else the subject of the one before. */
function pluralBefore(reading: Reading, pronoun: Token): Token | null {
  const own = reading.sentences[pronoun.sentence];
  const previous = reading.sentences[pronoun.sentence - 1];
  const isPlural = (token: Token) =>
    /^NNP?S$/.test(token.tag) &&
    (isSpeakerNoun(token.lemma.toLowerCase()) || isSpeakerNoun(token.lower.replace(/s$/, ''))) &&
    token.label.startsWith('nsubj');
  const within = reading.tokens.slice(own.first, pronoun.index).findLast(isPlural);
  if (within !== undefined || previous === undefined) return within ?? null;
  return (
    reading.tokens
      .slice(previous.first, previous.last)
      .find((token) => isPlural(token) && withConjuncts(reading, token).length === 1) ?? null
  );
}
