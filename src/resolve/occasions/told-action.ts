import { lookUpActor } from '../../lexicon/actors.js';
import type { Action, Actor } from '../../schema/action.js';
import type { Report } from '../../schema/report.js';
import { transliterationKey } from '../entities/transliteration.js';
import type { WhoIsWho } from '../entities/who-is-who.js';
import { topicWords } from '../topic-words.js';
import { withoutMarkup } from '../without-markup.js';
import { actionKind } from './action-kind.js';
import { dayOf, type ToldFact } from './told-fact.js';

/** Someone with a part in an action, as far as matching goes. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3 of the state acted for; null for others. */
  readonly state: string | null;
  /** ISO 3166-1 alpha-3 of the country told with them, for whomever they act. */
  readonly country: string | null;
  readonly person: boolean;
}

/** An action of one report, with what it is matched by. */
export interface ToldAction extends ToldFact<Action> {
  readonly kind: string;
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  /** Towns and sites named for it, in the form in which their spellings meet. */
  readonly places: ReadonlySet<string>;
  /** Stems of its sentence, names and days aside. */
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const notStates = new Set(['REB', 'CVL', 'CRM', 'BUS', 'JRN', 'OPP', 'PTY', 'LAB', 'REL', 'EDU', 'UAF', 'SPY']);
const days =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday\b/gi;

/** An action as matching sees it; null where it is no occasion of its own. */
export function toldAction(action: Action, report: Report, knownAt: string, people: WhoIsWho): ToldAction | null {
  const kind = actionKind(action);
  if (kind === null) return null;
  const participant = (actor: Actor): Participant => {
    const someone = people.of(actor, dayOf(action, knownAt));
    const country = actor.country ?? someone.country;
    const acts = country !== null && country !== 'INT' && !notStates.has(actor.sector ?? '');
    return {
      id: someone.id,
      name: someone.name,
      state: acts ? country : null,
      country,
      person: someone.kind === 'person',
    };
  };
  const [actors, recipients] = [action.actors.map(participant), action.recipients.map(participant)];
  const named = [action.place?.text, ...action.recipients.map(({ name }) => name)].filter((name) => name != null);
  const sentence = sentenceOf(report, action);
  const names = new Set([...action.actors, ...action.recipients].flatMap(({ name }) => [...topicWords(name)]));
  return {
    fact: action,
    report: report.id,
    knownAt,
    toldAt: report.publishedAt ?? knownAt,
    kind,
    actors,
    recipients,
    parties: new Set([...actors, ...recipients].map(({ id }) => id)),
    places: new Set(named.filter(isTown).map(transliterationKey)),
    words: new Set([...topicWords(sentence.replace(days, ' '))].filter((word) => !names.has(word))),
    numbers: new Set(action.quantities.flatMap(({ value, unit }) => (value === null ? [] : [`${value} ${unit}`]))),
  };
}

/** A place smaller than a country: "in Ukraine" does not tell two strikes apart. */
function isTown(name: string): boolean {
  const kind = lookUpActor(name)?.kind;
  if (kind === 'place' || kind === 'city' || kind === 'capital') return true;
  return kind === undefined && /^(?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*$/u.test(name);
}

/** The sentence or sentences an action stands in, from the report's clean text where its words are found there. */
function sentenceOf({ text }: Report, { evidence }: Action): string {
  return evidence
    .map(({ exact }) => {
      const words = withoutMarkup(exact);
      const at = text.indexOf(words);
      if (at < 0) return words;
      const start = Math.max(text.lastIndexOf('. ', at) + 1, text.lastIndexOf('\n', at) + 1);
      const end = text.slice(at + words.length).search(/\.\s|\n|$/);
      return text.slice(start, at + words.length + end);
    })
    .join(' ');
}
