import type { Reading } from '../../text/reading.js';
import type { PronounPlace } from './pronoun.js';
import { isSpeaker } from './saying.js';

/** Whether grammar forbids that the pronoun stands for what has its head there. */
export function isBarred(reading: Reading, { token, pronoun, quotations }: PronounPlace, head: number): boolean {
  const { tokens } = reading;
  const governor = tokens[token].head;
  // "Josh Kindig, he is coming": both are subjects, and the same.
  const isRepeated = tokens[head].label === tokens[token].label;
  const ofOneVerb = argumentGovernor(reading, head) === argumentGovernor(reading, token);
  if (pronoun.form === 'plain' && ofOneVerb && !isRepeated) return true;
  if (pronoun.form === 'plain' && isSubjectOfClause(reading, token, head)) return true;
  if (pronoun.form === 'plain' && isWhoTellsIt(reading, token, head)) return true;
  // "Peskov, his spokesman": the apposition is of someone else.
  if (pronoun.form === 'possessive' && (governor === head || isAppositionOf(reading, governor, head))) return true;
  // Speakers do not call themselves he or she.
  const quoted = quotations[token];
  const saidBy = quoted !== 0 && quotations[head] === 0 && isSpeaker(reading, head);
  return saidBy && tokens[head].sentence === tokens[token].sentence;
}

/** "Trump spoke with Xi, urging him": who does what a clause without a subject tells is no object of it. */
function isSubjectOfClause(reading: Reading, token: number, head: number): boolean {
  const { tokens, children } = reading;
  if (!/^(?:dobj|dative|pobj)$/.test(tokens[token].label) || !/^nsubj/.test(tokens[head].label)) return false;
  let verb = tokens[argumentGovernor(reading, token)];
  while (
    /^(?:advcl|xcomp|conj)$/.test(verb.label) &&
    verb.pos === 'VERB' &&
    children[verb.index].every((child) => !/^(?:nsubj|nsubjpass|expl)$/.test(tokens[child].label))
  ) {
    verb = tokens[verb.head];
    if (tokens[head].head === verb.index) return true;
  }
  return false;
}

/** "Pompeo, who called him": not himself. */
function isWhoTellsIt({ tokens, children }: Reading, token: number, head: number): boolean {
  const verb = tokens[tokens[token].head];
  const isObject = /^(?:dobj|dative)$/.test(tokens[token].label) && verb.label === 'relcl' && verb.head === head;
  return (
    isObject && children[verb.index].some((child) => tokens[child].label === 'nsubj' && tokens[child].lower === 'who')
  );
}

/** The verb that a token is an argument of, through its preposition; the token itself where it is none. */
function argumentGovernor({ tokens }: Reading, token: number): number {
  const { label, head } = tokens[token];
  if (label === 'pobj' && tokens[head].label !== 'ROOT')
    return tokens[tokens[head].head].pos === 'VERB' ? tokens[head].head : token;
  return /^(?:nsubj|nsubjpass|dobj|dative|attr|oprd)$/.test(label) ? head : token;
}

/** Not so in "Sam, 42, and his wife", which is parsed alike. */
const isAppositionOf = (reading: Reading, token: number, head: number): boolean =>
  reading.tokens[token].label === 'appos' &&
  reading.tokens[token].head === head &&
  !hasConjunction(reading, head, token);

/** "Iran and its program", "Sam and his wife": the possessive is of what it is coordinated with. */
export function sharesNounPhrase(reading: Reading, token: number, head: number): boolean {
  const { tokens } = reading;
  const possessed = tokens[tokens[token].head];
  if (tokens[token].label !== 'poss' || possessed.head !== head || head > token) return false;
  return /^(?:conj|appos)$/.test(possessed.label) && hasConjunction(reading, head, possessed.index);
}

const hasConjunction = ({ tokens, children }: Reading, head: number, before: number): boolean =>
  children[head].some((child) => tokens[child].label === 'cc' && child > head && child < before);
