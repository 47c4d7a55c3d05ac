import type { Chain, Mention } from '../../text/interpretation.js';
import type { Gender } from './gender.js';

/** How a report describes someone: "Kremlin spokesman", "top foreign policy aide". */
export interface Description {
  /** The words of the report without article and nationality; null where the report does not say it. */
  readonly role: string | null;
  /** The role noun it is looked up by, lower case: "spokesman", "foreign minister". */
  readonly noun: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
}

/** An entity while its mentions are being gathered. Without a name it only stands in the way of wrong antecedents. */
export interface Draft {
  readonly kind: Chain['kind'];
  /** Null where the report gives none. */
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly isPlural: boolean;
  gender: Gender | null;
  country: string | null;
  readonly descriptions: Description[];
  readonly mentions: Mention[];
}

export function describe(draft: Draft, description: Description): void {
  draft.descriptions.push(description);
  draft.country ??= description.country;
}
