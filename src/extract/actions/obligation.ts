import { eventNoun } from '../../lexicon/event-nouns.js';
import type { Reading } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { WeightedEvent } from './events.js';
import type { Participants } from './participants.js';
import { isPassive } from './syntax.js';

/**
 * Whether what is told as to come is a step of a plan or a deal, a commitment rather than an event: what an agreement told
 * of before obliges its sides to do, what is to happen to something, what one does for oneself.
 */
export function isObligation(reading: Reading, event: WeightedEvent, { actors, recipients }: Participants): boolean {
  const { cue, status } = event;
  if (event.event !== 'AGREE' || status !== 'announced' || event.isSaid || !isToCome(reading, cue)) return false;
  const countries = new Set(actors.flatMap(({ country }) => country ?? []));
  const isForOneself = reading.tokens[cue].label === 'ROOT' && recipients.length === 0 && countries.size < 2;
  return isPassive(reading, cue) || isForOneself || isAfterAgreement(reading, cue);
}

const modals = new Set(['will', 'would', "'ll", '’ll', 'shall', 'to']);

const isToCome = (reading: Reading, cue: number): boolean =>
  childrenWith(reading, cue, 'aux').some(({ lower }) => modals.has(lower));

const agreements = ['agreement', 'ceasefire'];

/** Whether a deal is told of before in the paragraph: "Under the accord ...", "In return Oslo will ...". */
function isAfterAgreement({ tokens, sentences }: Reading, cue: number): boolean {
  const { paragraph } = sentences[tokens[cue].sentence];
  for (let index = cue - 1; index >= 0 && sentences[tokens[index].sentence].paragraph === paragraph; index--) {
    const { pos, lemma } = tokens[index];
    if (pos === 'NOUN' && eventNoun(lemma)?.classes.some((name) => agreements.includes(name))) return true;
  }
  return false;
}
