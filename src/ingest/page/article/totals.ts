import type { PageBlock } from '../page-block.js';
import type { Element } from '../tree.js';

/** What stands within an element, in characters. */
export interface Totals {
  characters: number;
  linked: number;
  blocks: number;
  /** Characters of running text: long blocks with few links. */
  running: number;
}

const longBlock = 80;

/** Characters of running text in a block: all of them or none. */
export const runningLength = ({ content, linked }: PageBlock): number =>
  content.text.length >= longBlock && linked < content.text.length / 3 ? content.text.length : 0;

/** Sums over every element that holds a block. */
export function totalsOf(blocks: readonly PageBlock[]): Map<Element, Totals> {
  const totals = new Map<Element, Totals>();
  for (const block of blocks) {
    const running = runningLength(block);
    for (let at: Element | null = block.element; at !== null; at = at.parent) {
      let sum = totals.get(at);
      if (sum === undefined) {
        sum = { characters: 0, linked: 0, blocks: 0, running: 0 };
        totals.set(at, sum);
      }
      sum.characters += block.content.text.length;
      sum.linked += block.linked;
      sum.blocks++;
      sum.running += running;
    }
  }
  return totals;
}
