import { cueReading } from '../../../lexicon/attribution-cues.js';
import type { Reading, Token } from '../../../text/reading.js';
import { isVerbal } from '../../assertion.js';
import { childrenWith, spanOf } from '../../syntax.js';
import { cueSpans } from './cue.js';
import { fixedPhrase } from './fixed-phrase.js';
import type { Proposal } from './proposal.js';
import { sourceHead, sourceSpan } from './source.js';

/** Nouns, by lemma, of what a clause after a colon spells out. */
const spelledOut = new Set(
  'term demand condition message warning point position line verdict answer reply response view argument reason offer proposal ultimatum plea request promise pledge accusation charge'.split(
    ' ',
  ),
);

/** "Lind set out her terms: Oslo must pay", "Its message was blunt: the port stays shut": what follows the colon. */
export function colonContents(reading: Reading): Proposal[] {
  return reading.sentences.flatMap(({ first, last }) => {
    const words = reading.tokens.slice(first, last);
    const colon = words.find(({ text }) => text === ':');
    if (colon === undefined || !opensClause(reading, colon, last)) return [];
    const content = spanOf(reading, { first: colon.index + 1, last });
    const told = words.slice(0, colon.index - first).findLast(({ lemma }) => spelledOut.has(lemma));
    const source = told && content && sourceBefore(reading, told);
    return source && content ? [{ ...source, content: [content] }] : [];
  });
}

/** A clause of the sentence, no quotation and no list of names. */
function opensClause({ tokens }: Reading, colon: Token, last: number): boolean {
  const after = tokens.slice(colon.index + 1, last);
  return !/^["“‘'«]/.test(after.at(0)?.text ?? '"') && after.some(({ tag }) => /^(?:VB[DPZ]|MD)$/.test(tag));
}

function sourceBefore(reading: Reading, noun: Token): Omit<Proposal, 'content'> | null {
  const verb = reading.tokens[noun.head];
  if (!isVerbal(verb)) return null;
  const isTold = noun.label === 'dobj' && (takesClause(verb) || fixedPhrase(reading, verb) !== null);
  const isSubject = noun.label === 'nsubj' && verb.lemma === 'be';
  const cue = isTold ? verb : noun;
  const head = isTold ? sourceHead(reading, verb) : childrenWith(reading, noun.index, 'poss').at(0);
  const source = (isTold || isSubject) && head ? sourceSpan(reading, head, cue) : null;
  return source && { head: cue.index, source: [source], cue: cueSpans(reading, cue) };
}

const takesClause = ({ lemma }: Token): boolean =>
  cueReading('VERB', lemma, 'that') !== undefined || cueReading('VERB', lemma, 'object') !== undefined;
