import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../../../src/ingest/encoding.js';

/** What is known to be right of a page; fields as the bench's gold files have them. */
export interface Gold {
  readonly url?: string;
  readonly file?: string;
  readonly title?: string;
  readonly date?: string;
  readonly authors?: unknown;
  readonly articleBody?: string;
}

export interface GoldPage {
  readonly id: string;
  readonly task: Task;
  readonly gold: Gold;
  readonly source: string;
}

export type Task = 'body' | 'fundus' | 'meta';

/** The pages of one part of the articles bench, decoded. */
export function pagesOf(folder: string, task: Task): GoldPage[] {
  const file = join(folder, task, task === 'body' ? 'ground-truth.json' : 'gold.json');
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Gold>;
  return Object.entries(gold).map(([id, entry]) => {
    const bytes = readFileSync(join(folder, task, entry.file ?? `html/${id}.html.gz`));
    return { id, task, gold: entry, source: decode(gunzipSync(bytes)).text };
  });
}
