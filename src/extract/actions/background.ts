import type { TimeExpression } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, subtree } from '../syntax.js';
import { frameOf, nounCoding } from './frame.js';

/** The day the report's news is of: the first day its first paragraphs name, else the first it names; null where it names none. */
export function newsDay(reading: Reading, times: readonly TimeExpression[]): string | null {
  const lead = reading.source.paragraphs.filter(({ role }) => role === 'body' || role === 'headline').slice(0, 3);
  const days = times.filter(({ precision, from }) => precision === 'day' && from !== null);
  const inLead = days.find((time) => lead.some(({ start, end }) => start <= time.start && time.end <= end));
  return (inLead ?? days[0])?.from?.slice(0, 10) ?? null;
}

/** How far back the news and its run reach (docs/guide/codebook.md). */
const daysOfRun = 7;

/**
 * Whether an event is background to the report's news: by its time more than a week before the news; without one, where
 * it is only recalled - by a noun of a deed, in a clause that tells which ("the sanctions they imposed"), or in the past
 * perfect of a sentence's main clause.
 */
export function isBackground(
  reading: Reading,
  cue: number,
  when: TimeExpression | null,
  news: string | null,
  times: readonly TimeExpression[],
  isBackgroundBefore: boolean,
): boolean {
  if (isWeeksBefore(reading, reading.tokens[cue])) return true;
  if (when !== null && news !== null && isOfLastMonth(reading, when, news)) return true;
  const dated = when === null || news === null ? null : isLongBefore(when, news);
  if (dated === null && news !== null && isUnderLongBefore(reading, times, cue, news)) return true;
  if (dated !== null) return dated;
  const token = reading.tokens[cue];
  if (token.pos === 'NOUN') return isRecalledNoun(reading, token);
  return (
    isRecalledClause(reading, token) ||
    isLongSince(reading, token, news) ||
    (isBackgroundBefore && isSimplePast(reading, token) && !isOfReaction(token))
  );
}

/** "The talks collapsed in May, after Oslo accused Lima": what is told beside a deed of long ago. */
function isUnderLongBefore(
  { tokens, children, source }: Reading,
  times: readonly TimeExpression[],
  cue: number,
  news: string,
): boolean {
  const { label, head, tag } = tokens[cue];
  const governor = tokens[head];
  const isMain = governor.pos === 'VERB' && /^VB[DN]$/.test(governor.tag);
  if (label !== 'advcl' || !isMain || /^VBZ|VBP|VB$/.test(tag)) return false;
  const own = children[head].filter((child) => tokens[child].label === 'prep' || tokens[child].label === 'npadvmod');
  const told = times.find(({ start, end, type }) =>
    own.some(
      (child) =>
        type === 'DATE' &&
        source.text.slice(tokens[child].start, start).trim().split(/\s+/).length <= 2 &&
        tokens[child].start <= start &&
        end <= tokens[child].end + 25,
    ),
  );
  return told !== undefined && isLongBefore(told, news) === true;
}

/** Null where the time does not tell. */
function isLongBefore({ from, to, type }: TimeExpression, news: string): boolean | null {
  const end = to ?? (type === 'DURATION' ? null : from);
  if (end === null) return null;
  const limit = new Date(`${news}T00:00:00Z`);
  limit.setUTCDate(limit.getUTCDate() - daysOfRun);
  const first = limit.toISOString().slice(0, 10);
  const last = end.slice(0, first.length);
  return last < first.slice(0, last.length);
}

/** "last month", told in a later one. */
const isOfLastMonth = ({ source }: Reading, { start, end, from, precision }: TimeExpression, news: string): boolean =>
  precision === 'month' &&
  /^last month$/i.test(source.text.slice(start, end)) &&
  from !== null &&
  from.slice(0, 7) < news.slice(0, 7);

const verbalEvents = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'REQUEST']);

const earlier = new Set(['last', 'previous', 'earlier', 'past', 'former']);

/** "Russia's invasion": a deed told by a noun is taken for known; talks and visits may well be the news. */
function isRecalledNoun(reading: Reading, noun: Token): boolean {
  const coding = nounCoding(reading, noun.index);
  // "since the last round of talks"
  const isEarlier = childrenWith(reading, noun.index, 'amod').some(({ lower }) => earlier.has(lower));
  const governor = reading.tokens[noun.head];
  if (isEarlier || governor.lower === 'since') return true;
  if (noun.label === 'pobj' && governor.lower === 'of' && reading.tokens[governor.head].lemma === 'round')
    return isRecalledNoun(reading, reading.tokens[governor.head]);
  return coding !== null && !verbalEvents.has(coding.event);
}

/** "the sanctions that they imposed", "the men jailed in Iran"; not "Lavrov, who accused London". */
function isRecalledClause(reading: Reading, cue: Token): boolean {
  const { tokens } = reading;
  for (let token = cue; token.head !== token.index; token = tokens[token.head]) {
    if (token.label === 'acl' && token.tag === 'VBN') return true;
    if (token.label === 'relcl' && token.tag !== 'VB')
      return (
        (!isAside(reading, token) || isAsideOfDeed(reading, token)) &&
        !isGoingOn(reading, token) &&
        !isInStatement(reading, token)
      );
    if (token.label === 'ccomp' || token.label === 'parataxis') return false;
  }
  return isPluperfect(reading, cue) || isBeforeTheNews(reading, cue);
}

