import type { AlignedText } from '../aligned-text.js';
import { TextFolder } from '../text-folder.js';
import { copyDecoded } from './character-references.js';
import { isInline, isUnread } from './page-block.js';
import type { Element, Node } from './tree.js';

/**
 * The text of an element as one line, aligned; a space where an element inside starts a line of its own.
 * @param enough reading stops soon after so many characters
 */
export function elementText(source: string, element: Element, enough = Number.POSITIVE_INFINITY): AlignedText {
  const folder = new TextFolder(source);
  const waiting: (Node | 'break')[] = [element];
  for (let node = waiting.pop(); node !== undefined && folder.taken <= enough; node = waiting.pop()) {
    if (node === 'break') folder.space();
    else if (node.kind === 'text') copyDecoded(folder, source, node.start, node.end);
    else if (node === element || !isUnread(node)) {
      const breaks = !isInline(node);
      if (breaks) {
        folder.space();
        waiting.push('break');
      }
      for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index]);
    }
  }
  return folder.build();
}
