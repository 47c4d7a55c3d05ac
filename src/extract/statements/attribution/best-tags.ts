import { mayFollow, tags } from './tags.js';

const count = tags.length;

/** Finds the best tagging of a paragraph (Viterbi) under the learnt scores of one tag after another. */
export class BestTags {
  private readonly transitions: Float32Array;
  private readonly previous: readonly (readonly number[])[];

  /** @param transitions (tags + 1) x (tags + 1), from row to column, the last standing for both ends */
  constructor(transitions: Float32Array) {
    this.transitions = transitions;
    this.previous = tags.map((_, next) => tags.map((_, tag) => tag).filter((tag) => mayFollow(tag, next)));
  }

  /** @param stride numbers from the scores of one token to the next */
  find(scores: Float32Array, length: number, stride: number): Uint8Array {
    const { transitions } = this;
    const edge = (from: number, to: number) => transitions[from * (count + 1) + to];
    const back = new Uint8Array(length * count);
    let best = new Float64Array(count);
    let next = new Float64Array(count);
    for (let tag = 0; tag < count; tag++) best[tag] = mayFollow(null, tag) ? edge(count, tag) + scores[tag] : -Infinity;
    for (let at = 1; at < length; at++) {
      for (let tag = 0; tag < count; tag++) {
        let highest = -Infinity;
        let from = 0;
        for (const candidate of this.previous[tag]) {
          const value = best[candidate] + edge(candidate, tag);
          if (value > highest) {
            highest = value;
            from = candidate;
          }
        }
        next[tag] = highest + scores[at * stride + tag];
        back[at * count + tag] = from;
      }
      [best, next] = [next, best];
    }
    let last = 0;
    let highest = -Infinity;
    for (let tag = 0; tag < count; tag++) {
      if (!mayFollow(tag, null) || best[tag] + edge(tag, count) <= highest) continue;
      highest = best[tag] + edge(tag, count);
      last = tag;
    }
    const found = new Uint8Array(length);
    for (let at = length - 1; at >= 0; at--) {
      found[at] = last;
      last = back[at * count + last];
    }
    return found;
  }
}
