import type { Tables } from '../../model/tables.js';
import { endOf, type RawToken } from './raw-token.js';
import type { WordParts } from './word-splitter.js';

interface Node {
  readonly next: Map<string, Node>;
  final: boolean;
}

interface Match {
  readonly first: number;
  readonly last: number;
}

const createNode = (): Node => ({ next: new Map(), final: false });

/**
 * Exceptions that the affix rules take apart ("a.m." after "10", ":-)" in "):-)") are found among the tokens afterwards,
 * the longest and then the first one winning.
 */
export class ExceptionPhrases {
  private readonly root = createNode();
  private readonly exceptions: ReadonlyMap<string, WordParts>;

  /** @param phrases the parts that the affix rules leave of such exceptions */
  constructor(exceptions: ReadonlyMap<string, WordParts>, phrases: Tables['tokenizer']['phrases']) {
    this.exceptions = exceptions;
    for (const parts of phrases) {
      let node = this.root;
      for (const part of parts) {
        let following = node.next.get(part);
        if (following === undefined) node.next.set(part, (following = createNode()));
        node = following;
      }
      node.final = true;
    }
  }

  /** @param create makes the tokens of an exception that stands at an offset */
  apply(
    text: string,
    tokens: readonly RawToken[],
    create: (parts: WordParts, start: number, spaceAfter: boolean) => RawToken[],
  ): readonly RawToken[] {
    const matches = this.choose(this.find(tokens));
    if (matches.length === 0) return tokens;
    const replaced: RawToken[] = [];
    let next = 0;
    for (const { first, last } of matches) {
      const ending = tokens[last - 1];
      const parts = this.exceptions.get(text.slice(tokens[first].start, endOf(ending)));
      if (parts === undefined) continue;
      for (; next < first; next++) replaced.push(tokens[next]);
      replaced.push(...create(parts, tokens[first].start, ending.spaceAfter));
      next = last;
    }
    for (; next < tokens.length; next++) replaced.push(tokens[next]);
    return replaced;
  }

  private find(tokens: readonly RawToken[]): Match[] {
    const matches: Match[] = [];
    for (let first = 0; first < tokens.length; first++) {
      let node = this.root.next.get(tokens[first].lexeme.text);
      for (let last = first + 1; node !== undefined; last++) {
        if (node.final) matches.push({ first, last });
        if (last >= tokens.length) break;
        node = node.next.get(tokens[last].lexeme.text);
      }
    }
    return matches;
  }

  /** The longest matches that do not overlap, in the order of the text. */
  private choose(matches: readonly Match[]): Match[] {
    const taken = new Set<number>();
    const chosen: Match[] = [];
    for (const match of matches.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
      if (!taken.has(match.first) && !taken.has(match.last - 1)) chosen.push(match);
      for (let index = match.first; index < match.last; index++) taken.add(index);
    }
    return chosen.sort((a, b) => a.first - b.first);
  }
}
