import { ReadoutError } from '../../errors.js';
import type { Account, Cell, Comparison } from '../../schema/comparison.js';
import type { Decision } from '../../schema/decision.js';
import type { Occasion } from '../../schema/occasion.js';
import type { Telling } from '../../schema/telling.js';
import { WhoIsWho } from '../entities/who-is-who.js';
import type { KnownRecord } from '../known-record.js';
import { findOccasions } from '../occasions/find-occasions.js';
import { originsOf } from '../origins.js';
import { type Claim, claimsOf } from './claims.js';
import { publishingSide, sidesOf } from './sides.js';
import { sameTopic, topicWords } from './topics.js';

/**
 * The topics of an occasion against its sides.
 * @throws ReadoutError `not-in-store`
 */
export function compareAccounts(
  records: readonly KnownRecord[],
  decisions: readonly Decision[],
  occasionId: string,
): Comparison {
  const occasion = findOccasions(records, decisions).find(({ id }) => id === occasionId);
  if (occasion === undefined)
    throw new ReadoutError('not-in-store', `there is no occasion ${occasionId}; see "occasions"`);
  const people = new WhoIsWho(records, decisions);
  const origins = originsOf(records);
  const members = records.filter(({ record }) => occasion.reports.includes(record.report.id));
  const claims = members.flatMap(({ record }) => claimsOf(record, occasion, people, origins));
  const sides = sidesOf(occasion, people);
  const accounts = sides.map((side) => accountOf(side, members, claims));
  return {
    occasion: occasion.id,
    title: titleOf(occasion),
    accounts,
    rows: group(claims).map(({ topic, claims: told }) => ({
      topic,
      cells: accounts.map((account) => cellOf(account, told, silenceOf(account, topic, members))),
    })),
    disputed: occasion.attributes.filter(({ agreement }) => agreement === 'disputed'),
  };
}

export function titleOf({ kind, parties, day }: Occasion): string {
  return `${kind} of ${parties.join(' and ')}${day === null ? '' : `, ${day}`}`;
}

function accountOf(side: string, members: readonly KnownRecord[], claims: readonly Claim[]): Account {
  const own = members.filter(({ record }) => publishingSide(record.report) === side);
  const relayed = claims.some((claim) => claim.side === side);
  const account = own.length > 0 ? 'complete' : relayed ? 'relayed' : 'none';
  return { side, account, reports: own.map(({ record }) => record.report.id) };
}

/** Claims by topic, in the order in which the topics are first told. */
function group(claims: readonly Claim[]): { topic: string; claims: Claim[] }[] {
  const groups: { topic: string; words: ReadonlySet<string>; claims: Claim[] }[] = [];
  for (const claim of claims) {
    const words = topicWords(claim.topic);
    const known = groups.find((candidate) => sameTopic(candidate.words, words));
    if (known !== undefined) {
      known.claims.push(claim);
      if (claim.topic.length < known.topic.length) known.topic = claim.topic;
    }
    if (known === undefined && words.size > 0) groups.push({ topic: claim.topic, words, claims: [claim] });
  }
  return groups;
}

/** What it means that a side is not known to have told of a topic. */
function silenceOf({ reports }: Account, topic: string, members: readonly KnownRecord[]): Cell['verdict'] {
  if (reports.length === 0) return 'no-account-held';
  const own = members.filter(({ record }) => reports.includes(record.report.id));
  const words = new Set(own.flatMap(({ record }) => [...topicWords(record.report.text)]));
  return [...topicWords(topic)].some((word) => words.has(word)) ? 'unclear' : 'not-mentioned';
}

function cellOf({ side }: Account, claims: readonly Claim[], silence: Cell['verdict']): Cell {
  const own = claims.filter((claim) => claim.side === side);
  const denials = own.filter(({ denies }) => denies);
  const sayings = own.filter(({ denies }) => !denies);
  if (own.length === 0) return { side, verdict: silence, tellings: [] };
  if (denials.length > 0 && sayings.length === 0) return { side, verdict: 'denied', tellings: tellings(denials) };
  const against = claims.filter((claim) => claim.denies && claim.side !== null && claim.side !== side);
  const contradicted = against.length > 0 || denials.length > 0;
  const shown = contradicted ? [...sayings, ...denials, ...against] : sayings;
  return { side, verdict: contradicted ? 'contradicted' : 'said', tellings: tellings(shown) };
}

const tellings = (claims: readonly Claim[]): Telling[] => claims.map(({ telling }) => telling);
