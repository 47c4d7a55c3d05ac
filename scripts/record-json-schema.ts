import { z } from 'zod';
import { recordSchema } from '../src/schema/record.js';

/** The record's JSON Schema (draft 2020-12) as it stands in readout.schema.json. */
export function recordJsonSchema(): string {
  const schema = z.toJSONSchema(recordSchema, { target: 'draft-2020-12', reused: 'ref' });
  return `${JSON.stringify({ title: 'Readout record', ...schema }, null, 2)}\n`;
}
