import type { Machine } from '../model/machine.js';
import type { Transition } from '../model/tables.js';
import { TransitionScorer } from '../model/transition-scorer.js';
import type { Weights } from '../model/weights.js';
import type { TokenRange } from '../text/reading.js';
import type { RawToken } from './tokenizer/raw-token.js';

// spaCy's transitions by number: outside, and the beginning, inside, last and only token of a name.
const begin = 1;
const inside = 2;
const last = 3;
const unit = 4;
const slotCount = 3;
const none = -1;

/** A name among the tokens of one sequence. */
export interface NamedRange extends TokenRange {
  readonly label: string;
}

interface State {
  readonly token: number;
  readonly open: { readonly first: number; readonly label: string } | null;
  readonly isSpace: boolean;
  /** Whether a name may go on into the next token. */
  readonly mayGoOn: boolean;
}

/** Names of people, organizations, places and so on: the best transition for each token in turn. */
export class NameRecognizer {
  private readonly scorer: TransitionScorer;
  private readonly transitions: readonly Transition[];
  private readonly slots = new Int32Array(slotCount);

  constructor(machine: Machine, weights: Weights, transitions: readonly Transition[]) {
    this.scorer = new TransitionScorer(machine, weights, 'recognizer');
    this.transitions = transitions;
  }

  /** @param encoded address of `rows` encoded rows, which `recognize` refers to */
  prepare(encoded: number, rows: number): void {
    this.scorer.prepare(encoded, rows);
  }

  /** @param startsSentence no name crosses a sentence start */
  recognize(firstRow: number, tokens: readonly RawToken[], startsSentence: Uint8Array): NamedRange[] {
    const names: NamedRange[] = [];
    let open: State['open'] = null;
    for (let token = 0; token < tokens.length; token++) {
      this.slots[0] = token;
      this.slots[1] = open === null ? none : open.first;
      this.slots[2] = open === null ? none : token - 1;
      this.scorer.score(firstRow, this.slots);
      const mayGoOn = token + 1 < tokens.length && startsSentence[token + 1] === 0;
      const best = this.best({ token, open, isSpace: tokens[token].lexeme.isSpace, mayGoOn });
      if (best === null) break;
      const [action, label] = best;
      if (action === begin) open = { first: token, label };
      else if (action === unit) names.push({ first: token, last: token + 1, label });
      else if (action === last && open !== null) {
        names.push({ first: open.first, last: token + 1, label });
        open = null;
      }
    }
    return names;
  }

  private best(state: State): Transition | null {
    const { scores } = this.scorer;
    let best = -1;
    this.transitions.forEach((transition, index) => {
      if (isAllowed(transition, state) && (best < 0 || scores[index] > scores[best])) best = index;
    });
    return this.transitions[best] ?? null;
  }
}

function isAllowed([action, label]: Transition, { open, isSpace, mayGoOn }: State): boolean {
  switch (action) {
    case begin:
      return open === null && mayGoOn && !isSpace;
    case inside:
      return open?.label === label && mayGoOn;
    case last:
      return open?.label === label;
    case unit:
      return open === null && label !== '' && !isSpace;
    default:
      return open === null;
  }
}
