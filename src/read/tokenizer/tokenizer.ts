import type { ExceptionPart, Tables } from '../../model/tables.js';
import type { Lexeme, Vocabulary } from '../../model/vocabulary.js';
import { ExceptionPhrases } from './exception-phrases.js';
import type { RawToken } from './raw-token.js';
import { runsOf } from './runs.js';
import { WordSplitter } from './word-splitter.js';

const wordsKept = 50_000;
const longestKept = 40;

/** spaCy's English tokenizer: never loses or changes a character. */
export class Tokenizer {
  private readonly vocabulary: Vocabulary;
  private readonly splitter: WordSplitter;
  private readonly phrases: ExceptionPhrases;
  private readonly words = new Map<string, readonly Lexeme[]>();

  constructor(tables: Tables['tokenizer'], vocabulary: Vocabulary) {
    const exceptions = new Map(Object.entries(tables.exceptions));
    this.vocabulary = vocabulary;
    this.splitter = new WordSplitter(tables, exceptions);
    this.phrases = new ExceptionPhrases(exceptions, tables.phrases);
  }

  /** A single space between words belongs to no token; other white space is a token of its own. */
  tokenize(text: string): readonly RawToken[] {
    const tokens = this.tokenizeRuns(text);
    return this.phrases.apply(text, tokens, (parts, start, spaceAfter) =>
      this.place(
        parts.map((part) => this.lexemeOf(part)),
        start,
        spaceAfter,
      ),
    );
  }

  private tokenizeRuns(text: string): RawToken[] {
    const tokens: RawToken[] = [];
    for (const { start, end, spaceAfter } of runsOf(text)) {
      for (const token of this.place(this.split(text.slice(start, end)), start, spaceAfter)) tokens.push(token);
    }
    return tokens;
  }

  private split(word: string): readonly Lexeme[] {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const lexemes = this.splitter.split(word).map((part) => this.lexemeOf(part));
    if (word.length <= longestKept) {
      if (this.words.size >= wordsKept) this.words.clear();
      this.words.set(lexemes.length === 1 ? lexemes[0].text : lexemes.map(({ text }) => text).join(''), lexemes);
    }
    return lexemes;
  }

  private lexemeOf([text, norm]: ExceptionPart): Lexeme {
    return norm === null ? this.vocabulary.lexeme(text) : this.vocabulary.exceptionalLexeme(text, norm);
  }

  private place(lexemes: readonly Lexeme[], start: number, spaceAfter: boolean): RawToken[] {
    const last = lexemes.length - 1;
    return lexemes.map((lexeme, index) => {
      const token = { lexeme, start, spaceAfter: spaceAfter && index === last };
      start += lexeme.text.length;
      return token;
    });
  }
}
