import type { Machine } from '../../model/machine.js';
import type { Transition } from '../../model/tables.js';
import { TransitionScorer } from '../../model/transition-scorer.js';
import type { Weights } from '../../model/weights.js';
import type { RawToken } from '../tokenizer/raw-token.js';
import { ArcEagerState } from './arc-eager-state.js';
import { deprojectivize } from './deprojectivize.js';
import { sentenceStarts } from './sentence-starts.js';

const slotCount = 8;
const actionCount = 5;

/** A parse of one sequence of tokens; a root is its own head. */
export interface Parse {
  readonly heads: Int32Array;
  readonly labels: string[];
  readonly startsSentence: Uint8Array;
}

/** Dependencies and sentences: the best transition, one at a time. */
export class Parser {
  private readonly scorer: TransitionScorer;
  private readonly transitions: readonly Transition[];
  private readonly actions: Uint8Array;
  private readonly slots = new Int32Array(slotCount);
  private readonly allowed = new Uint8Array(actionCount);

  constructor(machine: Machine, weights: Weights, transitions: readonly Transition[]) {
    this.scorer = new TransitionScorer(machine, weights, 'parser');
    this.transitions = transitions;
    this.actions = Uint8Array.from(transitions, ([action]) => action);
  }

  /** @param encoded address of `rows` encoded rows, which `parse` refers to */
  prepare(encoded: number, rows: number): void {
    this.scorer.prepare(encoded, rows);
  }

  parse(firstRow: number, tokens: readonly RawToken[]): Parse {
    const state = new ArcEagerState(tokens.length);
    while (!state.isFinal) {
      state.fillSlots(this.slots);
      this.scorer.score(firstRow, this.slots);
      const best = this.bestTransition(state);
      if (best < 0) break;
      state.apply(this.actions[best], best);
    }
    const { heads, transitions } = state;
    const labels = Array.from(transitions, (transition) => (transition < 0 ? 'ROOT' : this.transitions[transition][1]));
    heads.forEach((head, token) => {
      if (head < 0) heads[token] = token;
    });
    deprojectivize(heads, labels, (token) => tokens[token].lexeme.isSpace);
    return { heads, labels, startsSentence: sentenceStarts(heads) };
  }

  private bestTransition(state: ArcEagerState): number {
    const { scores } = this.scorer;
    for (let action = 0; action < actionCount; action++) this.allowed[action] = state.allows(action) ? 1 : 0;
    let best = -1;
    for (let transition = 0; transition < this.actions.length; transition++) {
      if (this.allowed[this.actions[transition]] === 0) continue;
      if (best < 0 || scores[transition] > scores[best]) best = transition;
    }
    return best;
  }
}
