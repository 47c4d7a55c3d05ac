import { isPersonNoun } from '../../lexicon/speaker-nouns.js';
import { isMutual, isPersonal } from './action-kind.js';
import type { Participant, ToldAction } from './told-action.js';
import { bothNews, daysOf, daysOverlap, type Match, timeWords } from './told-fact.js';

/** What speaks for one occasion, and how much; what is left out of a telling speaks neither way. */
interface Sign {
  readonly reason: string;
  readonly weight: number;
}

const enough = 4;

/** Why two actions of one kind are one occasion; null where parties, time or place speak against it or too little for it. */
export function sameAction(one: ToldAction, other: ToldAction): Match | null {
  if (one.kind !== other.kind) return null;
  if (one.report === other.report) return sameSentence(one, other);
  if ((one.fact.status === 'announced') !== (other.fact.status === 'announced')) return null;
  const time = timeSign(one, other);
  if (time === null || placesApart(one, other)) return null;
  const parties = isMutual(one.kind) ? mutualSigns(one, other) : partySigns(one, other);
  if (parties === null) return null;
  const signs = [time, ...parties, ...placeSign(one, other), ...numberSign(one, other)];
  // One sign of who or where is needed beside the day; words alone may be those of another occasion of the kind.
  const told = signs.slice(1).reduce((sum, { weight }) => sum + weight, 0);
  if (told < 1.5) return null;
  // One state strikes many towns in a day: a telling without the town needs more than the striker.
  if (one.kind === 'attack' && one.places.size > 0 !== other.places.size > 0 && told < 2) return null;
  const all = [...signs, ...wordSign(one, other)];
  const weight = all.reduce((sum, sign) => sum + sign.weight, 0);
  if (weight < enough) return null;
  const reasons = [`both ${withArticle(one.kind)}`, ...all.map(({ reason }) => reason)];
  return { reasons, certainty: Number(Math.min(0.9, 0.55 + 0.08 * (weight - enough)).toFixed(2)) };
}

/** "A strike killed 12 and wounded 30": one sentence tells of one occasion by several verbs. */
function sameSentence(one: ToldAction, other: ToldAction): Match | null {
  const [left, right] = [one.fact, other.fact];
  if (left.status !== right.status || left.evidence[0].report !== right.evidence[0].report) return null;
  if (!daysOverlap(daysOf(left), daysOf(right)) || placesApart(one, other)) return null;
  const [first, second] = left.evidence[0].start <= right.evidence[0].start ? [left, right] : [right, left];
  const within = second.evidence[0].start < first.evidence[0].end;
  return within ? { reasons: [`${withArticle(one.kind)} told of in one sentence`], certainty: 0.8 } : null;
}

function timeSign(one: ToldAction, other: ToldAction): Sign | null {
  const [day, otherDay] = [daysOf(one.fact), daysOf(other.fact)];
  if (day === null || otherDay === null) {
    return bothNews(one, other) ? { reason: 'both the news of reports at most two days apart', weight: 1 } : null;
  }
  if (!daysOverlap(day, otherDay)) return null;
  const exact = day.from === day.to && otherDay.from === otherDay.to;
  return exact
    ? { reason: `both on ${day.from}`, weight: 2 }
    : { reason: `their times overlap (${timeWords(one.fact)}, ${timeWords(other.fact)})`, weight: 0.5 };
}

function partySigns(one: ToldAction, other: ToldAction): Sign[] | null {
  const by = likeness(one.actors, other.actors);
  const on = likeness(one.recipients, other.recipients, sufferersAlike);
  const samePlace = [...one.places].some((place) => other.places.has(place));
  // Sides blame each other: who did it may be what is in dispute, where the place is not.
  if (by !== null && by.weight === 0 && !(samePlace && one.kind === 'attack')) return null;
  const isUnnamed = one.recipients.every(isNameless) || other.recipients.every(isNameless);
  if (on !== null && on.weight === 0 && !samePlace && !isUnnamed) return null;
  const person = isPersonal(one.kind) ? [...(by?.people ?? []), ...(on?.people ?? [])] : [];
  return [
    ...(by !== null && by.weight > 0 ? [{ reason: `by ${by.names.join(' and ')}`, weight: by.weight }] : []),
    ...(on !== null && on.weight > 0 ? [{ reason: `to ${on.names.join(' and ')}`, weight: on.weight }] : []),
    ...(person.length > 0 ? [{ reason: `of ${person.join(' and ')}`, weight: 1 }] : []),
  ];
}

