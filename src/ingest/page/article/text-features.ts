import { isFurniture } from '../../outline/furniture.js';
import type { PageBlock } from '../page-block.js';

const sentenceEnd = /[.!?。…]["”’»)]?$/;
const sentenceBreak = /[.!?]["”’)]?\s+["“‘(]?\p{Lu}/gu;
const shortLine = 80;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How a block's text reads: length, links, punctuation, capitals, digits, the marks of furniture. */
export function textFeatures({ content, linked }: PageBlock, words: readonly string[]): number[] {
  const { text } = content;
  const { length } = text;
  return [
    Math.log1p(length),
    Math.log1p(words.length),
    linked / length,
    Number(sentenceEnd.test(text)),
    Number(/[:;,]$/.test(text)),
    Number(/^\p{Ll}/u.test(text)),
    Math.min(10, count(text, sentenceBreak)),
    count(text, /\p{Lu}/gu) / length,
    count(text, /\d/g) / length,
    (100 * count(text, /,/g)) / length,
    Number(/["“„«]/.test(text)),
    Number(/©|all rights reserved|copyright/i.test(text)),
    Number(length < shortLine && /\b(?:19|20)\d\d\b/.test(text)),
    Number(isFurniture(text)),
    length / (words.length || 1),
    Number(text.includes('|')),
    Number(/^[-–—•*]/.test(text)),
    Number(/https?:|www\.|@\w/.test(text)),
    Number(text.endsWith('?')),
  ];
}
