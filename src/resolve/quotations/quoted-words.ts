import type { Alteration } from '../../schema/quotation.js';

/** A word as quoted and the form in which it is compared; `null` where the quotation shows that words were left out or put in. */
export interface QuotedWord {
  readonly shown: string;
  readonly form: string | null;
}

/** The words between quotation marks. An ellipsis and words in square brackets are shown as the reporter's own. */
export function quotedWords(text: string): QuotedWord[] {
  const found = text.normalize('NFC').match(/\[[^\]]*\]|\.\.\.|…|[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*[’']?/gu) ?? [];
  return found.map((shown) => ({ shown, form: /^(?:\[|\.\.\.|…)/.test(shown) ? null : formOf(shown) }));
}

/** Case, apostrophes, hyphens and the two spellings of English are the outlet's own. */
function formOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’'-]/g, '')
    .replace(/(?<=\p{L}{2})our(?=s|ed|ing|able|$)/u, 'or')
    .replace(/(?<=\p{L}{3})is(?=e$|es$|ed$|ing$|ation)/u, 'iz');
}

export interface Comparison {
  /** Words that both have, in order. */
  readonly common: number;
  readonly alterations: readonly Alteration[];
  /** Words of the reference from the first to the last that both have. */
  readonly stretch: number;
  /** Whether one or the other has words before or after all that they have in common. */
  readonly beyond: { readonly reference: boolean; readonly variant: boolean };
}

/** How a wording differs from another, word by word. What stands outside the common stretch is more or less of it, not altered. */
export function compareWords(reference: readonly QuotedWord[], variant: readonly QuotedWord[]): Comparison {
  const pairs = commonWords(reference, variant);
  const alterations: Alteration[] = [];
  for (const [index, [left, right]] of pairs.entries()) {
    const next = pairs.at(index + 1);
    if (next === undefined) break;
    const [gone, come] = [reference.slice(left + 1, next[0]), variant.slice(right + 1, next[1])];
    const isShown = [...gone, ...come].some(({ form }) => form === null);
    if (gone.length + come.length > 0 && !isShown) alterations.push({ reads: words(come), insteadOf: words(gone) });
  }
  const [first, last] = [pairs.at(0), pairs.at(-1)];
  const isBeyond = (text: readonly QuotedWord[], side: 0 | 1): boolean =>
    first !== undefined && last !== undefined && (first[side] > 0 || last[side] < text.length - 1);
  return {
    common: pairs.length,
    stretch: first === undefined || last === undefined ? 0 : last[0] - first[0] + 1,
    // Where both differ at one end, the end is altered, not cut.
    alterations: [...endAlteration('start'), ...alterations, ...endAlteration('end')],
    beyond: { reference: isBeyond(reference, 0), variant: isBeyond(variant, 1) },
  };

  function endAlteration(end: 'start' | 'end'): Alteration[] {
    if (first === undefined || last === undefined) return [];
    const [gone, come] =
      end === 'start'
        ? [reference.slice(0, first[0]), variant.slice(0, first[1])]
        : [reference.slice(last[0] + 1), variant.slice(last[1] + 1)];
    const isShown = [...gone, ...come].some(({ form }) => form === null);
    return gone.length === 0 || come.length === 0 || isShown ? [] : [{ reads: words(come), insteadOf: words(gone) }];
  }
}

const words = (quoted: readonly QuotedWord[]): string => quoted.map(({ shown }) => shown).join(' ');

/** Words that both have in order, as places in each: as many as can be, and of equals those that stand together. */
function commonWords(one: readonly QuotedWord[], other: readonly QuotedWord[]): [number, number][] {
  const table = () => Array.from({ length: one.length + 2 }, () => new Int32Array(other.length + 2));
  /** Best score from two places on: whatever comes first there, and where the two words are a pair. */
  const [best, paired] = [table(), table()];
  const isPair = (left: number, right: number): boolean =>
    left < one.length && right < other.length && one[left].form !== null && one[left].form === other[right].form;
  for (let left = one.length - 1; left >= 0; left--) {
    for (let right = other.length - 1; right >= 0; right--) {
      if (isPair(left, right)) paired[left][right] = 2 + Math.max(best[left + 1][right + 1], following(left, right));
      best[left][right] = Math.max(paired[left][right], best[left + 1][right], best[left][right + 1]);
    }
  }
  const pairs: [number, number][] = [];
  for (let left = 0, right = 0, follows = false; left < one.length && right < other.length; ) {
    if (follows || (isPair(left, right) && best[left][right] === paired[left][right])) {
      pairs.push([left, right]);
      follows = isPair(left + 1, right + 1) && following(left, right) >= best[left + 1][right + 1];
      left++;
      right++;
    } else if (best[left + 1][right] >= best[left][right + 1]) left++;
    else right++;
  }
  return pairs;

  /** The score of the pair that follows at once, with a point for standing together. */
  function following(left: number, right: number): number {
    return isPair(left + 1, right + 1) ? paired[left + 1][right + 1] + 1 : 0;
  }
}
