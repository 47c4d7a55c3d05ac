import { mayFollow, tags } from './tags.js';

const count = tags.length;

/** A tagging, and how probable it is among all that are allowed. */
export interface Tagging {
  readonly tags: Uint8Array;
  /** Natural logarithm of its probability. */
  readonly logProbability: number;
}

/** Finds the best tagging of a paragraph (Viterbi) under the learnt scores of one tag after another (a linear-chain CRF). */
export class BestTags {
  private readonly transitions: Float32Array;
  private readonly previous: readonly (readonly number[])[];
  /** Exponentials of the transitions, 0 where one tag may not follow the other. */
  private readonly moves: Float64Array;

  /** @param transitions (tags + 1) x (tags + 1), from row to column, the last standing for both ends */
  constructor(transitions: Float32Array) {
    this.transitions = transitions;
    this.moves = Float64Array.from(transitions, (score, at) => {
      const [from, to] = [Math.floor(at / (count + 1)), at % (count + 1)];
      return mayFollow(from === count ? null : from, to === count ? null : to) ? Math.exp(score) : 0;
    });
    this.previous = tags.map((_, next) => tags.map((_, tag) => tag).filter((tag) => mayFollow(tag, next)));
  }

  /** @param stride numbers from the scores of one token to the next */
  find(scores: Float32Array, length: number, stride: number): Tagging {
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
    return { tags: found, logProbability: highest - this.logTotal(scores, length, stride) };
  }

  /** Logarithm of the summed exponentials of all allowed taggings' scores (the forward algorithm). */
  private logTotal(scores: Float32Array, length: number, stride: number): number {
    const { moves, previous } = this;
    let weight = new Float64Array(count);
    let next = new Float64Array(count);
    let log = 0;
    for (let tag = 0; tag < count; tag++) weight[tag] = moves[count * (count + 1) + tag] * Math.exp(scores[tag]);
    for (let at = 1; at < length; at++) {
      let sum = 0;
      for (let tag = 0; tag < count; tag++) {
        let arriving = 0;
        for (const from of previous[tag]) arriving += weight[from] * moves[from * (count + 1) + tag];
        next[tag] = arriving * Math.exp(scores[at * stride + tag]);
        sum += next[tag];
      }
      // Scaled at each step, for the sums of a long paragraph pass what a number can hold.
      for (let tag = 0; tag < count; tag++) next[tag] /= sum;
      log += Math.log(sum);
      [weight, next] = [next, weight];
    }
    let total = 0;
    for (let tag = 0; tag < count; tag++) total += weight[tag] * moves[tag * (count + 1) + count];
    return log + Math.log(total);
  }
}
