/** A report as the matching of events sees it. */
export interface EventDocument {
  readonly id: string;
  /** Day it is dated, in days since 1970; null where it bears no date. */
  readonly day: number | null;
  /** Stems of its content words, counted. */
  readonly words: ReadonlyMap<string, number>;
  /** Stems of the content words of its beginning: headline and lead. */
  readonly lead: ReadonlySet<string>;
  /** Stems of its names, counted. */
  readonly names: ReadonlyMap<string, number>;
  /** Numbers it gives, dates and times aside, as digits or words. */
  readonly numbers: ReadonlySet<string>;
  /** Years it names, four digits each. */
  readonly years: ReadonlySet<string>;
  readonly mentions: readonly EventMention[];
}

/** Words that tell of an event, and what stands around them. All sets hold stems. */
export interface EventMention {
  readonly id: string;
  readonly text: string;
  /** Content words of the mention. */
  readonly words: ReadonlySet<string>;
  /** Dictionary form and stem of its head. */
  readonly lemma: string;
  readonly stem: string;
  readonly verbal: boolean;
  /** Number of its sentence in the report. */
  readonly sentence: number;
  readonly agents: ReadonlySet<string>;
  readonly patients: ReadonlySet<string>;
  readonly circumstances: ReadonlySet<string>;
  /** Head of the first agent and of the first patient; null where none stands by. */
  readonly agent: string | null;
  readonly patient: string | null;
  readonly names: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly sentenceWords: ReadonlySet<string>;
  /** Content words at most six tokens away. */
  readonly nearWords: ReadonlySet<string>;
  /** The reader's vector of the head. */
  readonly vector: Float32Array;
}
