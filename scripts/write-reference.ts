/** Writes docs/reference from the definitions in the source. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { operations } from '../src/operations/table.js';
import { codeReference } from './code-reference.js';
import { commandReference } from './command-reference.js';

mkdirSync('docs/reference', { recursive: true });
writeFileSync('docs/reference/commands.md', await commandReference(operations));
writeFileSync('docs/reference/codes.md', codeReference());
