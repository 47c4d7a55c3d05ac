import { z } from 'zod';
import { passageSchema } from './passage.js';
import { positionSchema } from './position.js';
import { tellingSchema } from './telling.js';

/** One statement of where a holder stands, and everyone who tells it. */
export const stanceToldSchema = z.strictObject({
  day: z.string().describe('ISO 8601 day on which it was stated; that of the report where the report does not date it'),
  dated: z
    .enum(['stated', 'reported'])
    .describe('stated: the report dates the statement; reported: the day is that of the report'),
  holder: z.string(),
  issue: z.string().nullable(),
  stance: z.string(),
  direction: z
    .enum(['for', 'against', 'not-for', 'not-against', 'firm', 'yielding'])
    .nullable()
    .describe('what its verb says of the issue; null where that is left open ("has conditions", "wants talks")'),
  demands: z.array(passageSchema.shape.text),
  conditions: z.array(passageSchema.shape.text),
  told: positionSchema.shape.change.describe('what the report itself says of a change'),
  origins: z.int().positive(),
  tellings: z.array(tellingSchema).min(1),
});

/** Two statements of one holder on one issue that differ; both quotes stand in the statements. */
export const stanceChangeSchema = z.strictObject({
  kind: z
    .enum(['stance', 'demands', 'told', 'conflicting'])
    .describe(
      'stance: its direction is another; demands: others are made; told: a report says that it changed; conflicting: two directions are told of one day',
    ),
  earlier: z
    .int()
    .nonnegative()
    .nullable()
    .describe('place in the list of statements; null where only the change is told'),
  later: z.int().nonnegative(),
  newDemands: z.array(z.string()),
  notRepeated: z
    .array(z.string())
    .describe('demands of the earlier statement that the later does not have; they may still be held'),
});

/** Where a holder stood on an issue, statement by statement. */
export const positionHistorySchema = z.strictObject({
  holder: z.string(),
  issue: z.string().nullable().describe('the words asked for'),
  statements: z.array(stanceToldSchema),
  changes: z.array(stanceChangeSchema),
});

export type StanceTold = z.infer<typeof stanceToldSchema>;
export type StanceChange = z.infer<typeof stanceChangeSchema>;
export type PositionHistory = z.infer<typeof positionHistorySchema>;
