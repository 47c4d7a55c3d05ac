import type { Act } from '../../schema/statement.js';
import type { Reading, Token } from '../../text/reading.js';
import { questionOf } from '../absences/matter.js';
import { isDenied } from '../absences/negation.js';
import { isDrawnOut, noComment } from '../absences/no-comment.js';
import { canBeSilent, silentSubject } from '../absences/silent-subject.js';
import { unaddressed } from '../absences/unaddressed.js';
import { unanswered } from '../absences/unanswered.js';
import { auxiliariesOf, isVerbal } from '../assertion.js';
import { childrenWith, hasPassiveAuxiliary, subtree } from '../syntax.js';
import { answering, detailNouns, requestNouns, telling } from './speech-words.js';

/** Words that tell of a silence: what somebody would not speak of, or spoke past. */
export interface Silence {
  readonly act: Extract<Act, 'decline-to-comment' | 'did-not-address'>;
  /** The word it is built around, then the further words of the cue. */
  readonly cue: readonly Token[];
  /** Head of what is not spoken of; null where not told. */
  readonly topic: Token | null;
  /** Who is silent, where another than the subject may be. */
  readonly who?: Token;
}

const unwilling = new Set(['decline', 'refuse']);

const found = new WeakMap<Reading, Map<number, Silence | null>>();

/** The silence a verb tells of; null where it tells of none. */
export function silenceOf(reading: Reading, verb: Token): Silence | null {
  let known = found.get(reading);
  if (known === undefined) found.set(reading, (known = new Map()));
  let silence = known.get(verb.index);
  if (silence === undefined) known.set(verb.index, (silence = readSilence(reading, verb)));
  return silence;
}

export const isSilence = (reading: Reading, cue: Token): boolean => silenceOf(reading, cue) !== null;

function readSilence(reading: Reading, verb: Token): Silence | null {
  if (verb.pos !== 'VERB' && verb.pos !== 'AUX') return null;
  return (
    refusing(reading, verb) ??
    unreplied(reading, verb) ??
    untold(reading, verb) ??
    withoutDetail(reading, verb) ??
    withholding(reading, verb) ??
    unreached(reading, verb) ??
    silent(reading, verb) ??
    leftOut(reading, verb)
  );
}

/** "declined to comment on the raid", "refused to say whether" */
function refusing(reading: Reading, verb: Token): Silence | null {
  if (!unwilling.has(verb.lemma)) return null;
  const [deed] = childrenWith(reading, verb.index, 'xcomp');
  if (deed === undefined || !(answering.has(deed.lemma) || telling.has(deed.lemma))) return null;
  const object = topicOf(reading, deed) ?? questionOf(reading, deed);
  if (isGiving(deed) && !(object && (detailNouns.has(object.lemma) || object.lemma === 'comment'))) return null;
  return { act: 'decline-to-comment', cue: [verb, deed, ...joints(reading, deed, object)], topic: object };
}

/** "did not comment", "has not responded to a request", "did not address the matter", "would not discuss" */
function unreplied(reading: Reading, verb: Token): Silence | null {
  if (!answering.has(verb.lemma) || !isUntold(reading, verb) || hasPassiveAuxiliary(reading, verb)) return null;
  const topic = topicOf(reading, verb) ?? questionOf(reading, verb);
  const isAsked =
    /^(?:respond|reply|answer|return)$/.test(verb.lemma) &&
    topic !== null &&
    requestNouns.has(topic.lemma) &&
    (verb.lemma !== 'answer' || topic.lemma !== 'question');
  if (verb.lemma === 'return' && !isAsked) return null;
  const declines = isAsked || verb.lemma === 'comment' || isUnwilling(reading, verb);
  return {
    act: declines ? 'decline-to-comment' : 'did-not-address',
    cue: [verb, ...joints(reading, verb, topic)],
    topic,
  };
}

