import { loadOperation, type OperationEntry } from '../src/operations/table.js';
import { operationHelp } from '../src/serve/cli/help.js';
import { overview } from '../src/serve/cli/overview.js';

/** docs/reference/commands.md: the help of every operation, so that the docs cannot say another thing. */
export async function commandReference(entries: readonly OperationEntry[]): Promise<string> {
  const operations = await Promise.all(entries.map(loadOperation));
  const block = (text: string): string => `\`\`\`\n${text}\n\`\`\`\n`;
  return [
    '# Commands\n\nWritten by `npm run reference` from the definitions in `src/operations`.\n',
    block(overview(entries)),
    ...operations.map((operation) => `## ${operation.name}\n\n${block(operationHelp(operation))}`),
  ].join('\n');
}
