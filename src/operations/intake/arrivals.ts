import { readFile } from 'node:fs/promises';
import type { Fetcher } from '../../ingest/fetch/fetcher.js';
import { readSource } from '../../ingest/sources/read-source.js';
import type { Store } from '../../store/store.js';
import { expandInputs, fileFault, isArchive, isFolder, isReportOrArchive, isStandardInput } from '../inputs.js';
import type { Failure, OperationContext } from '../operation.js';
import { isWebAddress } from '../web.js';
import { archiveArrivals } from './archive-arrivals.js';
import { type Arrival, refusedArrival } from './arrival.js';
import { fileAddress } from './file-address.js';
import type { Tally } from './tally.js';
import { WebArrivals } from './web-arrivals.js';

/**
 * The reports that sources stand for, one after the other: pages, feeds, sitemaps and lists on the web or in files, web archives,
 * folders, report files. Nothing of the web is asked for a file in a folder.
 */
export async function* arrivalsOf(
  sources: readonly string[],
  fetcher: Fetcher,
  store: Store,
  tally: Tally,
  context: OperationContext,
): AsyncGenerator<Arrival> {
  const web = new WebArrivals(fetcher, store, tally);
  for (const source of new Set(sources)) {
    if (isWebAddress(source)) yield* web.source(source);
    else if (isStandardInput(source)) yield* fileArrivals(source, web, tally, context);
    else {
      const named = !(await isFolder(source));
      const failures: Failure[] = [];
      const fail = (failure: Failure): void => void failures.push(failure);
      const files = await expandInputs([source], { fail }, isReportOrArchive);
      for (const { input, ...refusal } of failures) yield refusedArrival(input, refusal);
      tally.expect(files.length);
      for (const file of files) {
        if (isArchive(file)) yield* archiveArrivals(file, tally);
        else yield* fileArrivals(file, named ? web : null, tally, context);
      }
    }
  }
}

/** @param web null where the file may point to nothing */
async function* fileArrivals(
  file: string,
  web: WebArrivals | null,
  tally: Tally,
  context: OperationContext,
): AsyncGenerator<Arrival> {
  try {
    const bytes = isStandardInput(file) ? await context.readStandardInput() : await readFile(file);
    const source = readSource(bytes, null, `file:///${file}`);
    if (source.kind !== 'report' && web === null) {
      const message = `it is a ${source.kind} of addresses; name it by itself to take in what it points to`;
      yield refusedArrival(file, { code: 'no-article', message });
    } else if (source.kind !== 'report' && web !== null) {
      tally.expect(-1);
      yield* web.pointedTo(file, source);
    } else {
      const address = isStandardInput(file) ? null : await fileAddress(file);
      yield { kind: 'sent', source: file, request: { bytes, provenance: { file } }, address };
    }
  } catch (cause) {
    if (context.signal.aborted) throw cause;
    yield refusedArrival(file, fileFault(cause));
  }
}