/** "did not say when", "has not said what became of him"; "would not say" declines. "would not be drawn on whether" */
function untold(reading: Reading, verb: Token): Silence | null {
  if (!isUntold(reading, verb)) return null;
  if (isDrawnOut(reading, verb) && hasPassiveAuxiliary(reading, verb)) {
    const topic = topicOf(reading, verb);
    return topic && { act: 'decline-to-comment', cue: [verb, ...joints(reading, verb, topic)], topic };
  }
  if (!/^(?:say|tell|indicate|reveal|disclose)$/.test(verb.lemma) || hasPassiveAuxiliary(reading, verb)) return null;
  const question = childrenWith(reading, verb.index, 'ccomp', 'xcomp', 'dobj', 'advcl').find((clause) =>
    isQuestion(reading, clause),
  );
  const asked = question === undefined && isUnwilling(reading, verb) ? askedFor(reading, verb) : null;
  if (asked !== null) return { act: 'decline-to-comment', cue: [verb], topic: asked };
  if (question === undefined) return null;
  return { act: isUnwilling(reading, verb) ? 'decline-to-comment' : 'did-not-address', cue: [verb], topic: question };
}

/** "gave no reason for the block", "offered no details", "made no mention of", "had no comment" */
function withoutDetail(reading: Reading, verb: Token): Silence | null {
  const [noun] = childrenWith(reading, verb.index, 'dobj');
  if (noun === undefined) return null;
  const isNone =
    childrenWith(reading, noun.index, 'det', 'neg').some(({ lower }) => lower === 'no') ||
    childrenWith(reading, verb.index, 'neg').length > 0 ||
    childrenWith(reading, verb.index, 'nsubj').some(({ lower }) => lower === 'neither');
  if (!isNone) return null;
  const topic = topicOf(reading, noun) ?? topicOf(reading, verb, noun);
  const cue = [verb, noun, ...joints(reading, noun, topic)];
  if (noun.lemma === 'comment' && (isGiving(verb) || /^(?:have|make)$/.test(verb.lemma)))
    return { act: 'decline-to-comment', cue, topic };
  const isMention = verb.lemma === 'make' && /^(?:mention|reference)$/.test(noun.lemma);
  if (!isMention && !(isGiving(verb) && detailNouns.has(noun.lemma))) return null;
  return { act: 'did-not-address', cue, topic: topic ?? noun };
}

/** "without saying when", "without giving details", "without elaborating" */
function withholding(reading: Reading, verb: Token): Silence | null {
  const without = reading.tokens[verb.head];
  if (verb.label !== 'pcomp' || without.lower !== 'without') return null;
  if (/^(?:elaborate|explain|specify|comment)$/.test(verb.lemma)) {
    const topic = topicOf(reading, verb);
    return { act: 'did-not-address', cue: [without, verb, ...joints(reading, verb, topic)], topic };
  }
  const object = topicOf(reading, verb);
  if (object === null || !(isGiving(verb) || telling.has(verb.lemma))) return null;
  const isTold = detailNouns.has(object.lemma) || isQuestion(reading, object);
  if (!isTold) return null;
  const topic = isQuestion(reading, object) ? object : (topicOf(reading, object) ?? object);
  return { act: 'did-not-address', cue: [without, verb, ...joints(reading, verb, topic)], topic };
}

/** "could not be reached for comment" */
function unreached(reading: Reading, verb: Token): Silence | null {
  if (verb.lemma !== 'reach' || !hasPassiveAuxiliary(reading, verb) || !isUntold(reading, verb)) return null;
  const [phrase] = childrenWith(reading, verb.index, 'prep').filter(({ lower }) => lower === 'for');
  const [topic] = phrase === undefined ? [] : childrenWith(reading, phrase.index, 'pobj');
  return topic && /^(?:comment|response)$/.test(topic.lemma)
    ? { act: 'decline-to-comment', cue: [verb, phrase], topic }
    : null;
}

/** "Asked whether he would go, Lind would not say" */
function askedFor(reading: Reading, verb: Token): Token | null {
  const [asked] = childrenWith(reading, verb.index, 'advcl').filter(
    ({ lemma, tag }) => lemma === 'ask' && tag === 'VBN',
  );
  return asked === undefined ? null : topicOf(reading, asked);
}

