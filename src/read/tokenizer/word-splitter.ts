import type { ExceptionPart, Tables } from '../../model/tables.js';

/** A word cut in parts, each with its norm where that is not the part's own. */
export type WordParts = readonly ExceptionPart[];

// No suffix is longer, except a run of dots; looking further back would make long words quadratic.
const suffixReach = 64;
// How far a suffix looks behind itself.
const suffixContext = 4;

/** spaCy's affix rules: splits a run of characters without white space. */
export class WordSplitter {
  private readonly exceptions: ReadonlyMap<string, WordParts>;
  private readonly prefix: RegExp;
  private readonly suffix: RegExp;
  private readonly infix: RegExp;
  private readonly url: RegExp;

  constructor(
    patterns: Pick<Tables['tokenizer'], 'prefix' | 'suffix' | 'infix' | 'url'>,
    exceptions: ReadonlyMap<string, WordParts>,
  ) {
    this.exceptions = exceptions;
    this.prefix = new RegExp(patterns.prefix, 'u');
    this.suffix = new RegExp(patterns.suffix, 'u');
    this.infix = new RegExp(patterns.infix, 'gu');
    this.url = new RegExp(patterns.url, 'u');
  }

  split(word: string): WordParts {
    const exception = this.exceptions.get(word);
    if (exception !== undefined) return exception;
    const before: ExceptionPart[] = [];
    const after: ExceptionPart[] = [];
    const core = this.stripAffixes(word, before, after);
    return [...before, ...this.splitCore(core), ...after.reverse()];
  }

  /** Whether any affix rule splits the text, so that an exception for it can only be found among the parts. */
  hasAffix(text: string): boolean {
    this.infix.lastIndex = 0;
    return this.prefix.test(text) || this.infix.test(text) || this.suffix.test(text) || text.includes(' ');
  }

  /** Takes prefixes and suffixes off until none is left or an exception is; `after` is filled from the end. */
  private stripAffixes(word: string, before: ExceptionPart[], after: ExceptionPart[]): string {
    let core = word;
    while (core !== '' && !this.exceptions.has(core)) {
      const prefixLength = this.prefix.exec(core)?.[0].length ?? 0;
      const withoutPrefix = core.slice(prefixLength);
      if (prefixLength > 0 && this.exceptions.has(withoutPrefix)) {
        before.push([core.slice(0, prefixLength), null]);
        return withoutPrefix;
      }
      const suffixLength = this.suffixLength(withoutPrefix);
      const withoutSuffix = core.slice(0, core.length - suffixLength);
      if (suffixLength > 0 && this.exceptions.has(withoutSuffix)) {
        after.push([core.slice(-suffixLength), null]);
        return withoutSuffix;
      }
      if (prefixLength === 0 && suffixLength === 0) return core;
      if (prefixLength > 0) before.push([core.slice(0, prefixLength), null]);
      if (suffixLength > 0) after.push([core.slice(-suffixLength), null]);
      core = core.slice(prefixLength, core.length - suffixLength);
    }
    return core;
  }

  private suffixLength(text: string): number {
    const tail = text.slice(-suffixReach);
    let match = this.suffix.exec(tail);
    if (match !== null && match.index < suffixContext && tail.length < text.length) match = this.suffix.exec(text);
    return match?.[0].length ?? 0;
  }

  private splitCore(core: string): WordParts {
    if (core === '') return [];
    const exception = this.exceptions.get(core);
    if (exception !== undefined) return exception;
    if (this.url.test(core)) return [[core, null]];
    const parts: ExceptionPart[] = [];
    let start = 0;
    for (const { index, 0: infix } of core.matchAll(this.infix)) {
      if (index === 0) continue;
      if (index > start) parts.push([core.slice(start, index), null]);
      if (infix !== '') parts.push([infix, null]);
      start = index + infix.length;
    }
    if (start < core.length) parts.push([core.slice(start), null]);
    return parts;
  }
}
