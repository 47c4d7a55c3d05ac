import { lexiconTable } from './table.js';

type Kind = 'person' | 'group';

const nouns = lexiconTable(
  'speaker-nouns',
  (rows: Record<Kind, string[]>) =>
    new Map<string, Kind>(
      (['person', 'group'] as const).flatMap((kind) => rows[kind].map((noun) => [noun, kind] as const)),
    ),
);

/** Whether a noun, by its lemma in lower case, first of all means a person, an organization or another social group. */
export const isSpeakerNoun = (lemma: string): boolean => nouns().has(lemma);

/** Whether it first of all means a person. */
export const isPersonNoun = (lemma: string): boolean => nouns().get(lemma) === 'person';