/** "was silent on", "remained silent about" */
function silent(reading: Reading, verb: Token): Silence | null {
  if (!/^(?:be|remain|stay|keep|fall)$/.test(verb.lemma)) return null;
  const [word] = childrenWith(reading, verb.index, 'acomp', 'oprd').filter(
    ({ lower }) => lower === 'silent' || lower === 'mum' || lower === 'quiet',
  );
  const topic = word === undefined ? null : topicOf(reading, word);
  return word && topic ? { act: 'did-not-address', cue: [verb, word, ...joints(reading, word, topic)], topic } : null;
}

/** Any other silence that leaves something out: "said nothing on extortion", "would neither confirm nor deny this". */
function leftOut(reading: Reading, verb: Token): Silence | null {
  const frame = noComment(reading, verb) ?? unanswered(reading, verb) ?? unaddressed(reading, verb);
  if (frame === null || frame.who === null || frame.who !== silentSubject(reading, verb)) return null;
  if (!canBeSilent(frame.who)) return null;
  const { who, what: topic } = frame;
  // "It said nothing": nothing tells on what.
  if (topic === null && frame.kind !== 'no-comment') return null;
  const act = frame.kind === 'no-comment' ? 'decline-to-comment' : 'did-not-address';
  const [noun] = childrenWith(reading, verb.index, 'dobj').filter((object) => object !== topic);
  const cue = [verb, ...(noun === undefined ? [] : [noun, ...joints(reading, noun, topic)])];
  return { act, cue: [...cue, ...joints(reading, verb, topic)], topic, who };
}

const isGiving = ({ lemma }: Token): boolean => /^(?:give|offer|provide|share|supply|release)$/.test(lemma);

/** "did not", "never", "would not", "has yet to"; not "not only". */
function isUntold(reading: Reading, verb: Token): boolean {
  if (isDenied(reading, verb)) return true;
  const negations = childrenWith(reading, verb.index, 'neg');
  if (negations.some(({ index }) => !/^(?:only|just|merely)$/.test(reading.tokens[index + 1]?.lower ?? '')))
    return true;
  const first = reading.tokens[verb.head];
  const isOr =
    verb.label === 'conj' && childrenWith(reading, first.index, 'cc').some(({ lower }) => /^n?or$/.test(lower));
  if (isOr && isVerbal(first) && childrenWith(reading, verb.index, 'nsubj').length === 0)
    return isUntold(reading, first);
  return childrenWith(reading, verb.index, 'nsubj').some(
    (subject) =>
      subject.lower === 'neither' ||
      childrenWith(reading, subject.index, 'det', 'preconj').some(({ lower }) => lower === 'neither'),
  );
}

const isUnwilling = (reading: Reading, verb: Token): boolean =>
  auxiliariesOf(reading, verb).some(({ lower }) => /^(?:will|would|wo|'d|’d|'ll)$/.test(lower));

/** What a verb or noun is about: its object, or that of its preposition; a question. */
function topicOf(reading: Reading, head: Token, except?: Token): Token | null {
  const after = childrenWith(reading, head.index, 'dobj', 'ccomp', 'prep', 'xcomp', 'pcomp', 'acl').filter(
    // "Of the tariffs it made no mention"
    (child) => (child.index > head.index || child.text === 'Of') && child !== except,
  );
  for (const child of after) {
    if (child.label !== 'prep') return child;
    if (!/^(?:on|about|to|upon|of|for|over|as)$/.test(child.lower)) continue;
    const object = childrenWith(reading, child.index, 'pobj', 'pcomp').at(0);
    if (object !== undefined) return object;
  }
  return null;
}

/** The preposition that leads to a topic. */
function joints(reading: Reading, head: Token, topic: Token | null): Token[] {
  if (topic === null) return [];
  return childrenWith(reading, head.index, 'prep').filter(
    ({ index }) => index < topic.index && subtree(reading, index).last > topic.index,
  );
}

/** "whether it was hit", "when he would go", "what they talked about" */
export function isQuestion(reading: Reading, clause: Token): boolean {
  const { first } = subtree(reading, clause.index);
  return reading.tokens.slice(first, Math.max(first + 1, clause.index + 1)).some(({ lower, tag, head, index }) => {
    const isOpening = head === clause.index || index === first || reading.tokens[head].head === clause.index;
    return isOpening && (/^(?:whether|if)$/.test(lower) || /^W/.test(tag));
  });
}
