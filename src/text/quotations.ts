import type { Paragraph, SourceText } from './source-text.js';
import type { Span } from './span.js';

/** A stretch between quotation marks, the marks included. */
export interface Quotation extends Span {
  /** The characters between the marks. */
  readonly inner: Span;
  readonly marks: 'double' | 'single' | 'guillemets';
  /** 0 for an outermost quotation, 1 for one within it, and so on. */
  readonly depth: number;
  /** `continued`: no closing mark because the next paragraph opens with a mark again, as English newspapers set long quotations. */
  readonly closing: 'closed' | 'continued' | 'missing';
  /** Index of its paragraph. */
  readonly paragraph: number;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: Quotation['marks'];
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Open {
  readonly mark: Mark;
  readonly depth: number;
}

const found = new WeakMap<SourceText, readonly Quotation[]>();

/** The quotations of a text, in order of their start; an outer one comes before those within it. */
export function findQuotations(source: SourceText): readonly Quotation[] {
  let quotations = found.get(source);
  if (quotations === undefined) found.set(source, (quotations = readQuotations(source)));
  return quotations;
}

function readQuotations(source: SourceText): Quotation[] {
  const { text, paragraphs } = source;
  return paragraphs.flatMap((paragraph, index) => {
    const found = pair(text, marksOf(text, paragraph), paragraph, index);
    const next = paragraphs.at(index + 1);
    const continues = next !== undefined && /^\s*["“«]/.test(text.slice(next.start, next.end));
    return found
      .map((quotation) =>
        quotation.closing === 'missing' && quotation.depth === 0 && continues
          ? { ...quotation, closing: 'continued' as const }
          : quotation,
      )
      .toSorted((one, other) => one.start - other.start);
  });
}

function pair(text: string, marks: readonly Mark[], paragraph: Paragraph, index: number): Quotation[] {
  const found: Quotation[] = [];
  const open: Open[] = [];
  const close = (opened: Open, innerEnd: number, end: number, closing: Quotation['closing']) =>
    found.push({
      start: opened.mark.start,
      end,
      inner: { start: opened.mark.end, end: innerEnd },
      marks: opened.mark.kind,
      depth: opened.depth,
      closing,
      paragraph: index,
    });
  for (const mark of marks) {
    const at = mark.closes ? open.findLastIndex((opened) => opened.mark.kind === mark.kind) : -1;
    if (at >= 0) {
      close(open[at], mark.start, mark.end, 'closed');
      open.length = at;
    } else if (mark.opens && (mark.kind !== 'single' || closesLater(marks, mark)))
      open.push({ mark, depth: open.length });
  }
  // What stays open inside another is a stray mark; only the outermost runs on to the end of its paragraph.
  const outermost = open.find(({ mark }) => mark.kind !== 'single');
  if (outermost) {
    const end = paragraph.start + text.slice(paragraph.start, paragraph.end).trimEnd().length;
    if (end > outermost.mark.end) close({ ...outermost, depth: 0 }, end, end, 'missing');
  }
  return found;
}

const closesLater = (marks: readonly Mark[], opening: Mark): boolean =>
  marks.some((mark) => mark.kind === 'single' && mark.closes && mark.start > opening.end);

function marksOf(text: string, { start, end }: Paragraph): Mark[] {
  const marks: Mark[] = [];
  const slice = text.slice(start, end);
  for (const match of slice.matchAll(/''|``|[“”„«»‹›"‘’‚']/g)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const mark = classify(match[0], text[from - 1] ?? ' ', to < end ? text[to] : ' ');
    if (mark !== null) marks.push({ start: from, end: to, ...mark });
  }
  return marks;
}

const letter = /[\p{L}\p{N}]/u;

function classify(mark: string, before: string, after: string): Omit<Mark, 'start' | 'end'> | null {
  const opensHere = !/[\p{L}\p{N}.,!?%]/u.test(before) && !/[\s.,;:!?)\]]/.test(after);
  const closesHere = !/[\s([]/.test(before);
  switch (mark) {
    case '“':
    case '„':
    case '``':
      return { kind: 'double', opens: true, closes: false };
    case '”':
      return { kind: 'double', opens: false, closes: true };
    case '"':
    case "''":
      return { kind: 'double', opens: !closesHere || opensHere, closes: closesHere || !opensHere };
    case '«':
    case '‹':
      return { kind: 'guillemets', opens: true, closes: false };
    case '»':
    case '›':
      return { kind: 'guillemets', opens: false, closes: true };
    case '‘':
    case '‚':
      return { kind: 'single', opens: true, closes: false };
    default:
      return single(mark, before, after, opensHere);
  }
}

/** An apostrophe inside a word, of a plural genitive ("the workers' union") or of an elision ("'90s") is no quotation mark. */
function single(mark: string, before: string, after: string, opensHere: boolean): Omit<Mark, 'start' | 'end'> | null {
  if (letter.test(before) && letter.test(after)) return null;
  const opens = mark === "'" && opensHere && !/\d/.test(after);
  const closes = /[.,!?…—-]/.test(before) || (letter.test(before) && (before !== 's' || !/\s/.test(after)));
  return opens || closes ? { kind: 'single', opens, closes } : null;
}
