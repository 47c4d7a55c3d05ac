import { StringNumbers } from './string-numbers.js';
import type { Tables } from './tables.js';
import { isWhiteSpace } from './white-space.js';
import { wordShape } from './word-shape.js';
import { hexadecimal, type Word64 } from './word64.js';

/** A word type: what the model knows of a token from its text alone. */
export interface Lexeme {
  readonly text: string;
  readonly lower: string;
  readonly norm: string;
  readonly isSpace: boolean;
  /** spaCy's numbers of norm, first character, last three characters and shape. */
  readonly features: readonly Word64[];
}

const suffixLength = 3;
const capacity = 50_000;
const longestKept = 40;

/** Makes lexemes, and keeps the common ones. */
export class Vocabulary {
  private readonly strings: StringNumbers;
  private readonly norms: ReadonlyMap<string, string>;
  private readonly lexemes = new Map<string, Lexeme>();
  private readonly exceptional = new Map<string, Lexeme>();

  constructor(tables: Pick<Tables, 'symbols' | 'norms'>) {
    this.strings = new StringNumbers(tables.symbols);
    this.norms = new Map(Object.entries(tables.norms));
  }

  lexeme(text: string): Lexeme {
    const known = this.lexemes.get(text);
    if (known !== undefined) return known;
    if (text.length > longestKept) return this.create(text, this.norm(text));
    // A slice would keep the whole report in memory for as long as the lexeme lives.
    const kept = Buffer.from(text, 'utf16le').toString('utf16le');
    const created = this.create(kept, this.norm(kept));
    if (this.lexemes.size >= capacity) this.lexemes.clear();
    this.lexemes.set(kept, created);
    return created;
  }

  /** The lexeme of a part of a tokenizer exception, which brings its own norm ("ca" of "can't" is "can"). */
  exceptionalLexeme(text: string, norm: string): Lexeme {
    const key = `${text} ${norm}`;
    let lexeme = this.exceptional.get(key);
    if (lexeme === undefined) this.exceptional.set(key, (lexeme = this.create(text, norm)));
    return lexeme;
  }

  private norm(text: string): string {
    return this.norms.get(hexadecimal(this.strings.numberOf(text))) ?? text.toLowerCase();
  }

  private create(text: string, norm: string): Lexeme {
    const characters = Array.from(text);
    const parts = [norm, characters[0], characters.slice(-suffixLength).join(''), wordShape(text)];
    return {
      text,
      lower: text.toLowerCase(),
      norm,
      isSpace: isWhiteSpace(text),
      features: parts.map((part) => this.strings.numberOf(part)),
    };
  }
}
