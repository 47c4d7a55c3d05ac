import { z } from 'zod';
import { readMergeFile } from '../../model/model-file.js';

const kinshipSchema = z.object({
  parents: z.array(z.array(z.int())).describe('more general senses of each sense'),
  lemmas: z.array(z.int()).describe('how many words fall under each sense'),
  senses: z.record(z.string(), z.array(z.int())).describe('senses of each word, those of its derivations included'),
});

/** How two words are akin in WordNet; -1 throughout where it does not hold one of them. */
export interface Kinship {
  /** Senses that both share. */
  readonly shared: number;
  /** Steps up and down to the nearest sense above both that still means something; 9 where there is none. */
  readonly steps: number;
  /** Information of the most telling sense above both (Resnik 1995), 0 to 1. */
  readonly information: number;
}

const highest = 4;
const meaningful = 0.3;

export class WordKinship {
  readonly #parents: readonly (readonly number[])[];
  readonly #information: readonly number[];
  readonly #senses: ReadonlyMap<string, readonly number[]>;
  readonly #above = new Map<string, ReadonlyMap<number, number> | null>();
  readonly #known = new Map<string, Kinship>();

  constructor(table: z.infer<typeof kinshipSchema>) {
    this.#parents = table.parents;
    this.#senses = new Map(Object.entries(table.senses));
    const words = this.#senses.size;
    this.#information = table.lemmas.map((count) => Math.log(words / Math.max(1, count)) / Math.log(words));
  }

  static load(): WordKinship {
    return new WordKinship(kinshipSchema.parse(JSON.parse(readMergeFile('kinship.json').toString('utf8'))));
  }

  between(one: string, other: string): Kinship {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const known = this.#known.get(key) ?? this.#compare(one, other);
    this.#known.set(key, known);
    return known;
  }

  #compare(one: string, other: string): Kinship {
    const [above, beside] = [this.#sensesAbove(one), this.#sensesAbove(other)];
    if (above === null || beside === null) return { shared: -1, steps: -1, information: -1 };
    let [shared, steps, information] = [0, 9, 0];
    for (const [sense, up] of above) {
      const down = beside.get(sense);
      if (down === undefined) continue;
      information = Math.max(information, this.#information[sense]);
      if (this.#information[sense] > meaningful) steps = Math.min(steps, up + down);
      if (up === 0 && down === 0) shared++;
    }
    return { shared, steps, information };
  }

  /** Every sense above a word's own, with the steps up to it. */
  #sensesAbove(word: string): ReadonlyMap<number, number> | null {
    const known = this.#above.get(word);
    if (known !== undefined) return known;
    const own = this.#senses.get(word);
    const above = own === undefined ? null : this.#climb(own);
    this.#above.set(word, above);
    return above;
  }

  #climb(own: readonly number[]): ReadonlyMap<number, number> {
    const above = new Map<number, number>();
    let level = own;
    for (let steps = 0; steps <= highest; steps++) {
      const fresh = level.filter((sense) => !above.has(sense));
      for (const sense of fresh) above.set(sense, steps);
      level = fresh.flatMap((sense) => this.#parents[sense]);
    }
    return above;
  }
}
