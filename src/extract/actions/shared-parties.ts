import type { Reading } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { ToldEvent } from './implied-recipient.js';

const joint = new Set(['AGREE', 'SUPPORT', 'RETREAT', 'CONSULT', 'COOPERATE']);

/** "Norway and Peru signed the treaty after four days of talks": talks that name nobody are of those who act together in their sentence. */
export const withSharedParties =
  (reading: Reading) =>
  (one: ToldEvent, _index: number, told: readonly ToldEvent[]): ToldEvent => {
    if (!isOfNobody(reading, one)) return one;
    const together = told.find(
      ({ event, participants }) => joint.has(event.event) && countriesOf(participants).size > 1,
    );
    return together === undefined ? one : { event: one.event, participants: together.participants };
  };

function isOfNobody(reading: Reading, { event, participants }: ToldEvent): boolean {
  const { pos, index } = reading.tokens[event.cue];
  const isKnown = childrenWith(reading, index, 'det').some(({ lower }) =>
    /^(?:no|any|such|further|these|the|this|that)$/.test(lower),
  );
  return event.event === 'CONSULT' && pos === 'NOUN' && !isKnown && countriesOf(participants).size === 0;
}

const countriesOf = ({ actors, recipients }: ToldEvent['participants']): Set<string> =>
  new Set([...actors, ...recipients].flatMap(({ country }) => country ?? []));
