import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codeReference } from '../../scripts/code-reference.js';
import { commandReference } from '../../scripts/command-reference.js';
import { recordJsonSchema } from '../../scripts/record-json-schema.js';
import { loadOperation, operations } from '../../src/operations/table.js';
import { renderings } from '../../src/serve/cli/renderings.js';

it.each([
  ['readout.schema.json', 'npm run schema', recordJsonSchema],
  ['docs/reference/commands.md', 'npm run reference', () => commandReference(operations)],
  ['docs/reference/codes.md', 'npm run reference', codeReference],
])('%s is what `%s` writes', async (file, _, write) => {
  expect(readFileSync(file, 'utf8')).toBe(await write());
});

it('every operation has a rendering, a summary and an example that names it', async () => {
  for (const { name, summary, examples } of await Promise.all(operations.map(loadOperation))) {
    expect(renderings[name], name).toBeDefined();
    expect(summary).not.toBe('');
    expect(
      examples.some(([command]) => command.includes(`readout ${name}`)),
      name,
    ).toBe(true);
  }
});
