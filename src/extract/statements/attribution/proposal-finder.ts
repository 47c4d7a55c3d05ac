import type { Machine } from '../../../model/machine.js';
import type { PackedWeights } from '../../../model/packed-weights.js';
import type { Reading, TokenRange } from '../../../text/reading.js';
import { BestTags } from './best-tags.js';
import { HashedVocabulary } from './hashed-vocabulary.js';
import { Network, type NetworkRow, networkCapacity } from './network.js';
import { passesOver } from './passes.js';
import type { Proposal } from './proposal.js';
import { type QuotationMarks, quotationMarksOf } from './quotation-marks.js';
import { RelationRows } from './relation-rows.js';
import { columnCount, placeColumnSizes, reportColumns } from './report-columns.js';
import { isContent, isCue, isSource } from './tags.js';
import { tokenColumns } from './token-values.js';

/** Runs the network over a report: the anchors it finds, and what each ascribes. */
export class ProposalFinder {
  private readonly network: Network;
  private readonly vocabulary: HashedVocabulary;
  private readonly relations: RelationRows;
  private readonly bestTags: BestTags;
  private readonly threshold: number;
  private readonly placeRows: readonly number[];

  /** @param threshold least probability of an anchor */
  constructor(machine: Machine, weights: PackedWeights, vectorWidth: number, threshold: number) {
    this.network = new Network(machine, weights, vectorWidth);
    this.vocabulary = new HashedVocabulary(weights, tokenColumns, 0);
    this.relations = new RelationRows(weights);
    this.bestTags = new BestTags(weights.numbers('pair/transitions'));
    this.threshold = threshold;
    let next = this.vocabulary.size;
    this.placeRows = placeColumnSizes.map((size) => (next += size) - size);
  }

  find(reading: Reading): Proposal[] {
    const { paragraphs, quotations, values } = reportColumns(reading, (column, value) =>
      this.vocabulary.rowOf(column, value),
    );
    this.addPlaceRows(values);
    const marks = paragraphs.map((paragraph, index) => quotationMarksOf(reading, paragraph, quotations[index]));
    let paragraph = 0;
    return passesOver(paragraphs, networkCapacity).flatMap((ranges) => {
      const start = ranges[0].first;
      const rows = this.rowsOf(reading, values, start, ranges[ranges.length - 1].last);
      const sequences = ranges.map(({ first, last }) => ({ first: first - start, last: last - start }));
      const probabilities = this.network.read(rows, sequences);
      return ranges.flatMap((range) => {
        while (paragraphs[paragraph].last <= range.first) paragraph++;
        return this.proposalsIn(reading, range, start, probabilities, marks[paragraph]);
      });
    });
  }

  private addPlaceRows(values: Int32Array): void {
    for (let row = 0; row < values.length; row += columnCount) {
      this.placeRows.forEach((first, column) => {
        values[row + tokenColumns.length + column] += first;
      });
    }
  }

  private rowsOf(reading: Reading, values: Int32Array, first: number, last: number): NetworkRow[] {
    const { tokens, vectors, vectorWidth } = reading;
    const vectorOf = (token: number) => vectors.subarray(token * vectorWidth, (token + 1) * vectorWidth);
    return tokens.slice(first, last).map(({ index, head }) => ({
      embeddings: values.subarray(index * columnCount, (index + 1) * columnCount),
      vector: vectorOf(index),
      headVector: vectorOf(head),
    }));
  }

  private proposalsIn(
    reading: Reading,
    range: TokenRange,
    start: number,
    probabilities: Float32Array,
    marks: QuotationMarks,
  ): Proposal[] {
    const proposals: Proposal[] = [];
    const rows = { first: range.first - start, last: range.last - start };
    for (let anchor = range.first; anchor < range.last; anchor++) {
      const probability = probabilities[anchor - start];
      if (probability < this.threshold) continue;
      const scores = this.network.tagsFor(anchor - start, rows, this.relations.of(reading, range, anchor, marks));
      const { tags, logProbability } = this.bestTags.find(scores, rows.last - rows.first, this.network.tagStride);
      const withRole = (test: (tag: number) => boolean) =>
        Array.from(tags, (tag, at) => (test(tag) ? range.first + at : -1)).filter((token) => token >= 0);
      const content = withRole(isContent);
      if (content.length === 0) continue;
      proposals.push({
        anchor,
        probability,
        logProbabilityOfRoles: logProbability,
        content,
        source: withRole(isSource),
        cue: withRole(isCue),
      });
    }
    return proposals;
  }
}