/** All parties of the smaller telling, at least two, have a part in the other. */
function mutualSigns(one: ToldAction, other: ToldAction): Sign[] | null {
  const sides = ({ actors, recipients }: ToldAction) => [...actors, ...recipients];
  const [few, many] = [sides(one), sides(other)].sort((left, right) => left.length - right.length);
  if (few.length < 2 || !few.every((party) => many.some((candidate) => likenessOf(party, candidate) > 0))) return null;
  return [{ reason: `of ${few.map(({ name }) => name).join(' and ')}`, weight: 3 }];
}

interface Likeness {
  readonly weight: number;
  readonly names: readonly string[];
  readonly people: readonly string[];
}

/** How like the parties of one part are; null where a telling leaves them out, weight 0 where none is like another. */
function likeness(ones: readonly Participant[], others: readonly Participant[], alike = likenessOf): Likeness | null {
  if (ones.length === 0 || others.length === 0) return null;
  let weight = 0;
  const names = new Set<string>();
  const people = new Set<string>();
  for (const one of ones) {
    for (const other of others) {
      const like = alike(one, other);
      if (like === 0) continue;
      weight = Math.max(weight, like);
      names.add(one.name === other.name ? one.name : `${one.name} (${other.name})`);
      if (one.id === other.id && one.person) people.add(one.name);
    }
  }
  return { weight, names: [...names], people: [...people] };
}

/** One and the same, or two who act for one state ("Russia", "Russian forces"); two named people never stand for each other. */
function likenessOf(one: Participant, other: Participant): number {
  if (one.id === other.id) return 1.5;
  if (one.person && other.person) return 0;
  return one.state !== null && one.state === other.state ? 1 : 0;
}

/** "23 Russians" and "23 Russian diplomats": whom something is done to is told by country, for whomever they act. */
const sufferersAlike = (one: Participant, other: Participant): number =>
  Math.max(
    likenessOf(one, other),
    !(one.person && other.person) && one.country !== null && one.country === other.country ? 1 : 0,
  );

/** "at least five people": told by no name, so that other words are no others. */
const isNameless = ({ name }: Participant): boolean => !/\p{Lu}/u.test(name);

function placesApart(one: ToldAction, other: ToldAction): boolean {
  return one.places.size > 0 && other.places.size > 0 && ![...one.places].some((place) => other.places.has(place));
}

function placeSign(one: ToldAction, other: ToldAction): Sign[] {
  const places = [...one.places].filter((place) => other.places.has(place));
  return places.length === 0 ? [] : [{ reason: `at one place (${places.join(', ')})`, weight: 1.5 }];
}

function numberSign(one: ToldAction, other: ToldAction): Sign[] {
  const counts = new Set([...other.numbers].flatMap(countOfPeople));
  const numbers = [...one.numbers].filter(
    (number) => other.numbers.has(number) || countOfPeople(number).some((count) => counts.has(count)),
  );
  return numbers.length === 0 ? [] : [{ reason: `the same number (${numbers.join(', ')})`, weight: 1 }];
}

/** "24 hostages" and "24 captives" are as many people; few are too common a number. */
function countOfPeople(number: string): string[] {
  const [count, unit] = number.split(' ');
  return Number(count) >= 10 && isPersonNoun(unit ?? '') ? [count] : [];
}

function wordSign(one: ToldAction, other: ToldAction): Sign[] {
  const [few, many] = one.words.size < other.words.size ? [one.words, other.words] : [other.words, one.words];
  const shared = [...few].filter((word) => many.has(word));
  const share = few.size === 0 ? 0 : shared.length / few.size;
  return shared.length < 2 || share < 0.2
    ? []
    : [{ reason: `in like words (${shared.slice(0, 4).join(', ')})`, weight: 2 * share }];
}

const withArticle = (kind: string): string =>
  kind === 'sanctions' || kind === 'aid' ? kind : `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
