import type { Contact } from '../../schema/contact.js';
import type { Interpretation, TimeExpression } from '../../text/interpretation.js';
import { evidenceOf } from '../../text/passage.js';
import { contains } from '../../text/span.js';
import { childrenWith } from '../syntax.js';
import type { ContactMention } from './contact-mention.js';
import { countedNoun } from './round.js';
import { wholeDurations } from './whole-durations.js';

const lasting = new Set(['last', 'run', 'take', 'continue', 'stretch', 'go']);

/** How long a contact took: "lasted about an hour", "spoke for 90 minutes", "a two-hour meeting". */
export function durationOf(interpretation: Interpretation, mention: ContactMention): Contact['duration'] {
  const { reading } = interpretation;
  const expression = wholeDurations(interpretation).find((time) => isOf(interpretation, mention, time));
  if (expression === undefined) return null;
  const { text } = reading.source;
  const approximate = approximation.exec(text.slice(Math.max(0, expression.start - 20), expression.start))?.[0] ?? '';
  const start = expression.start - approximate.length;
  const words = text.slice(start, expression.end).replace(/\s+/g, ' ').trim();
  return {
    text: words,
    value: expression.value,
    approximate:
      expression.modifier === 'APPROX' ||
      approximate !== '' ||
      /^(?:about|around|nearly|almost|roughly|some|more than|over)\b/i.test(words),
    evidence: evidenceOf(reading.source, { start, end: expression.end }),
  };
}

const approximation = /\b(?:about|around|nearly|almost|roughly|approximately|some|more than|over|at least)\s+$/i;

function isOf(
  { reading }: Interpretation,
  { head, clause, span, part }: ContactMention,
  time: TimeExpression,
): boolean {
  if (part) return contains(part, time);
  // "for the second time in two days"
  const isTerm = /\b(?:in|within)\s+(?:\w+\s+)?$/.test(
    reading.source.text.slice(Math.max(0, time.start - 16), time.start),
  );
  if (contains(span, time) && !isTerm) return true;
  // "18 days of negotiations"
  const counted = countedNoun(reading, head);
  if (counted !== head && time.start <= counted.start && counted.end <= time.end) return true;
  if (!contains(reading.sentences[head.sentence], time)) return false;
  const isSubject = head !== clause && head.label === 'nsubj' && lasting.has(clause.lemma);
  const lasts =
    head === clause &&
    !isTerm &&
    childrenWith(reading, head.index, 'prep').some(
      ({ lower, start }) => lower === 'for' && start < time.start && time.start - start < 24,
    );
  const adjacent =
    head !== clause &&
    time.start > head.end &&
    /^\s+(?:that|which)\s+(?:lasted|ran|took)\s/.test(reading.source.text.slice(head.end, time.start + 1));
  return isSubject || lasts || adjacent;
}