/** "Turkey, which sent troops there": without a day, what they did before; a word spoken may be of the news. */
function isAsideOfDeed(reading: Reading, clause: Token): boolean {
  const event = frameOf(reading, clause.index)?.coding?.event;
  const isSubject = childrenWith(reading, clause.index, 'nsubj', 'nsubjpass').some(({ tag }) => /^W[PD]/.test(tag));
  return (
    event !== undefined && deeds.has(event) && isSubject && clause.lemma !== 'announce' && isSimplePast(reading, clause)
  );
}

const deeds = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'AID', 'RETREAT']);

/** "demonstrators who were marching on the palace" */
const isGoingOn = (reading: Reading, { index, tag }: Token): boolean =>
  tag === 'VBG' && childrenWith(reading, index, 'aux').some(({ lemma }) => lemma === 'be');

/** "a statement in which they urged ..." */
const isInStatement = (reading: Reading, { index, head }: Token): boolean =>
  /^(?:statement|letter|speech|message|interview|declaration|resolution|communique|article|address)$/.test(
    reading.tokens[head].lemma,
  ) && childrenWith(reading, index, 'prep').some(({ lower }) => lower === 'in');

/** "two weeks after gunmen killed 26 people" */
const isWeeksBefore = (reading: Reading, { label, index }: Token): boolean =>
  label === 'advcl' &&
  childrenWith(reading, index, 'mark').some(({ lower }) => lower === 'after') &&
  childrenWith(reading, index, 'npadvmod').some(({ lemma }) => /^(?:week|month|year|decade)$/.test(lemma));

/** "has refused to recognize him since the election of August 2020", told in a later year */
function isLongSince(reading: Reading, { index }: Token, news: string | null): boolean {
  if (news === null || !childrenWith(reading, index, 'aux').some(({ lemma }) => lemma === 'have')) return false;
  const chain = [index, ...childrenWith(reading, index, 'xcomp', 'conj').map((deed) => deed.index)];
  const since = chain.flatMap((verb) => childrenWith(reading, verb, 'prep')).find(({ lower }) => lower === 'since');
  if (since === undefined) return false;
  const { first, last } = subtree(reading, since.index);
  const year = reading.tokens.slice(first, last).find(({ text }) => /^(?:19|20)\d\d$/.test(text));
  return year !== undefined && year.text < news.slice(0, 4);
}

/** "prior to the call he met ...". */
const isBeforeTheNews = (reading: Reading, { index }: Token): boolean =>
  childrenWith(reading, index, 'prep', 'advmod').some(({ lower }) => lower === 'prior');

/** A clause between commas on somebody tells what they also did. */
const isAside = (reading: Reading, clause: Token): boolean => {
  const { tokens, children } = reading;
  const subject = childrenWith(reading, clause.index, 'nsubj', 'nsubjpass')[0];
  const isOpened = children[clause.head].some(
    (child) => tokens[child].text === ',' && child > clause.head && child < clause.index,
  );
  const isPlace = childrenWith(reading, clause.index, 'advmod').some(({ lower }) => lower === 'where');
  const isObject = childrenWith(reading, clause.index, 'prep', 'dobj', 'dative').some(
    ({ lower, index }) =>
      lower === 'whom' || childrenWith(reading, index, 'pobj').some((object) => object.lower === 'whom'),
  );
  const isOwner =
    subject !== undefined && childrenWith(reading, subject.index, 'poss').some(({ lower }) => lower === 'whose');
  return isOpened && (subject?.lower === 'who' || subject?.lower === 'which' || isPlace || isObject || isOwner);
};

/** In the past perfect, itself or the verb it is joined to. */
function isPluperfect(reading: Reading, cue: Token): boolean {
  const had = (index: number) => childrenWith(reading, index, 'aux').some(({ lower }) => lower === 'had');
  if (had(cue.index)) return true;
  return cue.label === 'conj' && childrenWith(reading, cue.index, 'nsubj').length === 0 && had(cue.head);
}

/** Whether the last time that its paragraph tells of before a word, in an earlier sentence, is long before the news. */
export function isBackgroundBefore(
  { tokens, sentences, source }: Reading,
  times: readonly TimeExpression[],
  cue: number,
  news: string | null,
): boolean {
  if (news === null) return false;
  const sentence = sentences[tokens[cue].sentence];
  const paragraph = sentences.find((other) => other.paragraph === sentence.paragraph) ?? sentence;
  const told = times.filter(
    ({ start, end, type }) =>
      paragraph.start <= start &&
      end <= sentence.end &&
      type === 'DATE' &&
      // "the vote of October" tells which vote, not when the paragraph is.
      !/\bof $/.test(source.text.slice(Math.max(0, start - 4), start)),
  );
  const last = told.at(-1);
  return last !== undefined && last.end <= sentence.start && isLongBefore(last, news) === true;
}

/** "thanked both sides": a reaction is of the news. */
const isOfReaction = ({ lemma }: Token): boolean => /^(?:thank|welcome|hail|praise|condemn|congratulate)$/.test(lemma);

/** "Trump later accused ...": told in the simple past, after what is background. */
function isSimplePast(reading: Reading, cue: Token): boolean {
  const main = reading.tokens[cue.index];
  return main.tag === 'VBD' && childrenWith(reading, main.index, 'aux').length === 0;
}
