import type { Account, Cell, Row } from '../../schema/comparison.js';
import type { ReportRecord } from '../../schema/record.js';
import { sameSaying, sameTopic, speaksOf, topicWords } from '../topic-words.js';
import type { Claim } from './claim.js';

interface Group {
  topic: string;
  readonly kind: Row['kind'];
  readonly words: ReadonlySet<string>;
  readonly claims: Claim[];
}

/** The rows of the matrix: claims of one topic together, those told by most origins first among their kind. */
export function rowsOf(
  claims: readonly Claim[],
  accounts: readonly Account[],
  records: ReadonlyMap<string, ReportRecord>,
): Row[] {
  return group(claims).map(({ topic, kind, words, claims: told }) => {
    const cells = accounts.map((account) => cellOf(account, told, () => silenceOf(account, words, records)));
    const sides = new Set(accounts.map(({ side }) => side));
    const reported = told.filter(({ side }) => side === null || !sides.has(side)).map(({ telling }) => telling);
    return { topic, kind, standing: standingOf(cells), wordings: wordingsOf(kind, told), cells, reported };
  });
}

const kindOrder: readonly Row['kind'][] = ['topic', 'outcome', 'saying'];

/** What is denied joins only what says the very thing, so that nothing is called contradicted for being near. */
function group(claims: readonly Claim[]): Group[] {
  const groups: Group[] = [];
  const affirmed = claims.filter(({ denies }) => !denies).sort((one, other) => one.words.size - other.words.size);
  for (const claim of [...affirmed, ...claims.filter(({ denies }) => denies)]) {
    const known = groups.find((candidate) => candidate.kind === claim.kind && belongs(claim, candidate));
    if (known === undefined) groups.push({ topic: claim.topic, kind: claim.kind, words: claim.words, claims: [claim] });
    else known.claims.push(claim);
  }
  for (const found of groups) found.topic = usualTopic(found.claims);
  return groups.sort(
    (one, other) => kindOrder.indexOf(one.kind) - kindOrder.indexOf(other.kind) || originsOf(other) - originsOf(one),
  );
}

function belongs(claim: Claim, { words, claims }: Group): boolean {
  if (claim.denies)
    return claims.some((told) =>
      told.denies ? sameTopic(told.words, claim.words) : speaksOf(told.words, claim.words),
    );
  if (claim.kind === 'saying')
    return claims.some((told) => told.side === claim.side && sameSaying(told.words, claim.words));
  return sameTopic(words, claim.words);
}

const originsOf = ({ claims }: Group): number => new Set(claims.map(({ telling }) => telling.origin)).size;

/** The words that most origins use, the shortest of several. */
function usualTopic(claims: readonly Claim[]): string {
  const origins = new Map<string, Set<string>>();
  for (const { topic, telling } of claims) origins.set(topic, (origins.get(topic) ?? new Set()).add(telling.origin));
  return [...origins].sort(
    ([one, ones], [other, others]) => others.size - ones.size || one.length - other.length,
  )[0][0];
}

function cellOf({ side }: Account, claims: readonly Claim[], silence: () => Cell['verdict']): Cell {
  const own = claims.filter((claim) => claim.side === side);
  const denials = own.filter(({ denies }) => denies);
  const sayings = own.filter(({ denies }) => !denies);
  const tellings = (told: readonly Claim[]): Cell['tellings'] => told.map(({ telling }) => telling);
  if (own.length === 0) return { side, verdict: silence(), tellings: [] };
  if (sayings.length === 0) return { side, verdict: 'denied', tellings: tellings(denials) };
  const against = claims.filter((claim) => claim.denies && claim.side !== null && claim.side !== side);
  const contradicted = against.length > 0 || denials.length > 0;
  const shown = contradicted ? [...sayings, ...denials, ...against] : sayings;
  return { side, verdict: contradicted ? 'contradicted' : 'said', tellings: tellings(shown) };
}

/** What it means that a side is not known to have told of a topic. */
function silenceOf(
  { reports }: Account,
  topic: ReadonlySet<string>,
  records: ReadonlyMap<string, ReportRecord>,
): Cell['verdict'] {
  if (reports.length === 0) return 'no-account-held';
  const words = new Set(reports.flatMap((report) => [...topicWords(records.get(report)!.report.text)]));
  return [...topic].some((word) => words.has(word)) ? 'unclear' : 'not-mentioned';
}

function standingOf(cells: readonly Cell[]): Row['standing'] {
  const count = (verdict: Cell['verdict']): number => cells.filter((cell) => cell.verdict === verdict).length;
  if (count('contradicted') > 0) return 'disputed';
  if (count('denied') > 0) return 'denied';
  if (count('said') > 1) return 'agreed';
  return count('said') === 1 ? 'one-sided' : 'reported';
}

/** The different wordings under which reports quote one saying; empty where they quote it alike. */
function wordingsOf(kind: Row['kind'], claims: readonly Claim[]): string[] {
  if (kind !== 'saying') return [];
  const byWords = new Map<string, string>();
  for (const { quoted, topic } of claims) {
    const key = (topic.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
    if (quoted && !byWords.has(key)) byWords.set(key, topic);
  }
  return byWords.size > 1 ? [...byWords.values()] : [];
}
