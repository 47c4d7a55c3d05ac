import type { Reading } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { ContactMention } from './contact-mention.js';
import { statusOf } from './status.js';

const running = /^(?:begin|start|open|resume|continue|go|hold|follow|restart|reopen|take|reconvene)$/;

/** "Talks on a second phase are to begin on Monday": what they are on tells them apart, though not who will hold them. */
export function isAnnouncedTalks(reading: Reading, mention: ContactMention): boolean {
  const { head, clause, kind } = mention;
  if (kind !== 'talks' || head.tag !== 'NNS' || !head.label.startsWith('nsubj') || head.head !== clause.index)
    return false;
  const verbs = [clause, ...childrenWith(reading, clause.index, 'xcomp')];
  const hasTopic = childrenWith(reading, head.index, 'prep').some(({ lower }) => /^(?:on|about|over)$/.test(lower));
  return (
    hasTopic &&
    verbs.some(({ lemma }) => running.test(lemma)) &&
    /^(?:planned|proposed)$/.test(statusOf(reading, mention))
  );
}
