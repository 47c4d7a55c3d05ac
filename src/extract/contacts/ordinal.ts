import type { Contact } from '../../schema/contact.js';
import type { Interpretation } from '../../text/interpretation.js';
import { evidenceOf } from '../../text/passage.js';
import type { Token } from '../../text/reading.js';
import { subtree } from '../syntax.js';
import { timeOf } from '../time.js';
import type { ContactMention } from './contact-mention.js';
import { wordsBefore } from './round.js';

const words = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const known = new Set('known reported acknowledged announced disclosed confirmed public'.split(' '));

/** Which contact of its kind this is claimed to be: "the sixth known call since he returned to office in January". */
export function ordinalOf(interpretation: Interpretation, { head }: ContactMention): Contact['ordinal'] {
  const { reading } = interpretation;
  const before = wordsBefore(reading, head);
  const counting = before.find((word) => countOf(word) !== null);
  const value = counting && countOf(counting);
  if (!counting || !value || !before.some(({ label }) => label === 'det' || label === 'poss')) return null;
  const span = { start: counting.start, end: head.end };
  const evidence = evidenceOf(reading.source, span);
  if (evidence.length === 0) return null;
  return {
    text: reading.source.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    value,
    known: before.some(({ lower }) => known.has(lower)),
    since: sinceOf(interpretation, head),
    evidence,
  };
}

function countOf({ lower }: Token): number | null {
  const spelled = words.indexOf(lower) + 1;
  return spelled > 0 ? spelled : Number(/^(\d+)(?:st|nd|rd|th)$/.exec(lower)?.[1] ?? 0) || null;
}

/** The time in the "since" phrase that follows in the sentence. */
function sinceOf({ reading, times }: Interpretation, head: Token) {
  const { last } = reading.sentences[head.sentence];
  const since = reading.tokens.slice(head.index, last).find(({ lower }) => lower === 'since');
  if (since === undefined) return null;
  const clause = since.label === 'mark' ? since.head : since.index;
  const end = reading.tokens[subtree(reading, clause).last - 1].end;
  const time = times.find((candidate) => candidate.start >= since.start && candidate.end <= end);
  return time ? timeOf(reading.source, time) : null;
}
