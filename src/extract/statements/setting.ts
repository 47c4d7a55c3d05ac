import { isSpeechPlatform, speechSetting } from '../../lexicon/speech-settings.js';
import type { Reading, Token } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { childrenWith, isBelow, spanOf, subtree } from '../syntax.js';

/** On what occasion and through what medium something was said, as the report tells it. */
export interface Setting {
  readonly occasion: Span | null;
  readonly medium: Span | null;
}

const placing = new Set(['in', 'on', 'at', 'during', 'via', 'through', 'by', 'over']);
const timing = new Set(['after', 'before', 'following', 'upon']);
/** With these only a clause without a subject of its own is an occasion: "when asked", "while visiting Iowa". */
const accompanying = new Set(['while', 'when']);

/** Looks at the phrases that hang on the cue, outside what is said: "in a briefing", "after returning", "on Truth Social". */
export function settingOf(reading: Reading, cue: Token, isOutside: (token: Token) => boolean): Setting {
  const { first, last } = reading.sentences[cue.sentence];
  let occasion: Token | null = null;
  let medium: Token | null = null;
  for (const token of reading.tokens.slice(first, last)) {
    if (!isOutside(token) || !hangsOn(reading, token, cue)) continue;
    const kind = kindOf(reading, token);
    if (kind === 'occasion') occasion ??= token;
    if (kind === 'medium') medium ??= token;
  }
  return { occasion: phrase(reading, occasion, isOutside), medium: phrase(reading, medium, isOutside) };
}

/** On the cue itself, or on whom it speaks to, a phrase of the parser's own bracketing. */
const hangsOn = (reading: Reading, token: Token, cue: Token): boolean =>
  token.index !== cue.index && isBelow(reading, token.index, cue.index);

function kindOf(reading: Reading, token: Token): 'occasion' | 'medium' | null {
  if (token.label === 'advcl') {
    const marks = childrenWith(reading, token.index, 'mark', 'advmod');
    const isAccompanying = childrenWith(reading, token.index, 'nsubj', 'nsubjpass').length === 0;
    const tells = ({ lower }: Token) => timing.has(lower) || (isAccompanying && accompanying.has(lower));
    return marks.some(tells) ? 'occasion' : null;
  }
  if (token.label !== 'prep') return null;
  if (timing.has(token.lower)) return isEvent(reading, token) ? 'occasion' : null;
  if (!placing.has(token.lower)) return null;
  const object = childrenWith(reading, token.index, 'pobj').at(0);
  if (object === undefined) return null;
  const name = phrase(reading, object, () => true);
  const words = name === null ? '' : reading.source.text.slice(name.start, name.end);
  return speechSetting(object.lemma.toLowerCase()) ?? (isSpeechPlatform(words) ? 'medium' : null);
}

/** "after returning from Iowa", "after the meeting", not "after Thursday". */
const isEvent = (reading: Reading, preposition: Token): boolean =>
  childrenWith(reading, preposition.index, 'pcomp', 'pobj').some(
    ({ entity, pos, lemma, label }) =>
      entity !== 'DATE' &&
      entity !== 'TIME' &&
      (label === 'pcomp' || (pos === 'NOUN' && speechSetting(lemma) === 'occasion')),
  );

/** The words of a phrase up to where what is said begins. */
function phrase(reading: Reading, head: Token | null, isOutside: (token: Token) => boolean): Span | null {
  if (head === null) return null;
  const { first, last } = subtree(reading, head.index);
  const end = reading.tokens.slice(head.index, last).findIndex((token) => !isOutside(token));
  return spanOf(reading, { first, last: end < 0 ? last : head.index + end });
}
