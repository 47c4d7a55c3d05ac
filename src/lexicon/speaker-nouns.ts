import { lexiconTable } from './table.js';

const nouns = lexiconTable('speaker-nouns', (rows: string[]) => new Set(rows));

/** Whether a noun, by its lemma in lower case, first of all means a person, an organization or another social group. */
export const isSpeakerNoun = (lemma: string): boolean => nouns().has(lemma);
