import { type SourceItem, type SourceItems, webAddress } from './source-item.js';

/** The web addresses of a list, one a line, each once; lines that begin with # are remarks. */
export function readAddressList(text: string, base: string): SourceItems {
  const items = new Map<string, SourceItem>();
  for (const line of text.split(/\r?\n/)) {
    const address = line.trim() === '' || line.trim().startsWith('#') ? null : webAddress(line, base);
    if (address !== null) items.set(address, { url: address, title: null, publishedAt: null, modifiedAt: null });
  }
  return { items: [...items.values()], issues: [] };
}
