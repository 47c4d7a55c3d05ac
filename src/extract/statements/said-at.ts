import type { Interpretation, TimeExpression } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { contains } from '../../text/span.js';
import { childrenWith, isBelow, subtree, tokensWithin } from '../syntax.js';
import { vagueTime } from '../vague-time.js';

/** Verbs, by lemma, of the clauses that only tell how somebody spoke: "Speaking on Friday, she said". */
const speaking = new Set('speak address talk write appear ask question brief post meet'.split(' '));

const occasions =
  /^(?:conference|briefing|interview|speech|address|statement|hearing|meeting|rally|call|broadcast|morning|evening|night|afternoon)$/;

/** When something was said: the time that hangs on the cue, outside the content and outside another clause; null for none. */
export function saidAtOf(
  interpretation: Interpretation,
  cue: Token,
  isOutside: (token: Token) => boolean,
): TimeExpression | null {
  const { reading, times } = interpretation;
  const sentence = reading.sentences[cue.sentence];
  const told = times.filter(({ type, ...time }) => {
    if (type === 'DURATION' || type === 'SET' || time.value.endsWith('_REF') || !contains(sentence, time)) return false;
    const { first, last } = tokensWithin(reading, time);
    const words = reading.tokens.slice(first, last);
    // Only the word that heads the time hangs on the cue; those within it ("early Friday morning") hang on that.
    return (
      words.every(isOutside) &&
      words.every((token) => (token.head >= first && token.head < last) || isOfClause(interpretation, token, cue))
    );
  });
  const since = timeOfClause(interpretation, cue);
  if (told.length === 0 && since !== null) return since;
  const nearest = told.toSorted((one, other) => distance(one, cue) - distance(other, cue)).at(0);
  return nearest ?? vagueTimeOf(reading, cue, isOutside);
}

/** "until Wednesday, when Oslo refused": the time that a clause is set on. */
function timeOfClause({ reading, times }: Interpretation, cue: Token): TimeExpression | null {
  const isWhen = childrenWith(reading, cue.index, 'advmod').some(({ lower }) => lower === 'when');
  if (!isWhen || cue.label !== 'relcl') return null;
  const noun = reading.tokens[cue.head];
  return times.find((time) => contains(time, noun) && time.type !== 'DURATION' && time.type !== 'SET') ?? null;
}

const distance = ({ start, end }: TimeExpression, cue: Token): number => Math.max(start - cue.end, cue.start - end);

/** Below the cue with no other clause between ("after talks that began on Monday"), and in no phrase of its source. */
function isOfClause({ reading }: Interpretation, token: Token, cue: Token): boolean {
  if (!isBelow(reading, token.index, cue.index)) return false;
  const source = childrenWith(reading, cue.index, 'nsubj', 'nsubjpass', 'agent').at(0);
  for (let at = token; at.index !== cue.index; at = reading.tokens[at.head]) {
    if (at.label === 'advcl' && speaking.has(at.lemma)) continue;
    // "a proposal for a Christmas truce", but "told a Friday briefing"
    if (at.label === 'compound' && !occasions.test(reading.tokens[at.head].lemma)) return false;
    if (at === source || /^(?:relcl|acl|advcl|ccomp|pcomp|xcomp|conj|csubj|amod)$/.test(at.label)) return false;
  }
  return true;
}

/** "at the time", "later", "later in the day": told, though nothing tells when that was. */
function vagueTimeOf(reading: Reading, cue: Token, isOutside: (token: Token) => boolean): TimeExpression | null {
  const [word] = childrenWith(reading, cue.index, 'advmod', 'prep').filter(
    (child) => isOutside(child) && (/^(?:later|earlier|previously)$/.test(child.lower) || isAtTheTime(reading, child)),
  );
  if (word === undefined) return null;
  const { first, last } = subtree(reading, word.index);
  const end = reading.tokens.slice(first, last).findLast((token) => isOutside(token) && !token.isSpace) ?? word;
  const span = { start: reading.tokens[first].start, end: end.end };
  return vagueTime(span, 'PAST_REF', 'event', 'The report does not tell the time it counts from.');
}

const isAtTheTime = (reading: Reading, { lower, index }: Token): boolean =>
  lower === 'at' &&
  childrenWith(reading, index, 'pobj').some(
    (object) =>
      object.lower === 'time' &&
      childrenWith(reading, object.index, 'det').some((word) => /^(?:the|that)$/.test(word.lower)),
  );
