import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { members } from '../conjuncts.js';
import { chainOf } from '../party.js';
import { childrenWith } from '../syntax.js';
import { isDocument, isPossibleSpeaker } from './possible-speaker.js';

/**
 * Whom "they" means where the reading left it open: several that one noun names, as the subject of the clause above or
 * what stands before in the sentence ("What worries experts, they say"), else the subject of the sentence before, which may
 * join two ("Lind and Haddad met. They agreed"). Empty where nobody is found.
 */
export function severalMeant(interpretation: Interpretation, pronoun: Token): readonly Token[] {
  if (pronoun.lower !== 'they' || chainOf(interpretation, pronoun) !== null) return [];
  const { reading } = interpretation;
  const { first } = reading.sentences[pronoun.sentence];
  const within = reading.tokens.slice(first, pronoun.index).filter(isSeveral);
  const subject = within.findLast(({ label }) => label === 'nsubj');
  if (subject !== undefined) return [subject];
  if (within.length > 0) return within.length === 1 ? within : [];
  return subjectBefore(reading, pronoun);
}

const isSeveral = (token: Token): boolean =>
  token.tag === 'NNS' &&
  isPossibleSpeaker(token) &&
  !isDocument(token) &&
  /^(?:nsubj|nsubjpass|dobj)$/.test(token.label);

/** The subject of the sentence before, where it is the only one of several that it tells of, or joins persons or bodies. */
function subjectBefore(reading: Reading, { sentence }: Token): readonly Token[] {
  const before = reading.sentences[sentence - 1];
  if (before === undefined || before.paragraph !== reading.sentences[sentence].paragraph) return [];
  const told = reading.tokens.slice(before.first, before.last);
  const subject = told.find(
    ({ label, head, index }) => label === 'nsubj' && reading.tokens[head].head === head && index < head,
  );
  const joined = subject === undefined ? [] : joinedTo(reading, subject);
  const several = told.filter(isSeveral);
  if (joined.length > 1) return several.length === 0 ? joined : [];
  const [only] = several;
  return several.length === 1 && only.label.startsWith('nsubj') ? [only] : [];
}

/** Those a subject joins, by their names where these stand beside their offices. */
function joinedTo(reading: Reading, subject: Token): readonly Token[] {
  const beside = childrenWith(reading, subject.index, 'appos').find(
    ({ index }) => childrenWith(reading, index, 'conj').length > 0,
  );
  return members(reading, beside ?? subject).filter(
    (token) => isPossibleSpeaker(token) && /^(?:PROPN|NOUN)$/.test(token.pos),
  );
}
