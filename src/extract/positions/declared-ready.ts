import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { type Frame, isDenied, objectOf } from './frame.js';
import { matterOf } from './matter.js';
import { minded } from './stance-words.js';

/** "declared itself ready for a ceasefire", "pronounced himself opposed to it" */
export function declaredReady(reading: Reading, verb: Token): Frame | null {
  if (!/^(?:declare|pronounce|describe|say|show)$/.test(verb.lemma) || isDenied(reading, verb)) return null;
  const mind = childrenWith(reading, verb.index, 'ccomp', 'oprd', 'xcomp', 'acomp').find(({ lower }) =>
    minded.has(lower),
  );
  if (mind === undefined) return null;
  const isOfOneself = [verb, mind]
    .flatMap(({ index }) => childrenWith(reading, index, 'dobj', 'nsubj'))
    .some(({ lower }) => /sel(?:f|ves)$/.test(lower));
  if (!isOfOneself) return null;
  const [deed] = childrenWith(reading, mind.index, 'xcomp', 'ccomp');
  const issue = objectOf(reading, mind) ?? (deed && (matterOf(reading, deed) ?? deed));
  return issue ? { issue, change: 'not-stated' } : null;
}
