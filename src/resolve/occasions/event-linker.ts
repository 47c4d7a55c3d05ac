import { readMergeFile } from '../../model/model-file.js';
import { averageLink, type Join } from './average-link.js';
import { type BoostedTrees, boostedTreesSchema, probability } from './boosted-trees.js';
import { DocumentKinship } from './document-kinship.js';
import type { EventDocument } from './event-mention.js';
import { type Knowledge, type Placed, pairFeatures } from './pair-features.js';
import { WordKinship } from './word-kinship.js';
import { loadWordStatistics, type WordStatistics } from './word-statistics.js';

/** Reports whose groups join below this are taken to tell of nothing in common. */
export const leastJoined = 0.35;
/** Reports dated further apart, in days, tell of one event only where an explicit date says so, which this model does not see. */
export const mostDaysApart = 14;
const leastProbability = 0.02;
const threshold = 0.5;

/** Finds which mentions, in one report or in several, tell of the same event. */
export class EventLinker {
  readonly #trees: BoostedTrees;
  readonly #statistics: WordStatistics;
  readonly #kinship: WordKinship;

  private constructor(trees: BoostedTrees, statistics: WordStatistics, kinship: WordKinship) {
    this.#trees = trees;
    this.#statistics = statistics;
    this.#kinship = kinship;
  }

  /** @throws ReadoutError `weights-damaged` where a file of the model is missing */
  static load(): EventLinker {
    const trees = boostedTreesSchema.parse(JSON.parse(readMergeFile('trees.json').toString('utf8')));
    return new EventLinker(trees, loadWordStatistics(), WordKinship.load());
  }

  /**
   * Joins of mentions, the surest first; `mentions` numbers them.
   * @param apart whether two mentions must not be joined whatever speaks for it
   */
  link(
    documents: readonly EventDocument[],
    apart: (one: Placed, other: Placed) => boolean = () => false,
  ): { mentions: Placed[]; joins: Join[]; probabilities: Map<number, number>[] } {
    const knowledge: Knowledge = {
      statistics: this.#statistics,
      kinship: this.#kinship,
      documents: new DocumentKinship(documents, this.#statistics),
    };
    const mentions = placed(documents);
    const probabilities = mentions.map(() => new Map<number, number>());
    for (const [one, other] of candidatePairs(mentions, knowledge.documents)) {
      if (farApart(mentions[one], mentions[other]) || apart(mentions[one], mentions[other])) continue;
      const found = pairFeatures(mentions[one], mentions[other], knowledge);
      const sure = probability(
        this.#trees,
        this.#trees.features.map((name) => found[name]),
      );
      if (sure < leastProbability) continue;
      probabilities[one].set(other, sure);
      probabilities[other].set(one, sure);
    }
    return { mentions, joins: averageLink(probabilities, threshold), probabilities };
  }
}

export function placed(documents: readonly EventDocument[]): Placed[] {
  return documents.flatMap((document, number) =>
    document.mentions.map((mention): Placed => ({ mention, document, number })),
  );
}

/** Numbers of mentions that stand in one report or in reports near enough. */
export function* candidatePairs(
  mentions: readonly Placed[],
  documents: DocumentKinship,
): Generator<readonly [one: number, other: number]> {
  for (let one = 0; one < mentions.length; one++) {
    for (let other = 0; other < one; other++) {
      if (documents.joined(mentions[one].number, mentions[other].number) >= leastJoined) yield [one, other];
    }
  }
}

function farApart(one: Placed, other: Placed): boolean {
  const [day, otherDay] = [one.document.day, other.document.day];
  return day !== null && otherDay !== null && Math.abs(day - otherDay) > mostDaysApart;
}
