import { cueReading, cueReadings } from '../../lexicon/attribution-cues.js';
import type { Reading, Token } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { childrenWith, tokensWithin } from '../syntax.js';
import type { Content } from './content.js';
import { isPossibleSpeaker } from './possible-speaker.js';
import { withholds } from './rules/complement.js';
import { isSilence } from './silence.js';

/** Verbs, by lemma, by which things let infer: "the phrasing signals" is the reporter speaking, "Moscow signals" is Moscow. */
const inferring = new Set(
  'signal show demonstrate mean suggest imply reflect indicate hint underline underscore highlight'.split(' '),
);

/**
 * Whether an attribution ascribes words or a stance to somebody. The corpus the model learnt from also marks deeds ("paused
 * deliveries") and what things let infer; the record holds those as actions, or as the reporter's own explanation.
 */
export function isAscription(
  reading: Reading,
  cue: Token | null,
  speaker: Token | null,
  content: Content,
  head: Token | null,
): boolean {
  if (cue === null) return true;
  // "the so-called peace", and "sang “Autumn Rain”": words in quotation marks that nobody said.
  if (cue.label === 'amod') return false;
  if (content.quotation !== 'indirect')
    return cue.pos !== 'VERB' || isCue(cue) || content.verbatim.some((piece) => holdsVerb(reading, piece));
  if (inferring.has(cue.lemma)) return speaker === null || isPossibleSpeaker(speaker);
  if (cue.pos !== 'VERB' || cue.lower === 'according' || isSilence(reading, cue)) return true;
  if (isCue(cue)) return !withholds(reading, cue) && !isObjectOf(reading, head, cue);
  const isClause = head !== null && (head.pos === 'VERB' || head.pos === 'AUX');
  return isClause && childrenWith(reading, head.index, 'nsubj', 'nsubjpass').length > 0;
}

/** "wrote the budget": the object of a verb that ascribes clauses or direct speech, never things. */
const isObjectOf = (reading: Reading, head: Token | null, cue: Token): boolean =>
  head?.label === 'dobj' &&
  reading.tokens[head.head] === cue &&
  cueReading('VERB', cue.lemma, 'object') === undefined &&
  cueReading('VERB', cue.lemma, 'addressee') === undefined;

const isCue = ({ lemma }: Token): boolean => cueReadings('VERB', lemma).length > 0;

function holdsVerb(reading: Reading, piece: Span): boolean {
  const { first, last } = tokensWithin(reading, piece);
  return reading.tokens.slice(first, last).some(({ tag }) => /^(?:VB[DPZ]|MD|VB)$/.test(tag));
}
