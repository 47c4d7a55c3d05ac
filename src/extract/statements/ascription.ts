import { cueReading, cueReadings } from '../../lexicon/attribution-cues.js';
import type { Reading, Token } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { childrenWith, isBelow, tokensWithin } from '../syntax.js';
import type { Content } from './content.js';
import { isGenericSpeaker } from './generic-speaker.js';
import { isPossibleSpeaker } from './possible-speaker.js';
import { complementOf, isCueVerb, withholds } from './rules/complement.js';
import { isPassive } from './rules/source.js';
import { isSilence } from './silence.js';
import { isToldAsDone } from './telling-mood.js';

/** What an ascription is judged by: its cue, whom it names, what it ascribes. */
export interface Ascribed {
  readonly cue: Token | null;
  readonly speaker: Token | null;
  readonly content: Content;
  /** Head of the content. */
  readonly head: Token | null;
  /** Whether the cue itself stands in quotation marks. */
  readonly isQuotedCue: boolean;
}

/** Acts that are only ascribed to somebody who is named. */
const inward = new Set('believe want intend expect ask propose agree'.split(' '));

/**
 * Whether an attribution ascribes words or a stance to somebody. The corpus the model learnt from also marks deeds ("paused
 * deliveries"), stances without words ("backed the senator"), and what things let infer ("the figures show"); the record
 * holds those as actions or positions, or as the reporter's own explanation.
 */
export function isAscription(reading: Reading, ascribed: Ascribed): boolean {
  const { cue, speaker, content, isQuotedCue } = ascribed;
  if (cue === null) return true;
  // "the so-called peace", and "sang “Autumn Rain”": words in quotation marks that nobody said.
  if (cue.label === 'amod') return false;
  if (content.quotation === 'direct' && cue.pos === 'VERB')
    return isCueVerb(reading, cue) || content.verbatim.some((piece) => holdsVerb(reading, piece));
  if (isSilence(reading, cue) || cue.lower === 'according') return true;
  if (content.quotation === 'direct') return true;
  if (speaker !== null) {
    if (isGenericSpeaker(reading, speaker, cue)) return false;
    // The reporter speaks in the first person too.
    if (!isQuotedCue && /^(?:i|we)$/.test(speaker.lower)) return false;
    if (!isPossibleSpeaker(speaker)) return false;
  } else if (!isPassiveSaying(reading, cue)) return false;
  return (
    isInFrame(reading, ascribed) &&
    isToldAsDone(reading, cue) &&
    !isWithheld(reading, cue) &&
    !isAskedAbout(reading, cue)
  );
}

/** "was accused of lying", "was told that": nobody is named who says so, yet somebody does. */
const isPassiveSaying = (reading: Reading, cue: Token): boolean =>
  cue.pos === 'VERB' &&
  isPassive(reading, cue) &&
  childrenWith(reading, cue.index, 'auxpass').length > 0 &&
  cueReadings('VERB', cue.lemma).every(({ act }) => !inward.has(act)) &&
  cueReadings('VERB', cue.lemma).length > 0;

/** Whether the content stands to the cue as what it ascribes does. */
function isInFrame(reading: Reading, { cue, content, head }: Ascribed): boolean {
  if (cue === null) return true;
  if (cue.pos === 'NOUN' || cue.pos === 'ADJ') return cueReadings(cue.pos, cue.lemma).length > 0;
  if (cue.pos !== 'VERB') return /^(?:in|for)$/.test(cue.lower) ? content.quotation === 'mixed' : true;
  if (!isCueVerb(reading, cue)) return false;
  if (withholds(reading, cue)) return false;
  if (head?.label !== 'dobj' || reading.tokens[head.head] !== cue) return true;
  // "wrote the budget": the object of a verb that ascribes clauses or direct speech, never things.
  const frame = complementOf(reading, cue)?.frame;
  return cueReading('VERB', cue.lemma, 'object') !== undefined || (frame !== undefined && frame !== 'object');
}

/** Verbs, by lemma, that tell something even where they are denied: "does not believe", "did not rule out". */
const toldThoughDenied = new Set(
  'believe think want expect intend plan agree rule know like prefer feel see'.split(' '),
);

/** "did not accuse", "has not confirmed": what was not said ascribes nothing. */
const isWithheld = (reading: Reading, cue: Token): boolean =>
  cue.pos === 'VERB' && childrenWith(reading, cue.index, 'neg').length > 0 && !toldThoughDenied.has(cue.lemma);

/** "Does he want a deal?": the reporter asks. */
function isAskedAbout(reading: Reading, cue: Token): boolean {
  const { first, last } = reading.sentences[cue.sentence];
  const end = reading.tokens.slice(first, last).findLast(({ text }) => /[\p{L}\p{N}?.!]/u.test(text));
  if (end?.text !== '?') return false;
  const root = reading.tokens.slice(first, last).find(({ head, index }) => head === index);
  return root !== undefined && (root === cue || (isBelow(reading, cue.index, root.index) && cue.label !== 'parataxis'));
}

function holdsVerb(reading: Reading, piece: Span): boolean {
  const { first, last } = tokensWithin(reading, piece);
  return reading.tokens.slice(first, last).some(({ tag }) => /^(?:VB[DPZ]|MD|VB)$/.test(tag));
}
