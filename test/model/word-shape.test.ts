import { describe, expect, it } from 'vitest';
import { wordShape } from '../../src/model/word-shape.js';

describe('word shapes', () => {
  it.each([
    ['Kremlin', 'Xxxxx'],
    ["Kremlin's", "Xxxxx'x"],
    ['2025', 'dddd'],
    ['123456', 'dddd'],
    ['US-led', 'XX-xxx'],
    ['Ärzte', 'Xxxxx'],
    ['x²', 'xd'],
    ['……………', '……………'.slice(0, 4)],
    ['👍', '👍'],
    ['a'.repeat(99), 'xxxx'],
    ['a'.repeat(100), 'LONG'],
    ['👍'.repeat(99), '👍👍👍👍'],
    ['', ''],
  ])('of "%s" is "%s"', (text, shape) => {
    expect(wordShape(text)).toBe(shape);
  });
});
