import type { Block } from '../outline/block.js';
import { TextFolder } from '../text-folder.js';
import { articleBlocks } from './article-blocks.js';
import { copyDecoded } from './character-references.js';
import { blocksOf } from './page-block.js';
import { parsePage } from './parse-page.js';
import { type Element, elementsOf } from './tree.js';

/** A page's report: its headline and the blocks of its text. */
export interface Page {
  readonly blocks: readonly Block[];
}

export function readPage(source: string): Page {
  const root = parsePage(source);
  const all = blocksOf(source, root);
  const text = articleBlocks(all).map(
    ({ content, element }): Block => ({ content, role: /^h[2-6]$/.test(element.name) ? 'subheading' : null }),
  );
  const headline = findHeadline(source, root);
  return { blocks: headline === null ? text : [headline, ...text] };
}

function findHeadline(source: string, root: Element): Block | null {
  let title: Element | null = null;
  for (const element of elementsOf(root)) {
    if (element.name === 'h1') {
      const content = textOf(source, element);
      if (content.text !== '') return { content, role: 'headline' };
    }
    if (element.name === 'title') title ??= element;
  }
  const content = title === null ? null : textOf(source, title);
  return content === null || content.text === '' ? null : { content, role: 'headline' };
}

function textOf(source: string, element: Element) {
  const folder = new TextFolder(source);
  for (const { children } of elementsOf(element)) {
    for (const child of children) if (child.kind === 'text') copyDecoded(folder, source, child.start, child.end);
  }
  return folder.build();
}
