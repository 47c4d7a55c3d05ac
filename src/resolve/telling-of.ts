import type { Evidence } from '../schema/evidence.js';
import type { Report } from '../schema/report.js';
import type { Telling } from '../schema/telling.js';

/** A passage of a report as a telling; `origins` as `originsOf` gives them. */
export function tellingOf(
  { id, publisher }: Report,
  origins: ReadonlyMap<string, string>,
  speaker: string | null,
  evidence: readonly Evidence[],
): Telling {
  return { report: id, publisher, origin: origins.get(id) ?? id, speaker, evidence: [...evidence] };
}

export const originCount = (tellings: readonly Telling[]): number => new Set(tellings.map(({ origin }) => origin)).size;
