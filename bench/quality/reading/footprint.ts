/** Loads the reader, reads the documents of a JSON file (lists of paragraphs), and prints load time and memory. */
import { readFileSync } from 'node:fs';
import { loadReader } from '../../../src/read/reader.js';
import { sourceOfParagraphs } from './source.js';

const started = performance.now();
const reader = loadReader();
const loadMilliseconds = performance.now() - started;
const [path] = process.argv.slice(2);
for (const paragraphs of JSON.parse(readFileSync(path, 'utf8')) as string[][]) {
  reader.read(sourceOfParagraphs(paragraphs));
}
const residentMegabytes = process.memoryUsage.rss() / 2 ** 20;
console.log(JSON.stringify({ loadMilliseconds, residentMegabytes }));
