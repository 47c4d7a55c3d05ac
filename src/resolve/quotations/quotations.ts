import type { Decision } from '../../schema/decision.js';
import type { Quotation, Wording } from '../../schema/quotation.js';
import { daysApart } from '../days.js';
import { WhoIsWho } from '../entities/who-is-who.js';
import type { KnownRecord } from '../known-record.js';
import { originsOf } from '../origins.js';
import { inOrder } from '../record-order.js';
import { originCount } from '../telling-of.js';
import { speaksOf, topicWords } from '../topic-words.js';
import { speaksEnglish } from './english-speaking.js';
import { compareWords } from './quoted-words.js';
import { type ToldQuotation, toldQuotations } from './told-quotations.js';

/** Days within which different words may be one saying; later, a speaker says a like thing again. */
const sayingLasts = 3;
/** Least share of the shorter wording's words that two wordings of one saying have in common, in order. */
const shared = 0.6;
/** The same where they have only one word of their matter in common. */
const nearlyAll = 0.8;
/** How much longer the stretch may be over which the shorter wording's words lie in the longer one. */
const loosely = 1.6;
/** A shorter wording with another word is another saying. */
const leastToAlter = 5;
/** Words from which on the same words of different people are one saying, ascribed in two ways. */
const unmistakable = 8;

/** The sayings that reports quote, each with its wordings, by day. `asked`: a speaker's name, or words that must all occur. */
export function quotationsOf(
  records: readonly KnownRecord[],
  decisions: readonly Decision[],
  asked: string | null,
): Quotation[] {
  const known = inOrder(records);
  const people = new WhoIsWho(known, decisions);
  const origins = originsOf(known);
  const told = known.flatMap((each) => toldQuotations(each, people, origins));
  const wanted = asked === null ? null : people.named(asked).id;
  const stems = asked === null ? null : topicWords(asked);
  return grouped(told)
    .filter((group) => stems === null || group.some((one) => one.speaker?.id === wanted || speaksOf(one.stems, stems)))
    .map(quotationOf)
    .sort((one, other) => one.day.localeCompare(other.day));
}

function grouped(told: readonly ToldQuotation[]): ToldQuotation[][] {
  const groups: ToldQuotation[][] = [];
  const bySpeaker = new Map<string, ToldQuotation[][]>();
  const byWords = new Map<string, ToldQuotation[]>();
  for (const one of told) {
    const alike = one.speaker === null ? [] : (bySpeaker.get(one.speaker.id) ?? []);
    const same = byWords.get(wordsKey(one));
    const group = same ?? alike.find((candidate) => candidate.some((other) => isOneSaying(one, other)));
    if (group === undefined) {
      const fresh = [one];
      groups.push(fresh);
      if (one.speaker !== null) bySpeaker.set(one.speaker.id, [...alike, fresh]);
      byWords.set(wordsKey(one), fresh);
    } else {
      group.push(one);
      byWords.set(wordsKey(one), group);
    }
  }
  return groups;
}

/** Long enough, the same words are one saying whoever they are ascribed to; short ones are everybody's. */
function wordsKey({ key, speaker }: ToldQuotation): string {
  return key.split(' ').length >= unmistakable ? key : `${speaker?.id ?? ''}\n${key}`;
}

function isOneSaying(one: ToldQuotation, other: ToldQuotation): boolean {
  if (
    one.dated === 'said' && other.dated === 'said' ? one.day !== other.day : daysApart(one.day, other.day) > sayingLasts
  )
    return false;
  const [few, many] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const stems = [...few.stems].filter((stem) => many.stems.has(stem)).length;
  const { common, alterations, stretch } = compareWords(many.words, few.words);
  const length = few.key.split(' ').length;
  // Words scattered over a long speech are no wording of it.
  if (stems === 0 || stretch > loosely * length) return false;
  if (alterations.length === 0) return common >= Math.min(4, length) && common / length >= nearlyAll;
  // What one report quotes in two ways are two sayings.
  if (one.telling.report === other.telling.report || length < leastToAlter) return false;
  return common / length >= (stems >= 2 ? shared : nearlyAll);
}

function quotationOf(group: readonly ToldQuotation[]): Quotation {
  const byKey = new Map<string, ToldQuotation[]>();
  for (const one of group) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  const wordings = [...byKey.values()].sort(byStanding);
  const [reference, ...others] = wordings;
  const dated =
    group.find((one) => one.dated === 'said') ?? group.reduce((first, one) => (one.day < first.day ? one : first));
  return {
    speakers: [...new Set(group.flatMap(({ speaker }) => speaker?.name ?? []))],
    day: dated.day,
    dated: dated.dated,
    wordings: [wordingOf(reference, null), ...others.map((other) => wordingOf(other, reference))],
  };
}

const tellingsOf = (told: readonly ToldQuotation[]) => told.map(({ telling }) => telling);
const isOwn = (told: readonly ToldQuotation[]): number => Number(told.some((one) => one.isOwn));

/** The words that the speaker's own side published, or else those of most origins; of equals the longest. */
function byStanding(one: readonly ToldQuotation[], other: readonly ToldQuotation[]): number {
  return (
    isOwn(other) - isOwn(one) ||
    originCount(tellingsOf(other)) - originCount(tellingsOf(one)) ||
    other[0].words.length - one[0].words.length
  );
}

function wordingOf(told: readonly ToldQuotation[], reference: readonly ToldQuotation[] | null): Wording {
  const [{ text, words, speaker }] = told;
  const tellings = tellingsOf(told);
  const rest = { text, origins: originCount(tellings), tellings };
  if (reference === null) return { ...rest, standing: 'reference', alterations: [] };
  const { alterations, beyond } = compareWords(reference[0].words, words);
  if (alterations.length === 0)
    return { ...rest, standing: beyond.variant && !beyond.reference ? 'longer' : 'excerpt', alterations: [] };
  // A copy of the very report has its words from there: it translates nothing.
  const isCopy = tellings.some(({ origin }) => reference.some(({ telling }) => telling.origin === origin));
  const country = speaker?.country ?? null;
  const standing = !isCopy && country !== null && !speaksEnglish(country) ? 'translation' : 'altered';
  return { ...rest, standing, alterations: [...alterations] };
}
