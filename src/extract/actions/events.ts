import type { Reading, Sentence, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { isAccompanying } from './accompanying.js';
import type { CodedEvent } from './coded-event.js';
import { nounCoding } from './frame.js';
import { doerOfNoun, nominalEvent } from './nominal.js';
import { PredicateCoder } from './predicate.js';
import { isWithin, type Saying } from './saying.js';
import { type IsOwn, isProspective, speechAct } from './speech-act.js';
import { isPrompted } from './subject.js';
import { isUntold } from './untold.js';

/** How far a clause is from being the news of its sentence. */
const clauseWeight: Record<string, number> = {
  ROOT: 1,
  ccomp: 1,
  conj: 0.75,
  xcomp: 0.85,
  parataxis: 0.8,
  advcl: 0.6,
  pcomp: 0.55,
  acl: 0.5,
  relcl: 0.5,
};
const nominalWeight = 0.5;
/** What an accusation or a demand is about weighs less than that it was made. */
const contentWeight = 0.6;
const unrealizedWeight = 0.3;
/** What is said is told, however deep in its sentence. */
const saidWeight = 0.4;

/** An event of a sentence with its weight among the sentence's events, 0 to 1. */
export interface WeightedEvent extends CodedEvent {
  readonly weight: number;
  /** Made by a saying. */
  readonly isSaid: boolean;
}

/**
 * The events of a sentence, the main one first: clauses from the root down, then nouns that name events. What a saying does
 * is coded by its act, and what it asks for or undertakes is no event of its own.
 */
export function eventsOf(
  reading: Reading,
  sentence: Sentence,
  sayings: readonly Saying[],
  isOwn: IsOwn,
  coder = new PredicateCoder(reading),
): WeightedEvent[] {
  const order = fromRootDown(reading, sentence);
  const events: WeightedEvent[] = [];
  const telling = new Set<number>();
  for (const token of order) {
    if (!isPredicate(token) || coder.isRead(token.index)) continue;
    const coded = coder.code(token.index);
    if (coded === null) continue;
    const told = isRealized(reading, token) ? 1 : unrealizedWeight;
    events.push({ ...coded, weight: coded.strength * weightOf(reading, token, telling) * told, isSaid: false });
    telling.add(coded.cue);
  }
  for (const token of order) {
    if (token.pos !== 'NOUN' || coder.isRead(token.index) || isToldAlready(reading, token, events)) continue;
    const coded = nominalEvent(reading, token);
    if (coded !== null) events.push({ ...coded, weight: coded.strength * nominalWeight, isSaid: false });
  }
  const told = withSpeechActs(
    reading,
    events.filter((event) => !isUntold(reading, event)),
    sayings,
    isOwn,
  );
  return told.filter((event) => !isAccompanying(reading, event, told)).sort((one, other) => other.weight - one.weight);
}

function withSpeechActs(
  reading: Reading,
  events: readonly WeightedEvent[],
  sayings: readonly Saying[],
  isOwn: IsOwn,
): WeightedEvent[] {
  let result = [...events];
  for (const saying of sayings) {
    const told = result.find(({ cue }) => saying.cueWords.includes(cue)) ?? null;
    const inner = result.find(({ cue }) => cue !== told?.cue && isWithin(cue, saying.content)) ?? null;
    const done = told === null && isMeasure(inner) ? null : speechAct(reading, saying, told, inner, isOwn);
    result = result.map((event) =>
      isOfSpeaker(reading, event, saying) ? { ...event, actor: saying.speakers[0] } : event,
    );
    if (done !== null && done === told) {
      result = result.map((event) =>
        event === told ? { ...event, weight: Math.max(event.weight, saidWeight), isSaid: true } : event,
      );
      continue;
    }
    if (done === told) continue;
    result = result.filter((event) => event !== told && !(done !== null && isProspect(reading, event, saying)));
    if (done !== null) {
      const weight = told?.weight ?? done.strength * weightOf(reading, reading.tokens[saying.cue], new Set());
      result.push({ ...done, weight: Math.max(weight, saidWeight), isSaid: true });
    }
  }
  return result.filter(
    (event) => !sayings.some((saying) => isProspective(saying.statement.act) && isProspect(reading, event, saying)),
  );
}

const undertaken = new Set(['AGREE', 'THREATEN', 'REJECT', 'SANCTION']);

/** "Ruiz said she would speak": who undertakes it is who says so. */
function isOfSpeaker(reading: Reading, { event, status, cue, actor }: WeightedEvent, saying: Saying): boolean {
  if (actor === null || saying.speakers.length === 0 || !isWithin(cue, saying.content)) return false;
  const { head, lower } = reading.tokens[actor];
  const isSelf = ['he', 'she', 'it', 'i', 'we'].includes(lower) && head === cue;
  const isTop = !isWithin(reading.tokens[cue].head, saying.content);
  return isSelf && isTop && undertaken.has(event) && status === 'announced';
}

/** "France said it would expel ...": a measure announced is no promise or threat beside. */
const isMeasure = (event: CodedEvent | null): boolean => event?.event === 'SANCTION' && event.status === 'announced';

/** Whether an event is what a saying wants, undertakes or announces, not something that took place. */
function isProspect(reading: Reading, event: WeightedEvent, saying: Saying): boolean {
  const { cue, status } = event;
  if (isMeasure(event) && ['promise', 'threaten', 'announce'].includes(saying.statement.act)) return false;
  if (!isWithin(cue, saying.content) || saying.cueWords.includes(cue)) return false;
  const { pos, tag } = reading.tokens[cue];
  const isPast = status === 'done' && (tag === 'VBD' || tag === 'VBN');
  return pos !== 'NOUN' && !isPast;
}

const unrealized = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'SANCTION', 'CONCEDE']);
const within = new Set([
  'dobj',
  'pobj',
  'prep',
  'compound',
  'conj',
  'amod',
  'nmod',
  'poss',
  'pcomp',
  'xcomp',
  'nsubj',
  'nsubjpass',
  'attr',
  'agent',
  'appos',
]);

