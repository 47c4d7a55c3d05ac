/** Writes readout.schema.json, the contract of the record, from the zod schema. */
import { writeFileSync } from 'node:fs';
import { recordJsonSchema } from './record-json-schema.js';

writeFileSync('readout.schema.json', recordJsonSchema());
