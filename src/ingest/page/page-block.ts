import type { AlignedText } from '../aligned-text.js';
import { TextFolder } from '../text-folder.js';
import { copyDecoded } from './character-references.js';
import { headed, isBeside } from './pruning.js';
import type { Element, Node } from './tree.js';

/** A run of a page's text that a browser would set as one block. */
export interface PageBlock {
  readonly content: AlignedText;
  /** The innermost element that holds all of it and starts a line of its own. */
  readonly element: Element;
  /** Characters of it within links. */
  readonly linked: number;
}

const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr nobr'
  ).split(' '),
);
const skipped = new Set(['script', 'noscript', 'head', 'button', 'input', 'audio', 'video', 'map', 'dialog']);

/** Whether an element's text goes on in the line it stands in. */
export const isInline = ({ name }: Element): boolean => inline.has(name);

/** Whether an element's content is never read as text. */
export const isUnread = ({ name }: Element): boolean => skipped.has(name);

/** The blocks of text below an element, in document order. */
export function blocksOf(source: string, root: Element): PageBlock[] {
  const blocks: PageBlock[] = [];
  const kept = headed(root);
  let folder = new TextFolder(source);
  let linked = 0;
  let linkDepth = 0;
  let breaks = 0;
  let current: Element = root;

  const flush = (next: Element): void => {
    if (!folder.isEmpty) {
      blocks.push({ content: folder.build(), element: current, linked });
      folder = new TextFolder(source);
    }
    linked = 0;
    breaks = 0;
    current = next;
  };

  // Depth first without recursion: a node to enter, or an element to leave.
  const waiting: { readonly node: Node; readonly leaving: boolean }[] = [{ node: root, leaving: false }];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { node, leaving } = step;
    if (node.kind === 'text') {
      const before = folder.taken;
      copyDecoded(folder, source, node.start, node.end);
      if (folder.taken > before) breaks = 0;
      if (linkDepth > 0) linked += folder.taken - before;
    } else if (leaving) {
      if (node.name === 'a') linkDepth--;
      if (!inline.has(node.name)) flush(node.parent ?? root);
    } else if (node.name === 'br') {
      // One <br> is a space; two in a row part paragraphs.
      breaks++;
      if (breaks === 1) folder.space();
      else flush(current);
    } else if (!skipped.has(node.name) && !isHidden(node) && (kept.has(node) || !isBeside(node))) {
      if (!inline.has(node.name)) flush(node);
      if (node.name === 'a') linkDepth++;
      waiting.push({ node, leaving: true });
      for (let index = node.children.length - 1; index >= 0; index--) {
        waiting.push({ node: node.children[index], leaving: false });
      }
    }
  }
  flush(root);
  return blocks;
}

const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function isHidden({ attributes }: Element): boolean {
  return (
    attributes.hidden !== undefined || attributes['aria-hidden'] === 'true' || hiddenStyle.test(attributes.style ?? '')
  );
}
