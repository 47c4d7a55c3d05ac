import { type Act, actSchema, type Statement, statementSchema } from '../schema/statement.js';
import { readTable } from './table.js';

/**
 * How a cue takes what it ascribes: `quote` direct speech, `that` a finite clause, `to` an infinitive, `gerund` an -ing
 * clause, `object` a noun phrase, or a preposition (`about`, `of`...) its phrase. `addressee`: the direct object is whom
 * the saying is to ("tell reporters that").
 */
export type Frame = string;

/** A reading of a cue: what it does with a content it takes in one of these frames, and how it commits its source to it. */
export interface CueReading {
  readonly act: Act;
  /** FactBank value of the content according to the source, before negation and modality. */
  readonly factuality: Statement['factuality'];
  readonly frames: ReadonlySet<Frame>;
}

type Cues = ReadonlyMap<string, readonly CueReading[]>;

/** Words that ascribe a content to a source, by part of speech and lemma; the reading with a matching frame applies. */
const cues: Readonly<Record<'VERB' | 'NOUN' | 'ADJ', Cues>> = {
  VERB: read('attribution-verbs.tsv'),
  NOUN: read('attribution-nouns.tsv'),
  ADJ: read('attribution-adjectives.tsv'),
};

export type CuePart = keyof typeof cues;

function read(table: string): Cues {
  const found = new Map<string, CueReading[]>();
  for (const { lemma, act, factuality, frames } of readTable(table)) {
    const reading = {
      act: actSchema.parse(act),
      factuality: statementSchema.shape.factuality.parse(factuality),
      frames: new Set(frames.split(' ')),
    };
    found.set(lemma, [...(found.get(lemma) ?? []), reading]);
  }
  return found;
}

/** Every reading of a word as a cue; empty where it is none. */
export const cueReadings = (part: CuePart, lemma: string): readonly CueReading[] => cues[part].get(lemma) ?? [];

/** The reading of a word that takes this frame; undefined where it has none. */
export const cueReading = (part: CuePart, lemma: string, frame: Frame): CueReading | undefined =>
  cueReadings(part, lemma).find((reading) => reading.frames.has(frame));
