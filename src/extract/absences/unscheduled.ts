import type { Reading, Token } from '../../text/reading.js';
import { meetings } from '../commitments/commitment-words.js';
import { childrenWith } from '../syntax.js';
import type { AbsenceFrame } from './absence-frame.js';
import { isDenied, isDeniedNoun, isWilled } from './negation.js';
import { accountNouns, publishing, scheduleNouns, setting } from './silence-words.js';
import { silentSubject } from './silent-subject.js';

const planning = new Set('schedule plan arrange'.split(' '));

/** "a date has not yet been set", "no timetable was given", "without setting a date"; "released no readout" */
export function unscheduled(reading: Reading, verb: Token): AbsenceFrame | null {
  if (isWilled(reading, verb)) return null;
  const toBeSet = dateToBeSet(reading, verb);
  if (toBeSet !== null) return toBeSet;
  const [object] = childrenWith(reading, verb.index, 'dobj');
  const [passive] = passiveSubjects(reading, verb);
  const [present] =
    childrenWith(reading, verb.index, 'expl').length > 0 ? childrenWith(reading, verb.index, 'attr') : [];
  const noun = object ?? passive ?? present;
  if (passive !== undefined && planning.has(verb.lemma) && meetings.has(passive.lemma)) {
    const isNone = isDenied(reading, verb) || isDeniedNoun(reading, passive);
    return isNone ? { kind: 'no-date-set', clause: verb, who: null, what: passive } : null;
  }
  if (noun === undefined) return null;
  // "There is no more time": none is left.
  const isSpent = noun.lemma === 'time' && present !== undefined;
  const kind = isSpent ? null : kindOf(verb, noun, present !== undefined);
  if (kind === null) return null;
  const isWithout = verb.label === 'pcomp' && reading.tokens[verb.head].lower === 'without';
  if (!isDenied(reading, verb) && !isDeniedNoun(reading, noun) && !isWithout) return null;
  const [subject = null] = childrenWith(reading, verb.index, 'nsubj');
  const who = passive === undefined && present === undefined ? (subject ?? silentSubject(reading, verb)) : null;
  return { kind, clause: verb, who, what: whatOf(reading, noun, kind) };
}

/** "a date has yet to be set": the subject stands with the verb that governs. */
function passiveSubjects(reading: Reading, verb: Token): Token[] {
  const own = childrenWith(reading, verb.index, 'nsubjpass');
  if (own.length > 0 || verb.label !== 'xcomp' || childrenWith(reading, verb.index, 'auxpass').length === 0) return own;
  return childrenWith(reading, verb.head, 'nsubj');
}

function kindOf(verb: Token, noun: Token, isPresent: boolean): AbsenceFrame['kind'] | null {
  if (scheduleNouns.has(noun.lemma) && (isPresent || setting.has(verb.lemma))) return 'no-date-set';
  return accountNouns.has(noun.lemma) && (isPresent || publishing.has(verb.lemma)) ? 'no-readout' : null;
}

/** "at a date still to be agreed", "on a day yet to be set" */
function dateToBeSet(reading: Reading, verb: Token): AbsenceFrame | null {
  const noun = reading.tokens[verb.head];
  const isOpen =
    /^(?:acl|relcl)$/.test(verb.label) &&
    /^(?:date|day|time)$/.test(noun.lemma) &&
    (setting.has(verb.lemma) || verb.lemma === 'determine') &&
    childrenWith(reading, verb.index, 'aux').some(({ tag }) => tag === 'TO') &&
    childrenWith(reading, verb.index, 'auxpass').length > 0;
  return isOpen ? { kind: 'no-date-set', clause: verb, who: null, what: occasionBefore(reading, noun) } : null;
}

/** The meeting, visit or vote told of last, where the words that leave its date open do not name it. */
function occasionBefore(reading: Reading, noun: Token): Token | null {
  const { first } = reading.sentences[noun.sentence];
  const before = reading.tokens.slice(first, noun.index).filter(({ pos }) => pos === 'NOUN');
  return before.findLast(({ lemma }) => meetings.has(lemma) || occasions.has(lemma)) ?? null;
}

const occasions = new Set(
  'trip release withdrawal reopening opening return swap signing launch inauguration hearing trial forum gathering mission delivery deployment publication'.split(
    ' ',
  ),
);

/** What has no date: "a date for the next round"; an account is left out itself. */
function whatOf(reading: Reading, noun: Token, kind: AbsenceFrame['kind']): Token | null {
  if (kind === 'no-readout') return noun;
  const phrases = childrenWith(reading, noun.index, 'prep').filter(({ lower }) => /^(?:for|of|on)$/.test(lower));
  const deeds = phrases.flatMap(({ index }) => childrenWith(reading, index, 'pobj', 'pcomp'));
  const hosts = childrenWith(reading, reading.tokens[noun.head].index, 'prep').filter(({ lower }) => lower === 'for');
  return (
    deeds.at(0) ??
    hosts.flatMap(({ index }) => childrenWith(reading, index, 'pobj', 'pcomp')).at(0) ??
    occasionBefore(reading, noun)
  );
}
