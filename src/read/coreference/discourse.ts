import type { Mention } from '../../text/interpretation.js';
import type { Reading } from '../../text/reading.js';
import type { Draft } from './draft.js';

/** A mention and whose it is. */
export interface Placed {
  readonly draft: Draft;
  readonly mention: Mention;
}

const fewestForHero = 4;

/** Mentions by sentence, so that looking back costs the same in a long report. */
export class Discourse {
  private readonly reading: Reading;
  private readonly bySentence = new Map<number, Placed[]>();

  /** Whom the report is about: named at least so often, and twice as often as anybody else; null for none. */
  readonly hero: Draft | null;

  constructor(reading: Reading, drafts: readonly Draft[]) {
    this.reading = reading;
    const [first, second] = drafts
      .filter(({ kind, name }) => kind === 'person' && name !== null)
      .toSorted((one, other) => other.mentions.length - one.mentions.length);
    const isHero =
      first !== undefined && first.mentions.length >= Math.max(fewestForHero, 2 * (second?.mentions.length ?? 0));
    this.hero = isHero ? first : null;
    for (const draft of drafts) for (const mention of draft.mentions) this.place({ draft, mention });
  }

  /** Adds a mention to a draft. */
  add(draft: Draft, mention: Mention): void {
    draft.mentions.push(mention);
    this.place({ draft, mention });
  }

  /** The mentions before a token, at most so many sentences back. */
  before(token: number, sentencesBack: number): Placed[] {
    const last = this.reading.tokens[token].sentence;
    const found: Placed[] = [];
    for (let sentence = last; sentence >= Math.max(0, last - sentencesBack); sentence--) {
      found.push(...(this.bySentence.get(sentence) ?? []).filter(({ mention }) => mention.last <= token));
    }
    return found;
  }

  /** The name that a token is the head of, and whose it is; null for none. */
  named(token: number): Placed | null {
    const there = this.bySentence.get(this.reading.tokens[token].sentence) ?? [];
    return there.find(({ mention }) => mention.head === token && mention.form === 'name') ?? null;
  }

  private place(placed: Placed): void {
    const { sentence } = this.reading.tokens[placed.mention.head];
    const there = this.bySentence.get(sentence);
    if (there === undefined) this.bySentence.set(sentence, [placed]);
    else there.push(placed);
  }
}
