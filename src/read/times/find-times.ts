import type { TimeExpression } from '../../text/interpretation.js';
import type { Day } from './calendar.js';
import { type Context, dateIn, tell } from './context.js';
import { intervalOf } from './interval.js';
import type { Proposal } from './meaning.js';
import { modeOf } from './mode.js';
import { openEnded } from './open-ended.js';
import { propose } from './propose.js';
import { refine } from './refine.js';
import { resolve } from './resolve/resolve.js';
import { stretchOf } from './stretch.js';
import { type TenseAt, tenseOfWords } from './tense.js';
import { charactersOf } from './word-codes.js';
import { type Words, wordsOf } from './words.js';

/** The day of the report (ISO 8601; null where it tells none) and where it stands. */
export interface Anchor {
  readonly date: string | null;
  readonly origin: 'dateline' | 'publication';
}

/**
 * The time expressions of a text, in order, as TIMEX3 (TimeML 1.2.1) values and EDTF intervals: resolved against the day
 * of the report or, in a narrative, against one another. The tense decides whether "Thursday" is the last or the next
 * one; without `tenseAt` it is told from the words alone.
 */
export function findTimes(text: string, anchor: Anchor, tenseAt?: TenseAt): TimeExpression[] {
  const words = wordsOf(text);
  const proposals = refine(words, propose(words));
  const reference = dayIn(anchor.date);
  let context: Context = {
    reference,
    mode: modeOf(proposals, reference),
    told: null,
    toldMonth: null,
    toldDay: null,
    isToldNear: false,
    aside: null,
    tense: null,
  };
  let toldAt = 0;
  return proposals.flatMap((proposal) => {
    if (isNarrativeOnly(proposal) && context.mode === 'news') return [];
    const [start, end] = [words.starts[proposal.first], words.ends[proposal.last - 1]];
    const tense = tenseAt?.(start, end) ?? tenseOfWords(words, proposal.first, proposal.last);
    const isToldNear = context.told !== null && !hasParagraphEnd(words, toldAt, proposal.first);
    const { expression, told } = expressionOf(words, proposal, { ...context, tense, isToldNear }, anchor);
    if (told !== null) {
      context = tell(context, told, leads(words, proposal));
      toldAt = proposal.last;
    }
    return [{ ...expression, start, end }];
  });
}

function expressionOf(words: Words, { meaning, first }: Proposal, context: Context, { origin }: Anchor) {
  const resolved = resolve(meaning, context);
  const stretch = meaning.kind === 'duration' ? stretchOf(meaning, context.reference) : null;
  const expression = {
    type: resolved.type,
    value: resolved.value,
    modifier: 'modifier' in meaning ? (meaning.modifier ?? null) : null,
    ...(stretch ?? openEnded(intervalOf(resolved.value), words, first)),
    anchor: stretch !== null || resolved.anchor === 'publication' ? origin : resolved.anchor,
    reason: resolved.reason,
  };
  return { expression, told: dateIn(resolved.value) };
}

const paragraphEnd = charactersOf('paragraph-end');

function hasParagraphEnd({ codes }: Words, from: number, to: number): boolean {
  const at = codes.indexOf(paragraphEnd, from);
  return at >= 0 && at < to;
}

const isNarrativeOnly = ({ meaning }: Proposal): boolean => meaning.kind === 'reference' && meaning.narrative === true;

const leading = new Set(
  ['in', 'through', 'during', 'paragraph-end'].flatMap((name) => [...charactersOf(name as 'in')]),
);

/** Whether an expression opens what follows: "In 1862", "During the winter", a heading. */
const leads = ({ codes }: Words, { first }: Proposal): boolean => first === 0 || leading.has(codes[first - 1]);

function dayIn(date: string | null): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '');
  return found === null ? null : { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}
