import type { Mention } from '../../text/interpretation.js';
import type { Reading } from '../../text/reading.js';
import type { Draft } from './draft.js';

/** A mention and whose it is. */
export interface Placed {
  readonly draft: Draft;
  readonly mention: Mention;
}

/** Mentions by sentence, so that looking back costs the same in a long report. */
export class Discourse {
  private readonly reading: Reading;
  private readonly bySentence = new Map<number, Placed[]>();

  constructor(reading: Reading, drafts: readonly Draft[]) {
    this.reading = reading;
    for (const draft of drafts) for (const mention of draft.mentions) this.place({ draft, mention });
  }

  /** Adds a mention to a draft. */
  add(draft: Draft, mention: Mention): void {
    draft.mentions.push(mention);
    this.place({ draft, mention });
  }

  /** The last mention of each draft before a token, at most so many sentences back, nearest first. */
  before(token: number, sentencesBack: number): Placed[] {
    const last = this.reading.tokens[token].sentence;
    const found = new Map<Draft, Placed>();
    for (let sentence = last; sentence >= Math.max(0, last - sentencesBack); sentence--) {
      for (const placed of this.bySentence.get(sentence) ?? []) {
        const known = found.get(placed.draft);
        const isNearer = known === undefined || known.mention.head < placed.mention.head;
        if (placed.mention.last <= token && isNearer) found.set(placed.draft, placed);
      }
    }
    return [...found.values()].sort((one, other) => other.mention.head - one.mention.head);
  }

  private place(placed: Placed): void {
    const { sentence } = this.reading.tokens[placed.mention.head];
    const there = this.bySentence.get(sentence);
    if (there === undefined) this.bySentence.set(sentence, [placed]);
    else there.push(placed);
  }
}
