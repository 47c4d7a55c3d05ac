import type { Interpretation, TimeExpression } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, isBelow, tokensWithin } from '../syntax.js';
import type { ContactMention } from './contact-mention.js';
import { isSetApart } from './merge-mentions.js';

const earlier = new Set(['since', 'before', 'prior', 'until']);
const weekInMilliseconds = 7 * 24 * 60 * 60 * 1000;

/**
 * Whether a contact is only recalled to explain the news: it was more than a week before the report, or, where its time is not
 * told, it is only mentioned as something that the news is set against ("the last round of talks", "prior to the call, he met with
 * business leaders"), never in the headline or the first sentence. `day` is the report's (ISO 8601), null where unknown.
 */
export function isBackground(
  interpretation: Interpretation,
  group: readonly ContactMention[],
  groups: readonly (readonly ContactMention[])[],
  when: TimeExpression | null,
  day: string | null,
): boolean {
  const dates = group.map((mention) => enclosingDate(interpretation, mention));
  const told = when === null ? null : dayOf(when);
  const date = told ?? (dates.every((each) => each !== null) ? dates[0] : null);
  if (date !== null && day !== null) return Date.parse(day) - Date.parse(date) > weekInMilliseconds;
  const { reading } = interpretation;
  const { paragraphs } = reading.source;
  const lead = reading.sentences.find(({ paragraph }) => paragraphs[paragraph].role === 'body')?.index;
  const isProminent = ({ head }: ContactMention) =>
    head.sentence === lead || paragraphs[reading.sentences[head.sentence].paragraph].role === 'headline';
  if (group.some(isProminent) && !isSetApart(interpretation, group[0])) return false;
  const others = groups.filter((other) => other !== group).flat();
  return group.every(
    (mention) =>
      isRecalled(interpretation, mention) ||
      isUnder(reading, mention.head) ||
      isDatedBy(reading, mention, others) ||
      isBesideOldDate(interpretation, mention, day),
  );
}

/** The day a time stands for: its last, the middle of a month or longer that is over ("last month"). */
function dayOf({ from, to, precision }: TimeExpression): string | null {
  if (from === null || to === null) return null;
  const isLong = /^(?:month|season|quarter|year|decade|century)$/.test(precision);
  const [first, last] = [from, to].map((day) => Date.parse(day.slice(0, 10)));
  return isLong ? new Date((first + last) / 2).toISOString().slice(0, 10) : to.slice(0, 10);
}

const recalling = new Set('last previous earlier past prior former initial'.split(' '));

/** "the last round of talks", "an earlier call": set before the news, not after it. */
const isRecalled = ({ reading }: Interpretation, { head }: ContactMention): boolean =>
  reading.children[head.index]
    .concat(
      reading.tokens[reading.tokens[head.head].head].pos === 'NOUN' && head.label === 'pobj'
        ? reading.children[reading.tokens[head.head].head]
        : [],
    )
    .some((child) => child < head.index && recalling.has(reading.tokens[child].lower)) &&
  !childrenWith(reading, head.index, 'poss').some(({ lower }) => lower === 'their');

/** Below a clause that is dated: "which they cut off in 2022 after Ruiz visited Oslo". The last day of the nearest such date. */
function enclosingDate({ reading, times }: Interpretation, { clause }: ContactMention): string | null {
  for (let at = clause; at.head !== at.index && !/^(?:ccomp|parataxis)$/.test(at.label); ) {
    const below = at;
    at = reading.tokens[at.head];
    if (at.pos !== 'VERB' && at.pos !== 'AUX') continue;
    const above = at;
    const dating = times.find((time) => {
      if (time.to === null) return false;
      const { first, last } = tokensWithin(reading, time);
      return (
        first < last &&
        isBelow(reading, first, above.index) &&
        !isBelow(reading, first, below.index) &&
        reading.tokens[first].sentence === above.sentence
      );
    });
    if (dating?.to) return dating.to;
  }
  return null;
}

/** Told in a clause that another day, long ago, dates. */
function isBesideOldDate({ reading, times }: Interpretation, { head }: ContactMention, day: string | null): boolean {
  if (day === null) return false;
  const own = reading.sentences[head.sentence];
  // "That understanding was reached when they met": of the day that the sentence before tells.
  const pointsBack = /^(?:that|this|those|these|it)$/.test(reading.tokens[own.first].lower);
  const sentence = pointsBack ? { ...own, start: reading.sentences[own.index - 1]?.start ?? own.start } : own;
  const dates = times.filter(({ start, end, to }) => to !== null && start >= sentence.start && end <= sentence.end);
  return (
    dates.length > 0 &&
    dates.every(({ to }) => Date.parse(day) - Date.parse((to as string).slice(0, 10)) > weekInMilliseconds)
  );
}

/** In a phrase or clause that only dates another: "since the talks in Istanbul". */
function isUnder(reading: Reading, head: Token): boolean {
  for (let at = head; ; at = reading.tokens[at.head]) {
    if (at !== head && earlier.has(at.lower)) return true;
    if (childrenWith(reading, at.index, 'mark').some(({ lower }) => earlier.has(lower))) return true;
    if (at.head === at.index || at.label === 'ccomp') return false;
  }
}

/** "prior to the call, he met ...": dated by another contact. */
const isDatedBy = (reading: Reading, { clause }: ContactMention, others: readonly ContactMention[]): boolean =>
  others.some(
    ({ head }) =>
      head.sentence === clause.sentence && isBelow(reading, head.index, clause.index) && isUnder(reading, head),
  );
