import { cueReadings } from '../../lexicon/attribution-cues.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { Content } from './content.js';
import { isPossibleSpeaker } from './possible-speaker.js';
import { withholds } from './rules/complement.js';

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
  if (cue === null || content.quotation !== 'indirect') return true;
  if (inferring.has(cue.lemma)) return speaker === null || isPossibleSpeaker(speaker);
  if (cue.pos !== 'VERB' || cue.lower === 'according') return true;
  if (cueReadings('VERB', cue.lemma).length > 0) return !withholds(reading, cue);
  const isClause = head !== null && (head.pos === 'VERB' || head.pos === 'AUX');
  return isClause && childrenWith(reading, head.index, 'nsubj', 'nsubjpass').length > 0;
}
