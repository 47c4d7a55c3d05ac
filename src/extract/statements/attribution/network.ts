import { AffineLayer } from '../../../model/affine-layer.js';
import type { Machine } from '../../../model/machine.js';
import { MemoryLayer } from '../../../model/memory-layer.js';
import type { PackedWeights } from '../../../model/packed-weights.js';
import type { TokenRange } from '../../../text/reading.js';
import { columnCount } from './report-columns.js';

/** Rows of a pass; longer paragraphs are read in parts. */
export const networkCapacity = 1024;

/** What one row of a pass is made of. */
export interface NetworkRow {
  /** Rows of the embedding table, `columnCount` of them. */
  readonly embeddings: ArrayLike<number>;
  /** The reader's vectors of the token and of its head. */
  readonly vector: Float32Array;
  readonly headVector: Float32Array;
}

const sequences = 128;

/**
 * The tagger's network: embeddings and the reader's vectors, layer-normalized, through a bidirectional memory; from its
 * states a score for each token as the anchor of a cue, and for an anchor the scores of each token's tags. The pair
 * part adds what the token brings, what the anchor brings, and how the two stand to each other.
 */
export class Network {
  private readonly machine: Machine;
  private readonly vectorWidth: number;
  private readonly width: number;
  private readonly table: number;
  private readonly input: AffineLayer;
  private readonly gain: number;
  private readonly shift: number;
  private readonly memory: MemoryLayer;
  private readonly cueHidden: AffineLayer;
  private readonly cueScore: AffineLayer;
  private readonly tokenPart: AffineLayer;
  private readonly anchorPart: AffineLayer;
  private readonly pairTable: number;
  private readonly tagScore: AffineLayer;
  private readonly vectors: number;
  private readonly mixed: number;
  private readonly addresses: number;
  private readonly states: number;
  private readonly cueRows: number;
  private readonly cueScores: number;
  private readonly tokenRows: number;
  private readonly anchorRow: number;
  private readonly pairRows: number;
  private readonly tagScores: number;

  constructor(machine: Machine, weights: PackedWeights, vectorWidth: number) {
    const { arena } = machine;
    const layer = (name: string, bias?: Float32Array) => new AffineLayer(machine, weights, name, bias);
    this.machine = machine;
    this.vectorWidth = vectorWidth;
    this.table = arena.store(weights.numbers('embeddings'));
    this.input = layer('input');
    this.width = this.input.width;
    this.gain = arena.store(weights.numbers('gain'));
    this.shift = arena.store(weights.numbers('shift'));
    this.memory = new MemoryLayer(machine, weights, 'memory', networkCapacity, sequences);
    this.cueHidden = layer('cue/hidden');
    this.cueScore = layer('cue/score');
    this.tokenPart = layer('pair/token');
    this.anchorPart = layer('pair/anchor', new Float32Array(0));
    this.pairTable = arena.store(weights.numbers('pair/relations'));
    this.tagScore = layer('pair/tags');
    this.vectors = arena.reserve(networkCapacity * 2 * vectorWidth);
    this.mixed = arena.reserve(networkCapacity * this.width);
    this.addresses = arena.reserve(networkCapacity * columnCount);
    this.states = arena.reserve(networkCapacity * this.memory.width);
    this.cueRows = arena.reserve(networkCapacity * this.cueHidden.width);
    this.cueScores = arena.reserve(networkCapacity * this.cueScore.width);
    this.tokenRows = arena.reserve(networkCapacity * this.tokenPart.width);
    this.anchorRow = arena.reserve(this.anchorPart.width);
    this.pairRows = arena.reserve(networkCapacity * this.tokenPart.width);
    this.tagScores = arena.reserve(networkCapacity * this.tagScore.width);
  }

  /** How far apart the tag scores of consecutive tokens stand. */
  get tagStride(): number {
    return this.tagScore.width;
  }

  /**
   * Reads sequences of rows, at most `networkCapacity` together.
   * @returns the probability of each row to be the anchor of a cue
   */
  read(rows: readonly NetworkRow[], ranges: readonly TokenRange[]): Float32Array {
    const { arena, kernels } = this.machine;
    const { width, vectorWidth } = this;
    const count = rows.length;
    let address = this.addresses / 4;
    rows.forEach(({ embeddings, vector, headVector }, row) => {
      const place = this.vectors / 4 + row * 2 * vectorWidth;
      arena.floats.set(vector, place);
      arena.floats.set(headVector, place + vectorWidth);
      for (let column = 0; column < columnCount; column++) {
        arena.integers[address++] = this.table + embeddings[column] * width * 4;
      }
    });
    this.input.apply(count, this.vectors, 2 * vectorWidth, this.mixed);
    kernels.addRows(count, columnCount, width, this.addresses, this.mixed, 0);
    kernels.normalizeRows(count, width, this.mixed, this.gain, this.shift);
    this.memory.apply(ranges, count, this.mixed, this.states);
    this.cueHidden.apply(count, this.states, this.memory.width, this.cueRows);
    this.rectify(this.cueRows, count * this.cueHidden.width);
    this.cueScore.apply(count, this.cueRows, this.cueHidden.width, this.cueScores);
    this.tokenPart.apply(count, this.states, this.memory.width, this.tokenRows);
    const scores = arena.view(this.cueScores, count * this.cueScore.width);
    return Float32Array.from({ length: count }, (_, row) => 1 / (1 + Math.exp(-scores[row * this.cueScore.width])));
  }

  /**
   * Scores of the tags of a range of the rows read last, as seen from one of them. Overwritten by the next call.
   * @param relations rows of the table of relations, for each row in turn as many as `relationTerms`
   */
  tagsFor(anchor: number, { first, last }: TokenRange, relations: ArrayLike<number>): Float32Array {
    const { arena, kernels } = this.machine;
    const count = last - first;
    const width = this.tokenPart.width;
    this.anchorPart.apply(1, this.states + anchor * this.memory.width * 4, this.memory.width, this.anchorRow);
    const tokens = this.tokenRows / 4 + first * width;
    arena.floats.copyWithin(this.pairRows / 4, tokens, tokens + count * width);
    const terms = relationTerms + 1;
    let address = this.addresses / 4;
    for (let row = 0; row < count; row++) {
      arena.integers[address++] = this.anchorRow;
      for (let term = 0; term < relationTerms; term++) {
        arena.integers[address++] = this.pairTable + relations[row * relationTerms + term] * width * 4;
      }
    }
    kernels.addRows(count, terms, width, this.addresses, this.pairRows, 1);
    this.tagScore.apply(count, this.pairRows, width, this.tagScores);
    return arena.view(this.tagScores, count * this.tagScore.width);
  }

  private rectify(address: number, count: number): void {
    const values = this.machine.arena.view(address, count);
    for (let index = 0; index < count; index++) if (values[index] < 0) values[index] = 0;
  }
}

/** Columns of how a token stands to an anchor: distance, sentences, quotation marks, way through the parse. */
export const relationTerms = 4;
