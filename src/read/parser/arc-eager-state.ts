/** spaCy's transitions by number. */
const shift = 0;
const reduce = 1;
const leftArc = 2;
const rightArc = 3;
const breakSentence = 4;

const none = -1;

/** Arcs a token heads on one side, as a linked list: the last one added first. */
interface ArcList {
  readonly child: number;
  readonly before: ArcList | null;
}

/**
 * The state of spaCy's arc-eager parser (Nivre 2004) with its two additions: `reduce` of a token without a head puts it
 * back on the buffer instead (Nivre and Fernández-González 2014), and `breakSentence` forbids arcs over a sentence end.
 */
export class ArcEagerState {
  /** The head of each token, -1 while it has none. */
  readonly heads: Int32Array;
  /** The transition that gave each token its head. */
  readonly transitions: Int32Array;
  private readonly length: number;
  private readonly stack: number[] = [];
  /** Tokens put back on the buffer, the next one last. */
  private readonly returned: number[] = [];
  private next = 0;
  private readonly wasReturned: Uint8Array;
  private readonly startsSentence: Uint8Array;
  private readonly leftArcs: (ArcList | null)[];
  private readonly rightArcs: (ArcList | null)[];

  constructor(length: number) {
    this.length = length;
    this.heads = new Int32Array(length).fill(none);
    this.transitions = new Int32Array(length).fill(none);
    this.wasReturned = new Uint8Array(length);
    this.startsSentence = new Uint8Array(length);
    this.leftArcs = new Array<ArcList | null>(length).fill(null);
    this.rightArcs = new Array<ArcList | null>(length).fill(null);
  }

  get isFinal(): boolean {
    return this.stack.length === 0 && this.bufferLength === 0;
  }

  private get bufferLength(): number {
    return this.length - this.next + this.returned.length;
  }

  /** The tokens the model looks at: two of the buffer, three of the stack, and outer children. */
  fillSlots(slots: Int32Array): void {
    const first = this.buffer(0);
    const top = this.stacked(0);
    slots[0] = first;
    slots[1] = this.buffer(1);
    slots[2] = top;
    slots[3] = this.stacked(1);
    slots[4] = this.stacked(2);
    slots[5] = first < 0 ? none : (this.leftArcs[first]?.child ?? none);
    slots[6] = top < 0 ? none : (this.leftArcs[top]?.child ?? none);
    slots[7] = top < 0 ? none : (this.rightArcs[top]?.child ?? none);
  }

  allows(action: number): boolean {
    const first = this.buffer(0);
    const atBreak = first >= 0 && this.startsSentence[first] === 1;
    switch (action) {
      case shift:
        if (this.stack.length === 0) return true;
        return this.bufferLength > 1 && !atBreak && this.wasReturned[first] === 0;
      case reduce:
        return this.stack.length > 0;
      case breakSentence: {
        const second = this.buffer(1);
        return this.bufferLength > 1 && second === first + 1 && this.startsSentence[second] === 0;
      }
      case leftArc:
      case rightArc:
        return this.stack.length > 0 && first >= 0 && !atBreak;
      default:
        return false;
    }
  }

  /** @param transition what to note for the token that gets a head */
  apply(action: number, transition: number): void {
    const first = this.buffer(0);
    const top = this.stacked(0);
    switch (action) {
      case shift:
        this.push();
        break;
      case reduce:
        this.reduce(top);
        break;
      case breakSentence:
        this.startsSentence[this.buffer(1)] = 1;
        break;
      case leftArc:
        this.attach(top, first, transition);
        this.wasReturned[first] = 0;
        this.stack.pop();
        break;
      case rightArc:
        this.attach(first, top, transition);
        this.push();
    }
  }

  private push(): void {
    this.stack.push(this.returned.pop() ?? this.next++);
  }

  private reduce(top: number): void {
    if (this.heads[top] < 0 && this.stack.length > 1) {
      this.wasReturned[top] = 1;
      this.returned.push(top);
    }
    this.stack.pop();
  }

  private attach(child: number, head: number, transition: number): void {
    const old = this.heads[child];
    if (old >= 0) {
      const arcs = old > child ? this.leftArcs : this.rightArcs;
      const last = arcs[old];
      if (last?.child === child) arcs[old] = last.before;
    }
    const arcs = head > child ? this.leftArcs : this.rightArcs;
    arcs[head] = { child, before: arcs[head] };
    this.heads[child] = head;
    this.transitions[child] = transition;
  }

  private buffer(index: number): number {
    if (index < this.returned.length) return this.returned[this.returned.length - 1 - index];
    const token = this.next + index - this.returned.length;
    return token < this.length ? token : none;
  }

  private stacked(index: number): number {
    return this.stack[this.stack.length - 1 - index] ?? none;
  }
}
