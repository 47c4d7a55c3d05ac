import { batchCapacity } from '../model/batch.js';
import { LinearLayer } from '../model/linear-layer.js';
import type { Machine } from '../model/machine.js';
import type { Weights } from '../model/weights.js';

/** Part-of-speech tags: the best score of a linear layer over the encoded tokens. */
export class Tagger {
  private readonly machine: Machine;
  private readonly layer: LinearLayer;
  private readonly tags: readonly string[];

  constructor(machine: Machine, weights: Weights, tags: readonly string[]) {
    this.machine = machine;
    this.layer = new LinearLayer(machine, weights, 'tagger', batchCapacity);
    this.tags = tags;
  }

  /** @param encoded address of `rows` encoded rows, which `tag` refers to */
  prepare(encoded: number, rows: number): void {
    this.layer.apply(encoded, rows);
  }

  /** Penn Treebank tags of `count` tokens from a row on. */
  tag(firstRow: number, count: number): string[] {
    const { stride, output } = this.layer;
    const tagged: string[] = [];
    for (let row = firstRow; row < firstRow + count; row++) {
      const scores = this.machine.arena.view(output + row * stride * 4, this.tags.length);
      let best = 0;
      for (let tag = 1; tag < scores.length; tag++) if (scores[tag] > scores[best]) best = tag;
      tagged.push(this.tags[best]);
    }
    return tagged;
  }
}
