import type { EncodableToken } from './batch.js';
import type { Machine } from './machine.js';
import { MaxoutLayer } from './maxout-layer.js';
import { hashKey } from './murmur-hash.js';
import type { Lexeme } from './vocabulary.js';
import type { Weights } from './weights.js';
import { type Word64, word64 } from './word64.js';

const typesAtOnce = 128;
const rowsASum = 4;
const lexemeFeatures = 4;
const no = word64(0, 0);
const yes = word64(0, 1);

interface Table {
  readonly address: number;
  readonly rows: number;
  readonly seed: number;
}

/** Vectors of word types: hash embeddings of their features, mixed. Computed once a type and kept. */
export class HashEmbedding {
  private readonly machine: Machine;
  private readonly tables: readonly Table[];
  private readonly mixer: MaxoutLayer;
  private readonly capacity: number;
  private readonly vectors: number;
  private readonly addresses: number;
  private readonly summed: number;
  /** Places of the vectors of types without and with a space after them. */
  private readonly places: readonly [Map<Lexeme, number>, Map<Lexeme, number>] = [new Map(), new Map()];
  private filled = 0;

  /** @param capacity how many vectors are kept; at least the rows of a batch */
  constructor(machine: Machine, weights: Weights, name: string, capacity: number) {
    this.machine = machine;
    this.capacity = capacity;
    this.tables = weights.startingWith(`${name}/embed/`).map(({ data, shape, seed }) => ({
      address: machine.arena.store(data),
      rows: shape[0],
      seed,
    }));
    this.mixer = new MaxoutLayer(machine, weights, `${name}/layer/0`);
    this.vectors = machine.arena.reserve(capacity * this.width);
    this.addresses = machine.arena.reserve(typesAtOnce * this.tables.length * rowsASum);
    this.summed = machine.arena.reserve(typesAtOnce * this.mixer.inputs);
  }

  get width(): number {
    return this.mixer.width;
  }

  /** Makes sure that `addressOf` knows every token; `count` is an upper bound of how many there are. */
  prepare(sequences: readonly (readonly EncodableToken[])[], count: number): void {
    if (this.filled + count > this.capacity) this.clear();
    const first = this.filled;
    const added: EncodableToken[] = [];
    for (const sequence of sequences) {
      for (const token of sequence) {
        const places = this.placesOf(token);
        if (places.has(token.lexeme)) continue;
        places.set(token.lexeme, this.filled++);
        added.push(token);
      }
    }
    for (let index = 0; index < added.length; index += typesAtOnce) {
      this.compute(added.slice(index, index + typesAtOnce), first + index);
    }
  }

  /** Address of the vector of a prepared token. */
  addressOf(token: EncodableToken): number {
    return this.vectors + this.placesOf(token).get(token.lexeme)! * this.width * 4;
  }

  private placesOf(token: EncodableToken): Map<Lexeme, number> {
    return this.places[token.spaceAfter && this.tables.length > lexemeFeatures ? 1 : 0];
  }

  private clear(): void {
    for (const places of this.places) places.clear();
    this.filled = 0;
  }

  private compute(types: readonly EncodableToken[], first: number): void {
    const { arena, kernels } = this.machine;
    let slot = this.addresses / 4;
    for (const { lexeme, spaceAfter } of types) {
      const features: readonly Word64[] = [...lexeme.features, spaceAfter ? yes : no, lexeme.isSpace ? yes : no];
      this.tables.forEach((table, column) => {
        for (const hash of hashKey(features[column], table.seed)) {
          arena.integers[slot++] = table.address + (hash % table.rows) * this.width * 4;
        }
      });
    }
    kernels.sumRows(types.length * this.tables.length, this.width, this.addresses, this.summed);
    const output = this.vectors + first * this.width * 4;
    this.mixer.apply(types.length, this.summed, this.mixer.inputs, 0, output);
  }
}
