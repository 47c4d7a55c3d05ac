import { z } from 'zod';
import { absenceSchema } from './absence.js';
import { actionSchema } from './action.js';
import { commitmentSchema } from './commitment.js';
import { contactSchema } from './contact.js';
import { entitySchema } from './entity.js';
import { issueSchema } from './issue.js';
import { outcomeSchema } from './outcome.js';
import { positionSchema } from './position.js';
import { reportSchema } from './report.js';
import { statementSchema } from './statement.js';

export const schemaVersion = '1';

/** The sourced record of one report: what `readout read --json` prints, one a line. */
export const recordSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  report: reportSchema,
  statements: z.array(statementSchema),
  contacts: z.array(contactSchema),
  actions: z.array(actionSchema),
  positions: z.array(positionSchema),
  commitments: z.array(commitmentSchema),
  outcomes: z.array(outcomeSchema),
  absences: z.array(absenceSchema),
  entities: z.array(entitySchema),
  issues: z.array(issueSchema),
});

export type ReportRecord = z.infer<typeof recordSchema>;

/** The nouns of a record that are facts of their own, in the order of the record. */
export const factNouns = [
  'statements',
  'contacts',
  'actions',
  'positions',
  'commitments',
  'outcomes',
  'absences',
  'entities',
] as const;

export type FactNoun = (typeof factNouns)[number];
