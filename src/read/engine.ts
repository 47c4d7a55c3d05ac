import { type Batch, batchCapacity, layOut, longestSequence } from '../model/batch.js';
import { Encoder } from '../model/encoder.js';
import { createMachine, type Machine } from '../model/machine.js';
import { loadTables } from '../model/tables.js';
import { Vocabulary } from '../model/vocabulary.js';
import { loadWeights } from '../model/weights.js';
import type { Analysis } from './analysis.js';
import { AttributeRuler } from './morphology/attribute-ruler.js';
import { Lemmatizer } from './morphology/lemmatizer.js';
import { NameRecognizer } from './name-recognizer.js';
import { Parser } from './parser/parser.js';
import { cutIntoPieces } from './pieces.js';
import { Tagger } from './tagger.js';
import type { RawToken } from './tokenizer/raw-token.js';
import { Tokenizer } from './tokenizer/tokenizer.js';

// Weights, kept vectors and the buffers of a batch come to some 45 MB.
const arenaBytes = 48 * 2 ** 20;
// Small batches stay in the processor's cache.
const batchTarget = 400;

type Syntax = Omit<Analysis, 'names'>;

/** spaCy's English pipeline: tokens, tags, dependencies, features, lemmas, names. */
export class Engine {
  /** Numbers in a token's vector. */
  readonly vectorWidth: number;
  private readonly machine: Machine;
  private readonly tokenizer: Tokenizer;
  private readonly syntaxEncoder: Encoder;
  private readonly tagger: Tagger;
  private readonly parser: Parser;
  private readonly ruler: AttributeRuler;
  private readonly lemmatizer: Lemmatizer;
  private readonly nameEncoder: Encoder;
  private readonly recognizer: NameRecognizer;

  /**
   * Loads the shipped model.
   * @throws ReadoutError `weights-damaged`
   */
  constructor(machine: Machine = createMachine(arenaBytes)) {
    const tables = loadTables();
    const weights = loadWeights();
    this.machine = machine;
    this.tokenizer = new Tokenizer(tables.tokenizer, new Vocabulary(tables));
    this.syntaxEncoder = new Encoder(machine, weights, 'syntax');
    this.tagger = new Tagger(machine, weights, tables.tags);
    this.parser = new Parser(machine, weights, tables.parserTransitions);
    this.ruler = new AttributeRuler(tables.attributeRules);
    this.lemmatizer = new Lemmatizer(tables.lemmas);
    this.nameEncoder = new Encoder(machine, weights, 'names');
    this.recognizer = new NameRecognizer(machine, weights, tables.nameTransitions);
    this.vectorWidth = this.syntaxEncoder.width;
  }

  /** Analyses each text by itself; a long one in pieces. Lists the pieces of each text in order. */
  analyse(texts: readonly string[]): Analysis[][] {
    const pieces = texts.map((text) => cutIntoPieces(this.tokenizer.tokenize(text), longestSequence));
    const analyses = this.analyseBatches(pieces.flat());
    let place = 0;
    return pieces.map(({ length }) => analyses.slice(place, (place += length)));
  }

  private analyseBatches(sequences: readonly (readonly RawToken[])[]): Analysis[] {
    const analyses: Analysis[] = [];
    let waiting: (readonly RawToken[])[] = [];
    for (const sequence of sequences) {
      if (waiting.length > 0 && layOut([...waiting, sequence]).rows > batchCapacity) {
        analyses.push(...this.analyseBatch(waiting));
        waiting = [];
      }
      waiting.push(sequence);
      if (layOut(waiting).rows > batchTarget) {
        analyses.push(...this.analyseBatch(waiting));
        waiting = [];
      }
    }
    if (waiting.length > 0) analyses.push(...this.analyseBatch(waiting));
    return analyses;
  }

  private analyseBatch(sequences: readonly (readonly RawToken[])[]): Analysis[] {
    const batch = layOut(sequences);
    const syntax = this.analyseSyntax(sequences, batch);
    this.recognizer.prepare(this.nameEncoder.encode(batch), batch.rows);
    return syntax.map((analysis, index) => ({
      ...analysis,
      names: this.recognizer.recognize(batch.firstRows[index], analysis.tokens, analysis.startsSentence),
    }));
  }

  private analyseSyntax(sequences: readonly (readonly RawToken[])[], batch: Batch): Syntax[] {
    const encoded = this.syntaxEncoder.encode(batch);
    this.tagger.prepare(encoded, batch.rows);
    this.parser.prepare(encoded, batch.rows);
    return sequences.map((tokens, index) => {
      const firstRow = batch.firstRows[index];
      const { heads, labels, startsSentence } = this.parser.parse(firstRow, tokens);
      const { tags, pos, morphs, lemmas } = this.ruler.apply(tokens, this.tagger.tag(firstRow, tokens.length), labels);
      return {
        tokens,
        tags,
        pos,
        morphs,
        lemmas: lemmas.map((lemma, token) => {
          return lemma ?? this.lemmatizer.lemmatize(tokens[token].lexeme.text, pos[token], morphs[token]);
        }),
        heads,
        labels,
        startsSentence,
        vectors: this.vectorsOf(encoded, firstRow, tokens.length),
      };
    });
  }

  private vectorsOf(encoded: number, firstRow: number, count: number): Float32Array {
    const { vectorWidth } = this;
    return this.machine.arena.view(encoded + firstRow * vectorWidth * 4, count * vectorWidth).slice();
  }
}
