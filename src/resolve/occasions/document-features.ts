import type { DocumentKinship } from './document-kinship.js';
import type { EventDocument } from './event-mention.js';
import { common, overlap, resemblance } from './overlap.js';
import { cosine, type SparseVector, unitVector } from './sparse-vector.js';

interface Profile {
  readonly document: EventDocument;
  readonly lead: SparseVector;
  readonly names: SparseVector;
  readonly leadNames: ReadonlySet<string>;
}

/** What speaks for and against two reports telling of the same events: names, numbers, years, beginnings, and how near they are to each other among all. */
export class DocumentFeatures {
  readonly #kinship: DocumentKinship;
  readonly #profiles: readonly Profile[];
  readonly #known: Map<number, Record<string, number>>[];

  constructor(documents: readonly EventDocument[], kinship: DocumentKinship) {
    this.#kinship = kinship;
    this.#profiles = documents.map((document) => profileOf(document, kinship.rarityOf));
    this.#known = documents.map(() => new Map());
  }

  /** Features of two reports by number; -1 where there is nothing to compare. Those of a report and itself are the highest there are. */
  between(one: number, other: number): Readonly<Record<string, number>> {
    if (one < other) return this.between(other, one);
    const known = this.#known[one].get(other) ?? this.#compare(one, other);
    this.#known[one].set(other, known);
    return known;
  }

  #compare(one: number, other: number): Record<string, number> {
    const [left, right] = [this.#profiles[one], this.#profiles[other]];
    const same = one === other;
    const ranks = same ? [0, 0] : [this.#kinship.rank(one, other), this.#kinship.rank(other, one)];
    return {
      documentRankLow: Math.min(...ranks),
      documentRankHigh: Math.max(...ranks),
      documentLeads: same ? 1 : cosine(left.lead, right.lead),
      documentNames: same ? 1 : cosine(left.names, right.names),
      documentLeadNames: same ? 1 : resemblance(left.leadNames, right.leadNames),
      documentNumbers: same ? 1 : overlap(left.document.numbers, right.document.numbers),
      documentCommonNumbers: same ? 10 : Math.min(10, common(left.document.numbers, right.document.numbers)),
      documentYears: same ? 1 : overlap(left.document.years, right.document.years),
    };
  }
}

function profileOf(document: EventDocument, rarityOf: (word: string) => number): Profile {
  const weight = (word: string) => Math.max(0, rarityOf(word));
  const { lead, names } = document;
  return {
    document,
    lead: unitVector([...lead].map((word) => [word, weight(word)])),
    names: unitVector([...names].map(([word, count]) => [word, (1 + Math.log(count)) * weight(word)])),
    leadNames: new Set([...lead].filter((word) => names.has(word))),
  };
}
