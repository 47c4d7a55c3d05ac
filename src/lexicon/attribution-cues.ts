import type { Act, Statement } from '../schema/statement.js';
import { lexiconTable } from './table.js';

/**
 * How a cue takes what it ascribes: `quote` direct speech, `that` a finite clause, `to` an infinitive, `gerund` an -ing
 * clause, `object` a noun phrase, a preposition (`about`, `of`...) its phrase, with a particle (`+out`) what follows it, with a predicate
 * (`=responsible`) its object, with a noun and a preposition (`~doubt:on`) the phrase of that, `named` an object with what it is
 * called. `addressee`: the direct object is whom
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

type Row = [act: Act, factuality: CueReading['factuality'], frames: string];

export type CuePart = 'VERB' | 'NOUN' | 'ADJ';

const cues = lexiconTable('attribution-cues', (parts: Record<CuePart, Record<string, Row[]>>) => {
  const readings = new Map<string, CueReading[]>();
  for (const [part, lemmas] of Object.entries(parts)) {
    for (const [lemma, rows] of Object.entries(lemmas)) {
      readings.set(
        `${part} ${lemma}`,
        rows.map(([act, factuality, frames]) => ({ act, factuality, frames: new Set(frames.split(' ')) })),
      );
    }
  }
  return readings;
});

/** Every reading of a word as a cue; empty where it is none. */
export const cueReadings = (part: CuePart, lemma: string): readonly CueReading[] =>
  cues().get(`${part} ${lemma}`) ?? [];

/** The reading of a word that takes this frame; undefined where it has none. */
export const cueReading = (part: CuePart, lemma: string, frame: Frame): CueReading | undefined =>
  cueReadings(part, lemma).find((reading) => reading.frames.has(frame));
