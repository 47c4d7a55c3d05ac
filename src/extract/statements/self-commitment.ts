import type { Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { auxiliariesOf } from '../assertion.js';
import { chainOf } from '../party.js';
import { childrenWith, hasPassiveAuxiliary, isPassive } from '../syntax.js';
import { isOwnSide } from './own-side.js';
import { isDocument, isPossibleSpeaker } from './possible-speaker.js';
import { harming, involuntary, providing } from './speech-words.js';

/** Verbs, by lemma, that promise though denied: "I will not let you down", "we will not rest". */
const reassuring = new Set('let rest forget hesitate stop fail disappoint tire waver abandon leave forsake'.split(' '));

/** Verbs, by lemma, of what restrains who does not do it: "would not station missiles there". */
const restraining = new Set(
  'station deploy use target escalate raise increase expand interfere intervene impose'.split(' '),
);

/** What a speaker who says what they or their side will do, or will not, commits to; null where the content is no such saying. */
export function selfCommitment(
  interpretation: Interpretation,
  content: Token,
  speaker: Token | null,
  quotation: Statement['quotation'],
): 'promise' | 'threaten' | 'refuse' | null {
  const { reading } = interpretation;
  // "its chiefs are to meet"
  const due = dueDeed(reading, content);
  if (due !== null)
    return !involuntary.has(due.lemma) && childrenWith(reading, content.index, 'neg').length === 0
      ? ofOwnSide(interpretation, content, due, speaker, quotation)
      : null;
  if (!isFuture(reading, content, quotation) || involuntary.has(content.lemma) || isPreferred(reading, content))
    return null;
  if (isPassive(reading, content)) return isFor(interpretation, speaker) ? ofPassive(reading, content) : null;
  const subject = childrenWith(reading, content.index, 'nsubj').at(0);
  if (subject === undefined) return null;
  if (!isActor(subject) || !isOwnSide(interpretation, subject, speaker, quotation === 'direct'))
    // "each family would receive 10,000 lira": who says so for a body gives it.
    return /^(?:receive|get)$/.test(content.lemma) && isFor(interpretation, speaker) ? 'promise' : null;
  const isHarm = isHarming(reading, content);
  if (childrenWith(reading, content.index, 'neg').length > 0)
    return content.lemma === 'tolerate'
      ? 'threaten'
      : isHarm || reassuring.has(content.lemma) || restraining.has(content.lemma)
        ? 'promise'
        : 'refuse';
  return isHarm ? 'threaten' : 'promise';
}

/** The infinitive of "is to": what is settled for the time to come. */
const dueDeed = (reading: Reading, content: Token): Token | null =>
  content.lemma === 'be' && /^(?:is|are)$/.test(content.lower)
    ? (childrenWith(reading, content.index, 'xcomp').find(
        (deed) =>
          childrenWith(reading, deed.index, 'aux').some(({ tag }) => tag === 'TO') &&
          !hasPassiveAuxiliary(reading, deed),
      ) ?? null)
    : null;

function ofOwnSide(
  interpretation: Interpretation,
  clause: Token,
  deed: Token,
  speaker: Token | null,
  quotation: Statement['quotation'],
): 'promise' | 'threaten' | null {
  const [subject] = childrenWith(interpretation.reading, clause.index, 'nsubj');
  if (subject === undefined || !isActor(subject)) return null;
  if (!isOwnSide(interpretation, subject, speaker, quotation === 'direct')) return null;
  return harming.has(deed.lemma) ? 'threaten' : 'promise';
}

/** "would retaliate", "would not tolerate it and would retaliate"; what is done "otherwise" is held against another. */
const isHarming = (reading: Reading, content: Token): boolean =>
  harming.has(content.lemma) ||
  (content.lemma === 'tolerate' && childrenWith(reading, content.index, 'neg').length > 0) ||
  childrenWith(reading, content.index, 'advmod').some(({ lower }) => lower === 'otherwise');

/** "Access would be restored", "they would be answered in kind": done by nobody named, so by who speaks. */
function ofPassive(reading: Reading, content: Token): 'promise' | 'threaten' | null {
  const isByNobody = childrenWith(reading, content.index, 'agent').length === 0;
  if (!isByNobody || childrenWith(reading, content.index, 'neg').length > 0) return null;
  if (providing.has(content.lemma)) return 'promise';
  return content.lemma === 'answer' || content.lemma === 'meet' ? inKind(reading, content) : null;
}

/** "answered in kind", "met with force" */
const inKind = (reading: Reading, content: Token): 'threaten' | null =>
  childrenWith(reading, content.index, 'prep')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .some(({ lower }) => /^(?:kind|force|response|retaliation|fire|consequences)$/.test(lower))
    ? 'threaten'
    : null;

/** Whether who speaks does so for a body that can do what is told: an official, a body itself. */
function isFor(interpretation: Interpretation, speaker: Token | null): boolean {
  const chain = speaker && chainOf(interpretation, speaker);
  if (!chain)
    return speaker !== null && /^(?:government|ministry|company|authority|administration)$/.test(speaker.lemma);
  return chain.kind === 'person' ? chain.role !== null : true;
}

/** "my government", not "my plan". */
const isActor = (subject: Token): boolean => isPossibleSpeaker(subject) && !isDocument(subject);

/** "would rather wait": a wish. */
const isPreferred = (reading: Reading, content: Token): boolean =>
  childrenWith(reading, content.index, 'advmod').some(({ lower }) => lower === 'rather' || lower === 'sooner');

/** "I would" supposes, while "said he would" tells of a future. */
const isFuture = (reading: Reading, clause: Token, quotation: Statement['quotation']): boolean =>
  auxiliariesOf(reading, clause).some(({ lower }) =>
    (quotation === 'direct' ? /^(?:will|wo|'ll|’ll|shall)$/ : /^(?:will|wo|would|'ll|’ll|'d|’d|shall)$/).test(lower),
  ) && !auxiliariesOf(reading, clause).some(({ lemma, tag }) => lemma === 'have' && tag === 'VB');
