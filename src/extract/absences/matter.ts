import type { Reading, Token, TokenRange } from '../../text/reading.js';
import { childrenWith, subtree } from '../syntax.js';
import { isTimeWord } from '../time-word.js';

/** The object of a verb or noun, that of its preposition included: "respond to questions", "mention of the raid". */
export function objectOf(reading: Reading, head: Token): Token | null {
  const [own] = childrenWith(reading, head.index, 'dobj');
  if (own !== undefined) return own;
  const phrases = childrenWith(reading, head.index, 'prep').filter(({ lower }) =>
    /^(?:of|on|about|to|upon|for|as|over|regarding|concerning)$/.test(lower),
  );
  return (
    phrases
      .flatMap(({ index }) => childrenWith(reading, index, 'pobj', 'pcomp'))
      // "had no comment on Saturday"
      .filter((object) => !isTimeWord(object))
      .at(0) ?? null
  );
}

/** The question a verb or noun leaves open: "whether it was hit", "when he would go", "what they talked about". */
export function questionOf(reading: Reading, head: Token): Token | null {
  const phrases = childrenWith(reading, head.index, 'prep').flatMap(({ index }) =>
    childrenWith(reading, index, 'pcomp'),
  );
  const clauses = childrenWith(reading, head.index, 'ccomp', 'dobj', 'advcl', 'xcomp', 'relcl', 'acl', 'pcomp');
  return [...clauses, ...phrases].find((clause) => isQuestion(reading, clause)) ?? frontedQuestion(reading, head);
}

/** What a verb of saying leaves unsaid: a question, else its object. */
export const matterOf = (reading: Reading, verb: Token): Token | null =>
  questionOf(reading, verb) ?? objectOf(reading, verb);

function isQuestion(reading: Reading, clause: Token): boolean {
  const { first } = reading.sentences[clause.sentence];
  const opening = reading.tokens
    .slice(first, clause.index + 1)
    .filter(
      (token) =>
        token.index > clause.head &&
        (token.head === clause.index || token === clause || isBelow(reading, token, clause)),
    );
  return opening.some(({ lower, tag }) => /^(?:whether|if)$/.test(lower) || /^W/.test(tag));
}

/** Within two steps: "in which city they met", "how long it took". */
const isBelow = ({ tokens }: Reading, token: Token, clause: Token): boolean =>
  tokens[token.head].head === clause.index || tokens[tokens[token.head].head].head === clause.index;

/** What one was asked before one fell silent: "Asked about the drones, the minister declined to answer". */
export function askedBefore(reading: Reading, verb: Token): Token | null {
  const [asked] = childrenWith(reading, verb.index, 'advcl', 'acl', 'ccomp').filter(
    ({ lemma, tag }) => /^(?:ask|press|question)$/.test(lemma) && /^VB[ND]$/.test(tag),
  );
  if (asked === undefined) return null;
  const [clause] = childrenWith(reading, asked.index, 'ccomp');
  return clause ?? questionOf(reading, asked) ?? objectOf(reading, asked);
}

/** The question that is the subject of a verb: "How they would pay was left open", "it was not said how many died". */
export function clausalSubject(reading: Reading, verb: Token): Token | null {
  const [subject] = childrenWith(reading, verb.index, 'csubj', 'csubjpass');
  if (subject !== undefined) return subject;
  const isEmpty = childrenWith(reading, verb.index, 'nsubj', 'nsubjpass').every(({ lower }) => lower === 'it');
  const clauses = isEmpty ? childrenWith(reading, verb.index, 'advcl', 'ccomp') : [];
  return clauses.find((clause) => opensWithQuestion(reading, clause)) ?? null;
}

function opensWithQuestion(reading: Reading, clause: Token): boolean {
  const { lower, tag } = reading.tokens[subtree(reading, clause.index).first];
  return (
    lower === 'whether' || (/^W/.test(tag) && !/^(?:which|while|whereas)$/.test(lower) && !isTemporal(reading, clause))
  );
}

/** "When he came, it was closed" tells when; "When he would come was left open" asks. */
const isTemporal = (reading: Reading, clause: Token): boolean =>
  reading.tokens[subtree(reading, clause.index).first].lower === 'when' &&
  reading.tokens[subtree(reading, clause.index).last]?.text === ',';

/** "Whether she would go he did not say": the parser makes the question the sentence, and the silence a part of it. */
function frontedQuestion({ tokens, sentences }: Reading, verb: Token): Token | null {
  const { first, last } = sentences[verb.sentence];
  const opening = tokens[first];
  const isQuestionWord = opening.lower === 'whether' || /^(?:WRB|WP|WDT)$/.test(opening.tag);
  const isLast = tokens.slice(verb.index + 1, last).every(({ pos }) => pos === 'PUNCT' || pos === 'SPACE');
  const isDeclined = verb.label === 'xcomp' && /^(?:decline|refuse)$/.test(tokens[verb.head].lemma);
  if (!isQuestionWord || !isLast || !(isDeclined || /^(?:relcl|ccomp|ROOT|conj)$/.test(verb.label))) return null;
  // "Which countries would send troops, it did not say"
  const asked = opening.tag === 'WDT' ? tokens[tokens[opening.head].head] : tokens[opening.head];
  // "How much it will pay neither side said"
  const clause = asked.pos !== 'VERB' && asked.pos !== 'AUX' && asked.head !== verb.index ? tokens[asked.head] : asked;
  return clause.index < verb.index && clause.pos !== 'NOUN' ? clause : null;
}

/** The words of what is left out, without the words that say so where they follow it ("Whether she would go [he did not say]"). */
export function matterRange(reading: Reading, verb: Token, what: Token): TokenRange {
  const { first, last } = subtree(reading, what.index);
  if (what.index > verb.index || last <= verb.index) return { first, last };
  const [subject = verb] = childrenWith(reading, verb.index, 'nsubj');
  return { first, last: subtree(reading, subject.index).first };
}
