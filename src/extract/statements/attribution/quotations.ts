import type { Span } from '../../../text/span.js';

/** A stretch between quotation marks, both marks included. An unclosed one runs to its paragraph's end. */
export interface Quotation extends Span {
  readonly closed: boolean;
}

/**
 * The quotations of one paragraph, in order, not nested. Double marks and guillemets count; single marks only in a
 * paragraph that has no double ones (British style), and then only a pair around at least three words.
 */
export function quotationsIn(text: string, paragraph: Span): Quotation[] {
  const found = doubleQuotations(text, paragraph);
  return found.length > 0 ? found : singleQuotations(text, paragraph);
}

function doubleQuotations(text: string, paragraph: Span): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const mark = text[at];
    const twoSingles = mark === "'" && text[at + 1] === "'";
    const width = twoSingles ? 2 : 1;
    const either = mark === '"' || twoSingles;
    if (open < 0 && (either || mark === '“' || mark === '„' || mark === '«')) open = at;
    else if (open >= 0 && (either || mark === '”' || mark === '»')) {
      found.push({ start: open, end: at + width, closed: true });
      open = -1;
    }
    at += width - 1;
  }
  if (open >= 0) found.push({ start: open, end: paragraph.end, closed: false });
  return found;
}

const singlePair = /(?<![\p{L}\p{N}])['‘](?=\S)((?:[^'’\n]|['’](?=[\p{L}\p{N}]))+)['’](?![\p{L}\p{N}])/gu;

function singleQuotations(text: string, paragraph: Span): Quotation[] {
  const within = text.slice(paragraph.start, paragraph.end);
  if (!/['‘]/.test(within)) return [];
  return [...within.matchAll(singlePair)]
    .filter((pair) => pair[1].split(' ').length >= 3)
    .map((pair) => {
      const start = paragraph.start + pair.index;
      return { start, end: start + pair[0].length, closed: true };
    });
}
