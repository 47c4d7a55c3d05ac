import type { Commitment } from '../../schema/commitment.js';
import { identifier } from '../../schema/identifier.js';
import type { Party } from '../../schema/party.js';
import type { Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import { evidenceOf, passageOf } from '../../text/passage.js';
import type { Reading, Token } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { isInHeadline } from '../headline-text.js';
import { nounPhrase } from '../noun-phrase.js';
import { partiesAt, speakersIn } from '../parties-at.js';
import { partyAt } from '../party.js';
import { antecedent } from '../statements/antecedent.js';
import { childrenWith, spanOf, subtree } from '../syntax.js';
import { statementOver } from '../telling.js';
import { timeOf } from '../time.js';
import { announced } from './announced.js';
import { convened } from './convened.js';
import type { Deed } from './deed.js';
import { dueOf } from './due.js';
import { pledged, promised } from './promised.js';
import { conditionOf, deedRange, recipientOf } from './terms.js';

const certainty = 0.7;

/** Promises, pledges, plans and announced next steps. What someone foresees, wants or threatens is none. */
export function extractCommitments(interpretation: Interpretation, statements: readonly Statement[]): Commitment[] {
  const { reading } = interpretation;
  const tokens = reading.tokens.filter((token) => !isInHeadline(reading, token));
  const verbs = tokens.filter(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'ADJ');
  const deeds = new Map<Token, Deed>();
  for (const verb of verbs) for (const deed of promised(reading, verb)) deeds.set(deed.verb, deed);
  for (const noun of tokens) for (const deed of pledged(reading, noun)) deeds.set(deed.verb, deed);
  for (const verb of verbs) {
    const deed = deeds.has(verb)
      ? null
      : (announced(reading, verb, statementOver(interpretation, statements, verb)) ?? convened(reading, verb));
    if (deed !== null) deeds.set(verb, deed);
  }
  return [...deeds.values()]
    .toSorted((one, other) => one.verb.index - other.verb.index)
    .flatMap((deed) => commitmentOf(interpretation, statements, deed) ?? []);
}

function commitmentOf(
  interpretation: Interpretation,
  statements: readonly Statement[],
  { verb, who, toWhom }: Deed,
): Commitment | null {
  const { reading } = interpretation;
  const { source } = reading;
  const condition = conditionOf(reading, verb) ?? conditionBehind(reading, verb);
  const words = spanOf(
    reading,
    deedRange(reading, verb, condition, who === null || hasOtherSubject(reading, verb, who)),
  );
  const thing = words && relativeObject(reading, verb);
  const what = words && passageOf(source, ...(thing ? [thing] : []), ...withoutAside(reading, verb, words));
  const clause = spanOf(reading, subtree(reading, verb.index));
  if (what === null || clause === null) return null;
  const statement = statementOver(interpretation, statements, verb);
  const doers = doersOf(interpretation, who, statement);
  if (doers.length === 0 && isOfNobody(reading, verb)) return null;
  const recipient = toWhom ?? recipientOf(reading, verb);
  const due = dueOf(interpretation, verb);
  const hanging = condition && spanOf(reading, subtree(reading, condition.index));
  return {
    id: identifier('commitment', source.reportId, verb.start),
    who: doers,
    toWhom: recipient && partyAt(interpretation, recipient),
    what,
    due: due && timeOf(source, due),
    condition: hanging && passageOf(source, hanging),
    status: 'open',
    accordingTo: statement?.id ?? null,
    evidence: [...evidenceOf(source, clause), ...doers.flatMap((doer) => doer.evidence)],
    certainty,
  };
}

/** "promised help if the truce held": the parser hangs the condition on the promise. */
function conditionBehind(reading: Reading, verb: Token): Token | null {
  const governor = reading.tokens[verb.head];
  const isPromise = governor !== verb && /^(?:promise|pledge|offer|vow|agree|undertake)$/.test(governor.lemma);
  const condition = isPromise ? conditionOf(reading, governor) : null;
  return condition !== null && condition.index > verb.index ? condition : null;
}

/** "They would be met with an answer": neither who does it nor what happens is told. */
const isOfNobody = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'nsubjpass').some(({ pos }) => pos === 'PRON');

/** "leave the treaty[, Lind said,] by May": who tells of it in between. */
function withoutAside(reading: Reading, verb: Token, words: Span): Span[] {
  const [aside] = childrenWith(reading, verb.index, 'parataxis').filter(({ index }) => index > verb.index);
  const range = aside && subtree(reading, aside.index);
  const before = range && reading.tokens.slice(verb.index, range.first).findLast(({ pos }) => pos !== 'PUNCT');
  if (!range || !before || reading.tokens[range.first].start >= words.end || before.end <= words.start) return [words];
  const after = reading.tokens.slice(range.last).find(({ pos }) => pos !== 'PUNCT');
  const rest = after && after.start < words.end ? [{ start: after.start, end: words.end }] : [];
  return [{ start: words.start, end: before.end }, ...rest];
}

/** "promised that flights would resume": what is to happen is of another than who promised. */
const hasOtherSubject = (reading: Reading, verb: Token, who: Token): boolean =>
  verb.label === 'ccomp' &&
  childrenWith(reading, verb.index, 'nsubj', 'nsubjpass').some(
    (subject) => subject !== who && subject.pos !== 'PRON' && subject.index < verb.index,
  );

/** "the visit that Putin is to pay": what the relative pronoun stands for is what is done. */
function relativeObject(reading: Reading, verb: Token): Span | null {
  const pronoun = childrenWith(reading, verb.index, 'dobj').find(({ lower }) => /^(?:that|which)$/.test(lower));
  const noun = pronoun && antecedent(reading, pronoun);
  return noun === undefined || noun === pronoun ? null : nounPhrase(reading, noun);
}

/** Who is to do it. A speaker's "I" or "we", and in reported speech "he" or "she", is the speaker; so is what the reading left unresolved. */
function doersOf(interpretation: Interpretation, who: Token | null, statement: Statement | null): Party[] {
  if (who === null) return [];
  const doers = partiesAt(interpretation, who);
  const isSpeaker =
    /^(?:i|we)$/.test(who.lower) || (/^(?:he|she)$/.test(who.lower) && statement?.quotation !== 'direct');
  const isUnresolved =
    /^(?:it|they|he|she)$/.test(who.lower) &&
    doers.every(({ entity, name }) => entity === null && name.toLowerCase() === who.lower);
  const speakers =
    (isSpeaker && !isAside(interpretation, who, statement)) || isUnresolved
      ? speakersIn(interpretation, statement)
      : [];
  return speakers.length > 0 ? speakers : doers;
}

/** "He plans to call, according to his office": what another source tells of him is not told by himself. */
const isAside = ({ reading }: Interpretation, who: Token, statement: Statement | null): boolean =>
  statement?.cue?.text.toLowerCase().startsWith('according') === true &&
  reading.sentences[who.sentence].first === who.index;
