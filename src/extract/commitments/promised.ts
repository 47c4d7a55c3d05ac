import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { auxiliariesOf, isAsserted } from '../assertion.js';
import { members } from '../conjuncts.js';
import { childrenWith } from '../syntax.js';
import { meetings, planning, promising, scheduled, steps } from './commitment-words.js';
import type { Deed } from './deed.js';
import { subjectOf } from './subject.js';

/** "pledged to send tanks", "promised Kyiv that it would", "plans to visit", "is due to arrive", "are to meet" */
export function promised(reading: Reading, verb: Token): Deed[] {
  const who = subjectOf(reading, verb);
  if (who === null || childrenWith(reading, verb.index, 'neg').length > 0) return [];
  if (promising.has(verb.lemma)) {
    return isTold(reading, verb)
      ? deedsUnder(reading, verb).map((deed) => ({
          verb: deed,
          who: namedSubject(reading, deed) ?? who,
          toWhom: addressee(reading, verb),
        }))
      : [];
  }
  if (verb.lemma === 'agree')
    return isTold(reading, verb) ? infinitives(reading, verb).map((deed) => ({ verb: deed, who, toWhom: null })) : [];
  const isPlan = planning.has(verb.lemma) && !isPassive(reading, verb);
  const isFixed = scheduled.has(verb.lower) && (isPassive(reading, verb) || reading.tokens[verb.head].lemma === 'be');
  const isToBe =
    verb.lemma === 'be' &&
    /^(?:VBZ|VBP|VBD)$/.test(verb.tag) &&
    childrenWith(reading, verb.index, 'attr', 'acomp').length === 0;
  if ((!isPlan && !isFixed && !isToBe) || !(isAgent(who) || meetings.has(who.lemma))) return [];
  if (!isTold(reading, verb) || (isToBe && who.lemma === 'it')) return [];
  const foreseen = verb.lower === 'expected';
  return infinitives(reading, verb)
    .filter((deed) => !foreseen || steps.has(deed.lemma))
    .map((deed) => ({ verb: deed, who: meetings.has(who.lemma) ? null : who, toWhom: null }));
}

/** Told as having been promised; a participle in a list ("agreeing not to join") is none. */
const isTold = (reading: Reading, verb: Token): boolean =>
  verb.tag !== 'VB' && (verb.tag !== 'VBG' || auxiliariesOf(reading, verb).length > 0) && isAsserted(reading, verb);

const isPassive = (reading: Reading, verb: Token): boolean => childrenWith(reading, verb.index, 'auxpass').length > 0;

function deedsUnder(reading: Reading, verb: Token): Token[] {
  const clauses = childrenWith(reading, verb.index, 'ccomp').filter((clause) =>
    auxiliariesOf(reading, clause).some(({ lower }) => /^(?:will|would|'ll|’ll|wo)$/.test(lower)),
  );
  const gerunds = childrenWith(reading, verb.index, 'prep')
    .filter(({ lower }) => lower === 'to')
    .flatMap(({ index }) => childrenWith(reading, index, 'pcomp'));
  return [...infinitives(reading, verb), ...clauses, ...gerunds];
}

const infinitives = (reading: Reading, verb: Token): Token[] =>
  childrenWith(reading, verb.index, 'xcomp')
    .filter((deed) => auxiliariesOf(reading, deed).some(({ tag }) => tag === 'TO'))
    .flatMap((deed) => members(reading, deed));

const addressee = (reading: Reading, verb: Token): Token | null =>
  childrenWith(reading, verb.index, 'dative', 'dobj').find(
    ({ lemma, pos }) => pos !== 'VERB' && !/self$|selves$/.test(lemma),
  ) ?? null;

/** "promised that France would help" binds France; a pronoun stands for whoever promises. */
const namedSubject = (reading: Reading, deed: Token): Token | null =>
  childrenWith(reading, deed.index, 'nsubj').find(({ pos }) => pos !== 'PRON') ?? null;