/**
 * Whether a noun is part of what a verb tells: the same event ("killed in a raid"), or what it promises, demands, refuses
 * or ends ("demanded the release").
 */
function isToldAlready(reading: Reading, noun: Token, events: readonly WeightedEvent[]): boolean {
  const coding = nounCoding(reading, noun.index);
  for (let step = noun; within.has(step.label) && step.head !== step.index; ) {
    step = reading.tokens[step.head];
    const telling = events.find(({ cue }) => cue === step.index);
    if (telling === undefined) continue;
    if (unrealized.has(telling.event) && coding?.event !== 'SANCTION') return true;
    const doer = doerOfNoun(reading, noun);
    if (
      telling.event === coding?.event &&
      (doer === null || doer === telling.actor || (telling.event === 'ASSAULT' && telling.actor === null))
    )
      return true;
  }
  return false;
}

/** Not a bare infinitive of purpose or a gerund with a subject of its own ("Ukraine giving up land"). */
function isRealized(reading: Reading, token: Token): boolean {
  const auxiliaries = childrenWith(reading, token.index, 'aux', 'auxpass');
  if (isPrompted(reading, token)) return isRealized(reading, reading.tokens[token.head]);
  if (token.tag === 'VB') return auxiliaries.some(({ tag }) => tag !== 'TO');
  if (token.tag !== 'VBG' || auxiliaries.length > 0) return true;
  if (token.label === 'csubj' || token.label === 'xcomp') return false;
  if (token.label === 'conj') return isRealized(reading, reading.tokens[token.head]);
  return token.label !== 'pcomp' && childrenWith(reading, token.index, 'nsubj').length === 0;
}

const isPredicate = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';

function fromRootDown(reading: Reading, sentence: Sentence): Token[] {
  const order: Token[] = [];
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = reading.tokens[index];
    if (token.head === index) order.push(token);
  }
  for (let place = 0; place < order.length; place++) {
    for (const child of reading.children[order[place].index]) order.push(reading.tokens[child]);
  }
  return order;
}

function weightOf(reading: Reading, token: Token, telling: ReadonlySet<number>): number {
  let weight = 1;
  for (let step = token; step.head !== step.index; step = reading.tokens[step.head]) {
    const isContent = step.label === 'ccomp' && telling.has(step.head);
    weight *= isContent ? contentWeight : (clauseWeight[step.label] ?? 1);
  }
  return weight;
}
