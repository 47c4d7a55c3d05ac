import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { CodedEvent } from './coded-event.js';

/** "shelled the market, killing 18", "imposed sanctions, banning transactions": a participle that tells more of the same deed. */
export function isAccompanying(reading: Reading, event: CodedEvent, events: readonly CodedEvent[]): boolean {
  const { tokens } = reading;
  const token = tokens[event.cue];
  if (isPurpose(reading, token))
    return events.some(({ cue, event: type }) => cue === token.head && type === event.event);
  if (!isBareParticiple(reading, token)) return false;
  for (let at = token; at.head !== at.index; ) {
    at = tokens[at.head];
    if (at.pos !== 'VERB' && at.pos !== 'AUX') return false;
    if (events.some(({ cue, event: type }) => cue === at.index && type === event.event)) return true;
    if (!isBareParticiple(reading, at)) return false;
  }
  return false;
}

const isBareParticiple = (reading: Reading, { index, tag, label }: Token): boolean =>
  tag === 'VBG' &&
  ['advcl', 'conj', 'xcomp'].includes(label) &&
  childrenWith(reading, index, 'aux', 'nsubj').length === 0;

/** "summoned the envoy to protest": what for. */
const isPurpose = (reading: Reading, { index, tag, label }: Token): boolean =>
  tag === 'VB' &&
  (label === 'advcl' || label === 'xcomp') &&
  childrenWith(reading, index, 'aux').some((aux) => aux.tag === 'TO');
