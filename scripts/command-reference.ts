import type { Operation } from '../src/operations/operation.js';
import { operationHelp, overview } from '../src/serve/cli/help.js';
import { doorFlagsOf } from '../src/serve/cli/output.js';

/** docs/reference/commands.md: the help of every operation, so that the docs cannot say another thing. */
export function commandReference(operations: readonly Operation[]): string {
  const block = (text: string): string => `\`\`\`\n${text}\n\`\`\`\n`;
  return [
    '# Commands\n\nWritten by `npm run reference` from the definitions in `src/operations`.\n',
    block(overview(operations)),
    ...operations.map(
      (operation) => `## ${operation.name}\n\n${block(operationHelp(operation, doorFlagsOf(operation)))}`,
    ),
  ].join('\n');
}
