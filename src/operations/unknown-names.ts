import { WhoIsWho } from '../resolve/entities/who-is-who.js';
import type { KnownRecord } from '../resolve/known-record.js';
import type { Decision } from '../schema/decision.js';
import type { OperationContext } from './operation.js';

/** Says of names that gave an empty answer that the store tells of nobody called so, and who is nearly called so. */
export function tellUnknownNames(
  names: readonly string[],
  records: readonly KnownRecord[],
  decisions: readonly Decision[],
  context: Pick<OperationContext, 'fail'>,
): void {
  const people = new WhoIsWho(records, decisions);
  for (const name of names) {
    if (people.isKnown(name)) continue;
    const like = people.namesLike(name).slice(0, mostNames);
    const hint = like.length === 0 ? '' : `; there ${like.length > 1 ? 'are' : 'is'} ${like.join(', ')}`;
    context.fail({ input: name, code: 'not-in-store', message: `no report tells of one who is called so${hint}` });
  }
}

const mostNames = 5;
