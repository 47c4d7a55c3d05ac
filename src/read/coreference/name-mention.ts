import type { Mention } from '../../text/interpretation.js';

/** A name as it stands in the text. */
export interface NameMention {
  readonly mention: Mention;
  readonly text: string;
  /** OntoNotes label. */
  readonly label: string;
}

/** What people, bodies and states are labelled as. */
export const nameLabels = new Set(['PERSON', 'ORG', 'GPE']);
