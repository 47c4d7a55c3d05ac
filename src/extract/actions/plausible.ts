import { quadOf } from '../../lexicon/plover.js';
import type { Reading } from '../../text/reading.js';
import type { WeightedEvent } from './events.js';
import type { Participants } from './participants.js';

/** Below this an event is a possibility the text speaks of (a purpose, a condition), not one it tells. */
const leastWeight = 0.3;

/**
 * Whether an event read off the words has the actors that such an event takes: verbs need one, nouns ("the bombing of
 * Aden") need both sides or, where they tell of force, one.
 */
export function isWorthTelling(reading: Reading, event: WeightedEvent, { actors, recipients }: Participants): boolean {
  if (event.weight < leastWeight) return false;
  const acting = actors.filter(({ country, sector, person }) => country !== null || sector !== null || person);
  const receiving = recipients.filter(({ country, sector, person }) => country !== null || sector !== null || person);
  const sides = Math.min(2, acting.length) + Math.min(1, receiving.length);
  if (reading.tokens[event.cue].pos !== 'NOUN') return sides > 0;
  if (sides > 1) return true;
  return sides === 1 && quadOf(event.event) === 'material-conflict';
}
