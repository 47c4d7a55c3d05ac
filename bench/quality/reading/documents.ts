import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A text of a corpus, in paragraphs. */
export interface Document {
  readonly id: string;
  readonly paragraphs: readonly string[];
}

const readers: Readonly<Record<string, (text: string, path: string) => Document[]>> = {
  '.conllu': readConllu,
  '.jsonl': readJsonLines,
  '.txt': (text, path) => [{ id: path, paragraphs: paragraphsOf(text) }],
};

/** The documents of the files at some paths (CoNLL-U, JSON lines with `text`, plain text; also gzipped) or in folders. */
export function readDocuments(paths: readonly string[]): Document[] {
  return paths.flatMap(filesAt).flatMap((path) => {
    const plainPath = path.replace(/\.gz$/, '');
    const reader = Object.entries(readers).find(([extension]) => plainPath.endsWith(extension))?.[1];
    return reader === undefined ? [] : reader(readText(path), path);
  });
}

export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Where a path is missing, says so and ends with code 2. */
export function requirePaths(paths: readonly string[]): void {
  const missing = paths.find((path) => !existsSync(path));
  if (missing === undefined) return;
  console.error(`There is no file or folder at ${missing}. Give one: npm run bench:... -- PATH`);
  process.exit(2);
}

function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return files.map((file) => join(path, file)).filter((file) => statSync(file).isFile());
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

function readJsonLines(text: string): Document[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines
    .map((line) => JSON.parse(line) as { id: string; text?: string })
    .flatMap((line) => (line.text === undefined ? [] : [{ id: line.id, paragraphs: paragraphsOf(line.text) }]));
}

/** Sentences of a paragraph are joined by a space. */
function readConllu(text: string): Document[] {
  return text.split(/^(?=# newdoc)/m).map((document) => {
    const paragraphs = document.split(/^(?=# newpar(?:\s|$))/m).map((paragraph) => {
      return Array.from(paragraph.matchAll(/^# text = (.*)$/gm), ([, sentence]) => sentence).join(' ');
    });
    const id = document.match(/^# newdoc id = (.*)$/m)?.[1] ?? '';
    return { id, paragraphs: paragraphs.filter((paragraph) => paragraph !== '') };
  });
}
