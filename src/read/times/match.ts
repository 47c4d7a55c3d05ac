import type { wordClasses } from './word-classes.js';
import { wordValue } from './word-codes.js';
import type { Words } from './words.js';

/** A pattern found in a text: a range of words, and those it names. */
export class Match {
  readonly words: Words;
  readonly first: number;
  /** Index after the last word. */
  readonly last: number;
  private readonly groups: Readonly<Record<string, readonly [number, number] | undefined>>;

  constructor(words: Words, found: RegExpExecArray) {
    this.words = words;
    this.first = found.index;
    this.last = found.index + found[0].length;
    this.groups = found.indices?.groups ?? {};
  }

  has(name: string): boolean {
    return this.groups[name] !== undefined;
  }

  range(name: string): readonly [number, number] | undefined {
    return this.groups[name];
  }

  /** The text of a named stretch; empty where it has no part in the match. */
  text(name: string): string {
    const range = this.groups[name];
    return range === undefined ? '' : this.words.text.slice(this.words.starts[range[0]], this.words.ends[range[1] - 1]);
  }

  /** The value in a class of a named word. */
  value<Value = number>(name: string, wordClass: keyof typeof wordClasses): Value | undefined {
    return wordValue<Value>(wordClass, this.text(name));
  }

  /** The text of one word; empty beyond the ends. */
  textOf(index: number): string {
    if (index < 0 || index >= this.words.codes.length) return '';
    return this.words.text.slice(this.words.starts[index], this.words.ends[index]);
  }

  valueAt<Value = number>(index: number, wordClass: keyof typeof wordClasses): Value | undefined {
    return wordValue<Value>(wordClass, this.textOf(index));
  }

  /** The numeral a name stands for; undefined where it has no part in the match. */
  number(name: string): number | undefined {
    const digits = this.text(name).replaceAll(',', '');
    return digits === '' ? undefined : Number.parseFloat(digits);
  }

  /** Whether no white space stands inside the match. */
  get unbroken(): boolean {
    const { starts, ends } = this.words;
    for (let index = this.first + 1; index < this.last; index++) if (starts[index] !== ends[index - 1]) return false;
    return true;
  }
}
