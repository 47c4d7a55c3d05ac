import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, phraseObject } from '../syntax.js';
import { isTimeWord } from '../time-word.js';
import { isPolicy } from './policy-words.js';

/** What is at stake in a deed or thing: its subject where that is no person, else its object; null where not told. */
export function matterOf(reading: Reading, head: Token): Token | null {
  if (head.pos === 'NOUN' || head.pos === 'PROPN') {
    return isPolicy(head) || head.pos === 'PROPN' ? head : (objectOfNoun(reading, head) ?? head);
  }
  const subject = childrenWith(reading, head.index, 'nsubj', 'nsubjpass').find(
    ({ pos, entity }) => pos === 'NOUN' && entity === '',
  );
  if (head.label !== 'xcomp' && subject !== undefined) return subject;
  const forWhat = phraseObject(reading, reading.tokens[head.head], 'for');
  // "pressed for two crossings to stay open"
  if (head.label === 'advcl' && forWhat?.pos === 'NOUN' && forWhat.index === head.index - 2) return forWhat;
  const [object] = childrenWith(reading, head.index, 'dobj');
  // "take part in the vote"
  if (object?.lemma === 'part')
    return phraseObject(reading, head, 'in') ?? phraseObject(reading, object, 'in') ?? object;
  const [inner] = childrenWith(reading, head.index, 'xcomp', 'ccomp');
  return object ?? (inner ? matterOf(reading, inner) : null) ?? objectOfNoun(reading, head);
}

/** "an end to the raids", "the release of the crew" */
function objectOfNoun(reading: Reading, head: Token): Token | null {
  const object = phraseObject(reading, head, 'to', 'of', 'on', 'for', 'with', 'in', 'from');
  return object !== null && isTimeWord(object) ? null : object;
}
