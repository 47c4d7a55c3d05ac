import { decodeHTML } from 'entities';
import type { TextFolder } from '../text-folder.js';

const reference = /&(?:#x[\da-f]{1,8}|#\d{1,8}|[a-z][\da-z]{1,40});?/gi;

/** Puts a run of page source into a paragraph, its character references decoded, each aligned to the reference as a whole. */
export function copyDecoded(folder: TextFolder, source: string, start: number, end: number): void {
  let from = start;
  const raw = source.slice(start, end);
  if (!raw.includes('&')) {
    folder.copy(start, end);
    return;
  }
  for (const found of raw.matchAll(reference)) {
    const decoded = decodeHTML(found[0]);
    if (decoded === found[0]) continue;
    const at = start + found.index;
    folder.copy(from, at).replace(decoded, at, at + found[0].length);
    from = at + found[0].length;
  }
  folder.copy(from, end);
}
