import type { Interpretation, TimeExpression } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { contains } from '../../text/span.js';
import { isBelow, tokensWithin } from '../syntax.js';
import type { ContactMention } from './contact-mention.js';
import { countedNoun } from './round.js';

/** When a contact took place: the most precise time within its noun phrase or hanging on the verb that tells of it. */
export function whenOf(interpretation: Interpretation, mentions: readonly ContactMention[]): TimeExpression | null {
  const told = mentions.flatMap((mention) => timesOf(interpretation, mention));
  const precision = ({ precision }: TimeExpression) => finer.indexOf(precision);
  return told.toSorted((one, other) => precision(one) - precision(other)).at(0) ?? null;
}

const finer: readonly TimeExpression['precision'][] = [
  'minute',
  'hour',
  'part-of-day',
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
  'unknown',
];

function timesOf({ reading, times }: Interpretation, { head, clause }: ContactMention): TimeExpression[] {
  const sentence = reading.sentences[head.sentence];
  // A verb that only speaks of the contact ("said that their call ...") has its own time.
  const teller = head === clause || tellsOf(countedNoun(reading, head), clause) ? clause : head;
  return times.filter((time) => {
    if ((time.type !== 'DATE' && time.type !== 'TIME') || !contains(sentence, time)) return false;
    const { first, last } = tokensWithin(reading, time);
    return reading.tokens.slice(first, last).every((token) => hangsOn(reading, token, teller, head));
  });
}

const tellsOf = (head: Token, clause: Token): boolean =>
  head.label === 'nsubj' ||
  head.label === 'nsubjpass' ||
  head.label === 'dobj' ||
  (head.label === 'pobj' && clause.lemma === 'speak');

/** Below the teller with no other clause between, and not in a "since" or "after" phrase. */
function hangsOn(reading: Reading, token: Token, teller: Token, head: Token): boolean {
  if (!isBelow(reading, token.index, teller.index)) return false;
  for (let at = token; at !== teller; at = reading.tokens[at.head]) {
    if (/^(?:relcl|acl|advcl|ccomp|pcomp|csubj|parataxis)$/.test(at.label) && !isBelow(reading, head.index, at.index))
      return false;
    if (at.label === 'prep' && /^(?:since|after|before|until|following)$/.test(at.lower)) return false;
  }
  return true;
}
