import type { Reading } from '../../text/reading.js';
import { sharesNounPhrase } from './binding.js';
import type { Placed } from './discourse.js';
import type { Draft } from './draft.js';
import type { PronounPlace } from './pronoun.js';
import { firstConjunct, isSubject, speaks } from './saying.js';

/** How present an antecedent is (after Lappin and Leass 1994): near ones, subjects, speakers, parallels. */
export function salience(
  reading: Reading,
  { token, pronoun, quotations }: PronounPlace,
  { draft, mention }: Placed,
  hero: Draft | null,
): number {
  const { tokens, sentences } = reading;
  const distance = tokens[token].sentence - tokens[mention.head].sentence;
  let score = -1.5 * distance;
  if (isSubject(reading, mention.head)) score += 2;
  else if (tokens[firstConjunct(reading, mention.head)].label === 'dobj') score += 1;
  if (isSubject(reading, token) && isSubject(reading, mention.head)) score += 1;
  if (speaks(reading, token) && speaks(reading, mention.head)) score += 1;
  if (isToldBy(reading, token, mention.head)) score += 2;
  if (sharesNounPhrase(reading, token, mention.head)) score += 3;
  if (mention.form === 'pronoun') score += 0.5;
  if (draft.gender === pronoun.gender) score += 0.5;
  if (draft === hero) score += 1;
  if (draft.name !== null && draft.mentions.length > 2) score += 0.5;
  if (quotations[token] !== quotations[mention.head]) score -= 1;
  if (isSubject(reading, token) && isTopicOfParagraph(reading, token, mention.head)) score += 0.75;
  const paragraphs = sentences[tokens[token].sentence].paragraph - sentences[tokens[mention.head].sentence].paragraph;
  return score - Math.min(1, paragraphs);
}

/** "Trump said he would call": the subject of what somebody says, thinks or wants mostly means them. */
function isToldBy(reading: Reading, token: number, head: number): boolean {
  const { tokens } = reading;
  const clause = tokens[tokens[token].head];
  // "said after returning that he would go": the parser hangs the clause on the phrase between.
  let teller = clause.head;
  while (/^(?:pcomp|prep)$/.test(tokens[teller].label)) teller = tokens[teller].head;
  return (
    isSubject(reading, token) &&
    speaks(reading, head) &&
    /^(?:ccomp|xcomp)$/.test(clause.label) &&
    teller === tokens[head].head
  );
}

/** The subject that opens the paragraph a pronoun goes on in. */
function isTopicOfParagraph(reading: Reading, token: number, head: number): boolean {
  const { tokens, sentences } = reading;
  const { paragraph } = sentences[tokens[token].sentence];
  const sentence = tokens[head].sentence;
  return (
    sentence < tokens[token].sentence &&
    sentences[sentence].paragraph === paragraph &&
    sentences[sentence - 1]?.paragraph !== paragraph &&
    isSubject(reading, head)
  );
}
