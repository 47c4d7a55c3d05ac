import type { Reading } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { childrenWith } from '../syntax.js';
import { nounCoding } from './frame.js';
import { objectsOf } from './syntax.js';

/** Verbs that lend a noun its clause: "carried out a strike", "imposed sanctions". */
const light = new Set([
  'make',
  'hold',
  'launch',
  'carry',
  'reach',
  'take',
  'issue',
  'order',
  'impose',
  'conduct',
  'stage',
  'sign',
  'announce',
  'declare',
  'open',
  'begin',
  'lift',
  'ease',
  'give',
  'extend',
  'offer',
  'lodge',
  'file',
  'mount',
  'wage',
  'perform',
  'conclude',
  'strike',
  'cast',
  'pay',
  'place',
  'slap',
  'levy',
  'deliver',
  'provide',
  'send',
  'sever',
  'cut',
  'break',
  'have',
]);
const telling = new Set(['for', 'on', 'upon', 'off', 'out']);

/** The words that tell of an event: its verb with its particle or the preposition that makes it what it is ("called for"), and the noun of a light verb. */
export function cueWords(reading: Reading, cue: number): Span[] {
  const { tokens } = reading;
  const { start, end, lemma, pos } = tokens[cue];
  if (pos !== 'VERB') return [{ start, end }];
  const next = tokens[cue + 1];
  const isJoined =
    next !== undefined && next.head === cue && (next.label === 'prt' || (lemma === 'call' && telling.has(next.lower)));
  const verb = { start, end: isJoined ? next.end : end };
  const particle = isJoined ? [] : childrenWith(reading, cue, 'prt').slice(0, 1);
  const nouns = light.has(lemma)
    ? objectsOf(reading, cue)
        .filter((noun) => nounCoding(reading, noun.index) !== null)
        .slice(0, 1)
    : [];
  const others = [...particle, ...nouns].filter((word) => word.start >= verb.end);
  return [verb, ...others.map((word) => ({ start: word.start, end: word.end }))].sort(
    (one, other) => one.start - other.start,
  );
}
