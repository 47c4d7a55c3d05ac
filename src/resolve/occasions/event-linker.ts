import { readMergeFile } from '../../model/model-file.js';
import { averageLink, clustersOf, type Join } from './average-link.js';
import { type BoostedTrees, boostedTreesSchema, probability } from './boosted-trees.js';
import { DocumentFeatures } from './document-features.js';
import { DocumentKinship } from './document-kinship.js';
import type { EventDocument } from './event-mention.js';
import { type Knowledge, type Placed, pairFeatures } from './pair-features.js';
import { FirstRound } from './second-round.js';
import { WordKinship } from './word-kinship.js';
import { loadWordStatistics, type WordStatistics } from './word-statistics.js';

/** Reports whose groups join below this are taken to tell of nothing in common. */
const leastJoined = 0.3;
/** Reports dated further apart, in days, tell of one event only where an explicit date says so, which this model does not see. */
const mostDaysApart = 14;
/** Pairs less probable in the first round are not looked at again. */
export const leastProbability = 0.01;
/** Average probabilities at which clusters of the first round are left as they are, and those of the second. */
export const firstThreshold = 0.45;
const threshold = 0.42;
/** Log odds by which two mentions of one report must be surer: corpora differ in what they take for one event within a report. */
const withinReport = 0.6;

/** Finds which mentions, in one report or in several, tell of the same event: each pair by itself first, then in the light of what that found. */
export class EventLinker {
  readonly #first: BoostedTrees;
  readonly #second: BoostedTrees;
  readonly #statistics: WordStatistics;
  readonly #kinship: WordKinship;

  private constructor(first: BoostedTrees, second: BoostedTrees, statistics: WordStatistics, kinship: WordKinship) {
    this.#first = first;
    this.#second = second;
    this.#statistics = statistics;
    this.#kinship = kinship;
  }

  /** @throws ReadoutError `weights-damaged` where a file of the model is missing */
  static load(): EventLinker {
    const trees = (name: string) => boostedTreesSchema.parse(JSON.parse(readMergeFile(name).toString('utf8')));
    return new EventLinker(trees('trees.json'), trees('second-trees.json'), loadWordStatistics(), WordKinship.load());
  }

  /**
   * Joins of mentions, the surest first; `mentions` numbers them.
   * @param apart whether two mentions must not be joined whatever speaks for it
   */
  link(
    documents: readonly EventDocument[],
    apart: (one: Placed, other: Placed) => boolean = () => false,
  ): { mentions: Placed[]; joins: Join[]; probabilities: Map<number, number>[] } {
    const kinship = new DocumentKinship(documents, this.#statistics);
    const knowledge: Knowledge = {
      statistics: this.#statistics,
      kinship: this.#kinship,
      documents: kinship,
      documentFeatures: new DocumentFeatures(documents, kinship),
    };
    const mentions = placed(documents);
    const pairs: { one: number; other: number; features: Record<string, number>; sure: number }[] = [];
    for (const [one, other] of candidatePairs(mentions, kinship)) {
      if (farApart(mentions[one], mentions[other]) || apart(mentions[one], mentions[other])) continue;
      const features = pairFeatures(mentions[one], mentions[other], knowledge);
      const sure = judge(this.#first, features);
      if (sure >= leastProbability) pairs.push({ one, other, features, sure });
    }
    const found = rowsOf(mentions.length, pairs);
    const round = new FirstRound(mentions, found, clustersOf(mentions.length, averageLink(found, firstThreshold)));
    const again = pairs.map(({ one, other, features, sure }) => {
      // The company that other reports give tells nothing more within one.
      const within = mentions[one].number === mentions[other].number;
      const seen = within
        ? stricter(sure, withinReport)
        : judge(this.#second, { ...features, ...round.featuresOf(one, other) });
      return { one, other, sure: seen };
    });
    const probabilities = rowsOf(mentions.length, again);
    return { mentions, joins: averageLink(probabilities, threshold), probabilities };
  }
}

function judge(trees: BoostedTrees, features: Readonly<Record<string, number>>): number {
  return probability(
    trees,
    trees.features.map((name) => features[name]),
  );
}

/** A probability with its log odds lowered. */
function stricter(probability: number, by: number): number {
  const odds = (probability / (1 - probability)) * Math.exp(-by);
  return odds / (1 + odds);
}

/** The probabilities of pairs by mention, both ways. */
export function rowsOf(
  count: number,
  pairs: readonly { readonly one: number; readonly other: number; readonly sure: number }[],
): Map<number, number>[] {
  const rows = Array.from({ length: count }, () => new Map<number, number>());
  for (const { one, other, sure } of pairs) {
    rows[one].set(other, sure);
    rows[other].set(one, sure);
  }
  return rows;
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
