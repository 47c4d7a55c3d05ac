import type { Action } from '../../schema/action.js';
import type { Reading } from '../../text/reading.js';
import type { WeightedEvent } from './events.js';

/** An action as recorded, with the event it was read from. */
export interface ReadAction {
  readonly event: WeightedEvent;
  readonly action: Action;
}

/**
 * Without what only names again what is told elsewhere: the headline's actions that the body tells, and nouns ("the call")
 * for an event between the same countries.
 */
export function distinct(reading: Reading, read: readonly ReadAction[]): Action[] {
  const isHeadline = ({ event }: ReadAction) =>
    reading.source.paragraphs[reading.sentences[reading.tokens[event.cue].sentence].paragraph].role !== 'body';
  const isNoun = ({ event }: ReadAction) => reading.tokens[event.cue].pos === 'NOUN';
  const kept: ReadAction[] = [];
  const rank = (one: ReadAction) => (isHeadline(one) ? 2 : 0) + (isNoun(one) ? 1 : 0);
  for (const one of read.toSorted((first, second) => rank(first) - rank(second))) {
    const isRepeated = rank(one) > 0 && kept.some((other) => isSame(one.action, other.action));
    if (!isRepeated) kept.push(one);
  }
  return kept.toSorted((one, other) => one.event.cue - other.event.cue).map(({ action }) => action);
}

function isSame(one: Action, other: Action): boolean {
  const countries = countriesOf(one);
  return one.event === other.event && countries !== '' && countries === countriesOf(other);
}

const countriesOf = ({ actors, recipients }: Action): string =>
  [...new Set([...actors, ...recipients].flatMap(({ country }) => country ?? []))].sort().join(' ');
