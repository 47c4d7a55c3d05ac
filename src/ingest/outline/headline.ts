import type { Block } from './block.js';
import { matchByline } from './byline.js';
import { matchDateline } from './dateline.js';
import { wordsOf } from './repeats.js';

const mostWords = 40;
const searched = 4;

/** Whether a text reads as a headline: short, and without the full stop a paragraph ends with. */
function readsAsHeadline(text: string): boolean {
  const { length } = wordsOf(text);
  return length >= 2 && length <= mostWords && !/[.:;,]["”’)]?$/.test(text.replace(/\b(?:\p{Lu}\.)+$/u, ''));
}

/** Index of the headline: what the page's markup says, else the first line that reads as one and has text below it; or -1. */
export function findHeadline(blocks: readonly Block[]): number {
  const marked = blocks.findIndex(({ role }) => role === 'headline');
  if (marked >= 0) return marked;
  const count = Math.min(searched, blocks.length - 1);
  for (let index = 0; index < count; index++) {
    const { text } = blocks[index].content;
    if (matchDateline(text) !== null || matchByline(text) !== null) return -1;
    if (readsAsHeadline(text)) return index;
    if (wordsOf(text).length > mostWords) return -1;
    const repeated = blocks.slice(index + 1, index + 8).some(({ content }) => content.text === text);
    if (repeated && index === 0) return index;
    if (/[.!?]["”’]?$/.test(text)) return -1;
  }
  return -1;
}
