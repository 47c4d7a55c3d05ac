import { leadersNamed } from '../../lexicon/leaders.js';
import { quadOf } from '../../lexicon/plover.js';
import type { Action, Actor } from '../../schema/action.js';
import { identifier } from '../../schema/identifier.js';
import type { Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import { evidenceOf, passageOf } from '../../text/passage.js';
import type { Reading, Sentence } from '../../text/reading.js';
import { childrenWith, spanOf } from '../syntax.js';
import { statementOver } from '../telling.js';
import { timeOf } from '../time.js';
import { isTimeWord } from '../time-word.js';
import { actorOf } from './actor.js';
import { ActorFinder, type ActorMention } from './actor-mention.js';
import { isBackground, isBackgroundBefore, newsDay } from './background.js';
import { clauseOf } from './clause.js';
import { contextsOf } from './context.js';
import { cueWords } from './cue-words.js';
import { distinct } from './distinct.js';
import { eventsOf, type WeightedEvent } from './events.js';
import { withImpliedRecipients } from './implied-recipient.js';
import { placeOf, placeSpanOf } from './location.js';
import { isObligation } from './obligation.js';
import { type Participants, participantsOf } from './participants.js';
import { isWorthTelling } from './plausible.js';
import { quantitiesOf } from './quantities.js';
import { sayingsOf } from './saying.js';
import { withSharedParties } from './shared-parties.js';
import type { IsOwn } from './speech-act.js';
import { prepositionsOf } from './syntax.js';
import { datingTime, sharedTime, timeOver } from './when.js';

/**
 * Who did what to whom, coded in PLOVER, in order of the text. `certainty` ranks the events of a sentence: its main one
 * has the highest. `day` is that of the report (ISO 8601), null where unknown.
 */
export function extractActions(
  interpretation: Interpretation,
  statements: readonly Statement[],
  day: string | null,
): Action[] {
  const { reading, times } = interpretation;
  const news = day?.slice(0, 10) ?? newsDay(reading, times);
  const finder = new ActorFinder(interpretation, news ?? undefined);
  const sayings = sayingsOf(reading, statements);
  const countriesOf = (head: number) => finder.actorsOf(head).flatMap(({ country }) => country ?? []);
  const isOwn: IsOwn = (speaker, subject) => {
    const countries = countriesOf(speaker);
    return countriesOf(subject).some((country) => countries.includes(country));
  };
  const told = reading.sentences
    .filter((sentence) => isBody(reading, sentence))
    .flatMap((sentence) =>
      eventsOf(
        reading,
        sentence,
        sayings.filter(({ cue }) => reading.tokens[cue].sentence === sentence.index),
        isOwn,
      )
        .map((event) => ({ event, participants: participantsOf(reading, finder, event) }))
        .map(({ event, participants }) => ({ event: ofArmed(reading, event, participants), participants }))
        .map(withSharedParties(reading))
        .filter(
          ({ event, participants }) =>
            isWorthTelling(reading, event, participants) && !isObligation(reading, event, participants),
        )
        .toSorted((one, other) => one.event.cue - other.event.cue),
    );
  const read = withImpliedRecipients(reading, told, finder.countries).flatMap(({ event, participants }) => {
    const action = recorded(interpretation, statements, event, participants, news);
    return action === null ? [] : [{ event, action }];
  });
  return distinct(reading, read);
}

const crowds = new Set(
  'protester protestor demonstrator rioter crowd mob thousand thousands hundred hundreds million millions people supporter student worker resident farmer'.split(
    ' ',
  ),
);
const rioters = new Set(['protester', 'protestor', 'demonstrator', 'rioter', 'crowd', 'mob']);

/** "Rebels seized the airport", "protesters threw stones": what is a protest of others is an attack of those who fight, and the other way round. */
function ofArmed(reading: Reading, event: WeightedEvent, { actors }: Participants): WeightedEvent {
  const { tokens } = reading;
  const isGunman = ({ head }: ActorMention) =>
    /^(?:gunman|kidnapper|assailant)$/.test(tokens[head].lemma) ||
    (/^(?:man|people)$/.test(tokens[head].lemma) &&
      childrenWith(reading, head, 'amod').some(({ lower }) => /^(?:masked|armed|hooded|unidentified)$/.test(lower)));
  const isByCrowd = actors.length > 0 && actors.every(({ head }) => crowds.has(tokens[head].lemma));
  if (event.event === 'ACCUSE' && isByCrowd && tokens[event.cue].lemma === 'protest')
    return { ...event, event: 'PROTEST', mode: 'demo' };
  const isRiot = isByCrowd && actors.every(({ head }) => rioters.has(tokens[head].lemma));
  if (event.event === 'ASSAULT' && isRiot && (event.mode === null || event.mode === 'primitive'))
    return { ...event, event: 'PROTEST', mode: 'riot' };
  if (event.event === 'MOBILIZE' && isForRelief(reading, event.cue)) return { ...event, event: 'AID', mode: null };
  // "Norway dismissed the complaint": only a court lets somebody off by it.
  const isCourt = actors.length === 0 || actors.some(({ sector }) => sector === 'JUD' || sector === 'LEG');
  if (event.event === 'CONCEDE' && tokens[event.cue].lemma === 'dismiss' && !isCourt)
    return { ...event, event: 'REJECT', mode: null };
  // "The United States launched strikes against the Houthis"
  const isOfForce = actors.some(
    ({ country, sector }) =>
      sector === 'MIL' || sector === 'REB' || (country !== null && (sector === null || sector === 'GOV')),
  );
  if (event.event === 'PROTEST' && event.mode === 'strike' && isOfForce && isAgainst(reading, event.cue))
    return { ...event, event: 'ASSAULT', mode: null };
  if (event.event === 'COERCE' && /^(?:seize|detain)$/.test(tokens[event.cue].lemma) && actors.some(isGunman))
    return { ...event, event: 'ASSAULT', mode: 'abduct' };
  const isAttack = /^(?:seize|occupy)$/.test(tokens[event.cue].lemma) && actors.some(({ sector }) => sector === 'REB');
  return event.event === 'PROTEST' && isAttack ? { ...event, event: 'ASSAULT', mode: null } : event;
}

/** "dispatched a carrier to serve as a hospital": what is sent to help. */
const isForRelief = (reading: Reading, cue: number): boolean => {
  const { first, last } = clauseOf(reading, cue);
  return (
    /^(?:send|dispatch|deploy|fly)$/.test(reading.tokens[cue].lemma) &&
    reading.tokens
      .slice(first, last)
      .some(({ lemma }) => /^(?:rescue|relief|hospital|survivor|flood|quake|earthquake)$/.test(lemma))
  );
};

const isAgainst = (reading: Reading, cue: number): boolean =>
  [cue, ...childrenWith(reading, cue, 'dobj', 'nsubjpass').map(({ index }) => index)]
    .flatMap((index) => prepositionsOf(reading, index))
    .some(({ preposition, object }) => /^(?:against|on)$/.test(preposition.lower) && !isTimeWord(object));

/** "the presidents of both countries, Ruiz and Lind": what two phrases tell alike is told once. */
const withoutDoubles = (actors: readonly Actor[]): Actor[] =>
  actors.filter(
    ({ name, country }, index) =>
      actors.findIndex((other) => other.name === name && other.country === country) === index,
  );

const things = new Set(
  'weapon missile arm million thousand hundred explosion blast quake earthquake storm flood'.split(' '),
);

/** What happens does nothing, whose ever it is: "a session of the Arab League". */
const deeds = new Set(['session', 'visit', 'meeting', 'talk', 'summit']);

/** Not "used force", "destroyed missiles", "put millions at risk". */
const isSomebody = ({ tokens }: Reading, { country, person, head, first }: ActorMention): boolean =>
  person ||
  !(
    (tokens[head].text === 'force' && first === head) ||
    deeds.has(tokens[head].lemma) ||
    (country === null && things.has(tokens[head].lemma))
  );

/** "Ronald Reagan and Mikhail Gorbachev signed the treaty": two who have long left office. */
function areOfThePast(actors: readonly ActorMention[], news: string | null): boolean {
  if (news === null || actors.length < 2) return false;
  const limit = String(Number(news.slice(0, 4)) - 5);
  return actors.every(({ person, name }) => {
    const offices = person && name !== null ? leadersNamed(name) : [];
    return offices.length > 0 && offices.every(({ to }) => to !== null && to.slice(0, 4) < limit);
  });
}

const isBody = ({ source }: Reading, { paragraph }: Sentence): boolean => source.paragraphs[paragraph].role === 'body';

function recorded(
  interpretation: Interpretation,
  statements: readonly Statement[],
  event: WeightedEvent,
  { actors, recipients }: Participants,
  news: string | null,
): Action | null {
  const { reading, times } = interpretation;
  const { source } = reading;
  const clause = clauseOf(reading, event.cue);
  const clauseSpan = spanOf(reading, clause);
  const cueSpan = spanOf(reading, { first: event.cue, last: event.cue + 1 });
  const cue = passageOf(source, ...cueWords(reading, event.cue));
  const evidence = clauseSpan === null ? [] : evidenceOf(source, clauseSpan);
  if (cueSpan === null || cue === null || evidence.length === 0) return null;
  const when = datingTime(reading, times, event.cue, clause) ?? sharedTime(reading, times, event.cue);
  const place = placeOf(reading, event.cue);
  const placeSpan = place === undefined ? null : placeSpanOf(reading, place);
  const named = (mentions: Participants['actors']): Actor[] =>
    withoutDoubles(mentions.map((mention) => actorOf(interpretation, mention)).filter((actor) => actor !== null));
  return {
    id: identifier('action', source.reportId, cue.evidence[0].start, event.event, event.mode ?? ''),
    event: event.event,
    mode: event.mode,
    context: contextsOf(reading, clause),
    quad: quadOf(event.event),
    actors: named(actors.filter(({ head }) => !deeds.has(reading.tokens[head].lemma))),
    // "resigned as home secretary"
    recipients: event.mode === 'resign' ? [] : named(recipients.filter((mention) => isSomebody(reading, mention))),
    cue,
    when: when === null ? null : timeOf(source, when),
    place: placeSpan === null ? null : passageOf(source, placeSpan),
    status: event.status,
    background:
      areOfThePast(actors, news) ||
      isBackground(
        reading,
        event.cue,
        when ?? timeOver(reading, times, event.cue),
        news,
        times,
        isBackgroundBefore(reading, times, event.cue, news),
      ),
    quantities: quantitiesOf(reading, clause),
    accordingTo: statementOver(interpretation, statements, cueSpan)?.id ?? null,
    evidence,
    certainty: Math.round(Math.min(0.95, event.weight) * 100) / 100,
  };
}
