import type { Contact } from '../../schema/contact.js';
import type { Interpretation } from '../../text/interpretation.js';
import { evidenceOf } from '../../text/passage.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, subtree } from '../syntax.js';
import { timeOf } from '../time.js';
import type { ContactMention } from './contact-mention.js';
import { wordsBefore } from './round.js';

const words = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const known = new Set('known reported acknowledged announced disclosed confirmed public'.split(' '));

/** Which contact of its kind this is claimed to be: "the sixth known call since he returned to office in January". */
export function ordinalOf(interpretation: Interpretation, mention: ContactMention): Contact['ordinal'] {
  const { reading } = interpretation;
  const head = countedIn(reading, mention);
  const before = wordsBefore(reading, head);
  const counting = [head, ...before].find((word) => countOf(word) !== null);
  const value = counting && countOf(counting);
  if (!counting || !value || !before.some(({ label }) => label === 'det' || label === 'poss')) return null;
  const span = { start: counting.start, end: Math.max(counting.end, head.end) };
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

/** The noun that is counted: the contact's own, or what it is said to be ("The call was the fourth"). */
function countedIn(reading: Reading, { head, clause }: ContactMention): Token {
  const [what] = head.label === 'nsubj' && clause.lemma === 'be' ? childrenWith(reading, clause.index, 'attr') : [];
  return what ?? head;
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
