import type { PackedWeights } from '../../../model/packed-weights.js';
import type { Reading, TokenRange } from '../../../text/reading.js';
import { HashedVocabulary } from './hashed-vocabulary.js';
import { relationTerms } from './network.js';
import { pairColumnSizes, pairColumns } from './pair-columns.js';
import type { QuotationMarks } from './quotation-marks.js';
import { relationsTo } from './relation.js';

/** Numbers how tokens stand to an anchor by rows of the network's table of relations: ways through the parse, then places. */
export class RelationRows {
  private readonly vocabulary: HashedVocabulary;

  constructor(weights: PackedWeights) {
    this.vocabulary = new HashedVocabulary(weights, ['relation'], 0);
  }

  /** For each token of the range in turn, `relationTerms` rows. */
  of(reading: Reading, range: TokenRange, anchor: number, marks: QuotationMarks): Int32Array {
    const { vocabulary } = this;
    const rows = new Int32Array((range.last - range.first) * relationTerms);
    const relation = relationsTo(reading, anchor);
    const [distances, sentences] = pairColumnSizes;
    const first = vocabulary.size;
    pairColumns(reading, range, anchor, marks, (token, distance, sentence, quotation) => {
      const place = (token - range.first) * relationTerms;
      rows[place] = vocabulary.rowOf(0, relation(token));
      rows[place + 1] = first + distance;
      rows[place + 2] = first + distances + sentence;
      rows[place + 3] = first + distances + sentences + quotation;
    });
    return rows;
  }
}
