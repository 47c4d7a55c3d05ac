import { hashString } from './murmur-hash.js';
import { type Word64, word64 } from './word64.js';

/** The 64-bit numbers spaCy gives to strings: their place for some 450 reserved symbols, else their hash. */
export class StringNumbers {
  private readonly places: ReadonlyMap<string, number>;

  constructor(symbols: readonly string[]) {
    this.places = new Map(symbols.map((symbol, place) => [symbol, place]));
  }

  numberOf(text: string): Word64 {
    const place = this.places.get(text);
    return place === undefined ? hashString(text) : word64(0, place);
  }
}
