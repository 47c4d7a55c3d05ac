import type { Absence } from '../../schema/absence.js';
import { identifier } from '../../schema/identifier.js';
import type { Party } from '../../schema/party.js';
import type { Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import { evidenceOf, passageOf } from '../../text/passage.js';
import type { Reading, Token } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { referentsOf } from '../contacts/references.js';
import { isInHeadline } from '../headline-text.js';
import { nounPhrase } from '../noun-phrase.js';
import { chainOf, partyAt, partyOf } from '../party.js';
import { antecedent } from '../statements/antecedent.js';
import { childrenWith, isBelow, spanOf, subtree } from '../syntax.js';
import { speakersOf, statementOver } from '../telling.js';
import type { AbsenceFrame } from './absence-frame.js';
import { matterRange } from './matter.js';
import { noComment } from './no-comment.js';
import { unaddressed } from './unaddressed.js';
import { unagreed } from './unagreed.js';
import { unanswered } from './unanswered.js';
import { undiscussed } from './undiscussed.js';
import { unscheduled } from './unscheduled.js';

const certainty = 0.7;
const frames = [noComment, unscheduled, unanswered, undiscussed, unagreed, unaddressed];

/** Every absence is told with one of these; most sentences hold none and need no closer look. */
const wordsOfSilence =
  /\b(?:no|not|never|neither|nor|none|nobody|nothing|nowhere|cannot|zero|few|little|without|yet|remains?|silent|mum|quiet|vague|tight-lipped|un(?:answered|resolved|decided|settled|available|reachable)|open|later|future|left|short|still|to be|kept|keep|shy)\b|\b(?:declin|refus|fail|neglect|avoid|omit|leav|ignor|sidestep|skirt|gloss|dodg|evad|duck|exclud|drop|refrain|abstain)|n['’]t\b/i;

/** What was not discussed, addressed, answered or dated, and who says so. */
export function extractAbsences(interpretation: Interpretation, statements: readonly Statement[]): Absence[] {
  const { reading } = interpretation;
  const { text } = reading.source;
  const mayTell = reading.sentences.map(({ start, end }) => wordsOfSilence.test(text.slice(start, end)));
  return reading.tokens
    .filter(
      (token) => mayTell[token.sentence] && !isInHeadline(reading, token) && !isConditional(interpretation, token),
    )
    .flatMap((token) => {
      for (const frame of frames) {
        const found = frame(reading, token);
        if (found !== null) return absenceOf(interpretation, statements, found) ?? [];
      }
      return [];
    });
}

/** "if no date is set" leaves open whether one is. */
const isConditional = ({ reading }: Interpretation, verb: Token): boolean =>
  reading.children[verb.index].some(
    (child) => reading.tokens[child].label === 'mark' && /^(?:if|unless|whether)$/.test(reading.tokens[child].lower),
  );

/** "no meeting" leaves out a meeting. */
function withoutDenial({ source }: Reading, span: Span | null): Span | null {
  if (span === null) return null;
  const denial = /^(?:no|any)\s+/i.exec(source.text.slice(span.start, span.end));
  return denial === null ? span : { start: span.start + denial[0].length, end: span.end };
}

/** "The ministry said it would not comment": a body that only a pronoun stands for. */
const isUnnamedBody = (interpretation: Interpretation, who: Token | null): boolean =>
  who !== null && /^(?:it|they)$/.test(who.lower) && chainOf(interpretation, who) === null;

/** "He" taken to whom the words before it name. */
const personOf = (interpretation: Interpretation, who: Token): Token[] =>
  /^(?:he|she)$/.test(who.lower) ? referentsOf(interpretation, who) : [who];

/** One of several who are silent, without "Neither" before the first and what is joined behind. */
function oneOf(interpretation: Interpretation, head: Token): Party | null {
  const { reading } = interpretation;
  const { first, last } = subtree(reading, head.index);
  const isPairing = /^(?:neither|both|either)$/.test(reading.tokens[first].lower);
  const cut = childrenWith(reading, head.index, 'cc', 'conj', 'relcl')
    .map(({ index }) => subtree(reading, index).first)
    .filter((start) => start > head.index);
  const span = spanOf(reading, { first: isPairing ? first + 1 : first, last: Math.min(last, ...cut) });
  return span && partyOf(interpretation, head, span);
}

/** All whose silence it is: "Neither Xi nor Putin". */
const withJoined = (reading: Reading, head: Token): Token[] => [
  head,
  ...childrenWith(reading, head.index, 'conj').flatMap((next) => withJoined(reading, next)),
];

function absenceOf(
  interpretation: Interpretation,
  statements: readonly Statement[],
  { kind, clause, who, what }: AbsenceFrame,
): Absence | null {
  const { reading } = interpretation;
  const { source } = reading;
  const span = spanOf(reading, subtree(reading, clause.index));
  const evidence = span === null ? [] : evidenceOf(source, span);
  if (evidence.length === 0) return null;
  const isFronted = what !== null && what.index < clause.index && isBelow(reading, clause.index, what.index);
  const phrase =
    what &&
    (isFronted ? spanOf(reading, matterRange(reading, clause, what)) : nounPhrase(reading, antecedent(reading, what)));
  const matter = withoutDenial(reading, phrase);
  const silent = who === null ? [] : withJoined(reading, who).flatMap((one) => personOf(interpretation, one));
  const parties = silent.flatMap((one) => (silent.length > 1 ? oneOf : partyAt)(interpretation, one) ?? []);
  // A silence is told by whoever tells of it, not by the silent.
  const tellings = statements.filter(({ act }) => act !== 'did-not-address' && act !== 'decline-to-comment');
  const statement = statementOver(interpretation, tellings, clause);
  const told = isUnnamedBody(interpretation, who) ? speakersOf(statement) : parties;
  return {
    id: identifier('absence', source.reportId, kind, clause.start),
    kind,
    who: told.length > 0 ? told : parties,
    what: matter && passageOf(source, matter),
    accordingTo: speakersOf(statement),
    statement: statement?.id ?? null,
    evidence,
    certainty,
  };
}
