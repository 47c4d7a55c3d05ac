import { Parser } from 'htmlparser2';
import type { Element, Text } from './tree.js';

// Browsers nest no deeper. Past this depth no page is honest, and what follows is left unread.
const deepest = 512;

/** Elements whose content is never the page's text. Scripts are kept for the data they hold. */
const unread = new Set([
  'style',
  'template',
  'svg',
  'math',
  'object',
  'embed',
  'canvas',
  'iframe',
  'select',
  'textarea',
]);

/** What a head may hold: at anything else it is over, with or without its end tag. */
const headElements = new Set('base basefont bgsound link meta title script noscript style template'.split(' '));

/** Parses a page into a tree with source offsets. Any input gives a tree, in time linear in its length. */
export function parsePage(source: string): Element {
  const root: Element = { kind: 'element', name: '#root', attributes: {}, children: [], parent: null, start: 0 };
  let open: Element = root;
  let depth = 0;
  let unreadDepth = 0;
  let isHeadOver = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (depth > deepest) parser.pause();
        if (unreadDepth > 0 || unread.has(name)) {
          unreadDepth++;
          return;
        }
        if (open.name === 'head' && !headElements.has(name)) {
          isHeadOver = true;
          open = open.parent ?? root;
        }
        const element: Element = {
          kind: 'element',
          name,
          attributes,
          children: [],
          parent: open,
          start: parser.startIndex,
        };
        open.children.push(element);
        open = element;
      },
      onclosetag(name) {
        depth--;
        if (unreadDepth > 0) unreadDepth--;
        else if (name === 'head' && isHeadOver) isHeadOver = false;
        else open = open.parent ?? root;
      },
      ontext(data) {
        if (unreadDepth > 0) return;
        const start = parser.startIndex;
        const last = open.children.at(-1);
        if (last?.kind === 'text' && last.end === start) last.end = start + data.length;
        else open.children.push({ kind: 'text', start, end: start + data.length } satisfies Text);
      },
    },
    { decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(source);
  return root;
}
