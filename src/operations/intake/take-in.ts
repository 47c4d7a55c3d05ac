import { reportIdOf } from '../../ingest/ingest.js';
import type { Change } from '../../schema/change.js';
import type { ReportRecord } from '../../schema/record.js';
import type { Taken } from '../../schema/taken.js';
import type { Address, Store } from '../../store/store.js';
import { engineVersion } from '../engine-version.js';
import { mapInOrder } from '../map-in-order.js';
import type { OperationContext } from '../operation.js';
import type { ReadingAnswer, ReadingRequest, Refusal } from '../reading-pool.js';
import type { Arrival } from './arrival.js';
import { isAnotherReport, isFile } from './file-address.js';
import type { Tally } from './tally.js';

type Outcome =
  | {
      readonly kind: 'record';
      readonly record: ReportRecord;
      readonly original: Uint8Array;
      readonly address?: Address;
    }
  | { readonly kind: 'unchanged'; readonly change: Change | null }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Reads what arrives and stores it one by one: what is acknowledged is on disk, and what is not can be taken again. Bytes that
 * this engine has read before are not read again.
 * @param read reads one report
 */
export async function* takeIn(
  arrivals: AsyncIterable<Arrival>,
  store: Store,
  read: (request: ReadingRequest) => Promise<ReadingAnswer>,
  tally: Tally,
  context: OperationContext,
): AsyncGenerator<Taken> {
  const engine = engineVersion();
  const taken = new Set<string>();

  async function outcomeOf(arrival: Arrival): Promise<Outcome> {
    if (arrival.kind === 'refused') return arrival;
    if (arrival.kind === 'unchanged') return { kind: 'unchanged', change: null };
    const { request } = arrival;
    const address = arrival.address ?? undefined;
    const { bytes: original } = request;
    const report = reportIdOf(original);
    const factsKept = await store.factsRead(report, engine);
    if (factsKept !== null) {
      const standing = address === undefined ? report : (await store.address(address.url))?.report;
      if (standing === report) return { kind: 'unchanged', change: { ...asItWas, report, factsKept } };
      const stored = await store.record(report);
      if (stored !== null) return { kind: 'record', record: stored.record, original, address };
    }
    const answer = await read(request);
    return 'code' in answer
      ? { kind: 'refused', refusal: answer }
      : { kind: 'record', record: answer, original, address };
  }

  async function keep({ record, original, address }: Extract<Outcome, { kind: 'record' }>): Promise<Change> {
    const known = address !== undefined && isFile(address) ? (await store.address(address.url))?.report : null;
    const before = known == null || known === record.report.id ? null : await store.record(known);
    const startsAnew = before !== null && isAnotherReport(before.record, record);
    const [change] = await store.put([{ record, engine, original, address, startsAnew }]);
    return change;
  }

  for await (const { item, answer } of mapInOrder(arrivals, outcomeOf)) {
    context.signal.throwIfAborted();
    context.progress(tally.count(item.source));
    if (answer.kind === 'refused') {
      const { code, message } = answer.refusal;
      context.fail({ input: item.source, ...answer.refusal });
      // What its server sent is known, though no report.
      if (item.kind === 'sent' && item.address !== null) await store.note(item.address);
      yield { source: item.source, outcome: 'refused', change: null, refusal: { code, reason: message } };
      continue;
    }
    const { source } = item;
    const change = answer.kind === 'unchanged' ? answer.change : await keep(answer);
    yield { source, outcome: outcomeName(change, taken), change, refusal: null };
  }
}

const asItWas = {
  change: 'unchanged' as const,
  revises: null,
  ...{ factsAdded: 0, factsRemoved: 0, factsAltered: 0 },
  facts: [],
};

/** @param taken the reports of this run: one that comes twice is a duplicate */
function outcomeName(change: Change | null, taken: Set<string>): Taken['outcome'] {
  if (change === null) return 'unchanged';
  const again = taken.has(change.report);
  taken.add(change.report);
  switch (change.change) {
    case 'added':
    case 'replaced':
      return 'read';
    case 'revised':
    case 'duplicate':
      return change.change;
    case 'unchanged':
      return again ? 'duplicate' : 'unchanged';
  }
}
