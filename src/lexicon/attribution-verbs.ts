import { type Act, actSchema, type Statement, statementSchema } from '../schema/statement.js';
import { readTable } from './table.js';

/**
 * How a verb takes what it ascribes: `quote` direct speech, `that` a finite clause, `to` an infinitive, `gerund` an -ing
 * clause, `object` a noun phrase, a preposition (`about`, `of`...) its phrase. `addressee`: the direct object is whom the
 * saying is to ("tell reporters that").
 */
export type Frame = string;

/** A reading of a verb: what it does with a content it takes in one of these frames, and how it commits its source to it. */
export interface VerbReading {
  readonly act: Act;
  /** FactBank value of the content according to the source, before negation and modality. */
  readonly factuality: Statement['factuality'];
  readonly frames: ReadonlySet<Frame>;
}

/** Verbs that ascribe a content to a source, by lemma; the reading with a matching frame applies. */
export const attributionVerbs: ReadonlyMap<string, readonly VerbReading[]> = read();

function read(): Map<string, VerbReading[]> {
  const verbs = new Map<string, VerbReading[]>();
  for (const { lemma, act, factuality, frames } of readTable('attribution-verbs.tsv')) {
    const reading = {
      act: actSchema.parse(act),
      factuality: statementSchema.shape.factuality.parse(factuality),
      frames: new Set(frames.split(' ')),
    };
    verbs.set(lemma, [...(verbs.get(lemma) ?? []), reading]);
  }
  return verbs;
}

/** The reading of a verb that takes this frame; undefined where it has none. */
export const verbReading = (lemma: string, frame: Frame): VerbReading | undefined =>
  attributionVerbs.get(lemma)?.find((reading) => reading.frames.has(frame));
