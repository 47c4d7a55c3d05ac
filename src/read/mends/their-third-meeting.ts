import { type Draft, dependents, wordAt } from './mend.js';

const meeting = /^(?:meet|speak|talk|confer|hold)$/;
const meetings = /^(?:meeting|talk|call|encounter|summit|conversation)$/;

/** "would meet in Beijing on Tuesday, their third meeting in as many years": what it was, not whom they met. */
export function theirThirdMeeting(draft: Draft): void {
  const { heads, labels, lemmas, tags } = draft;
  for (const [noun, label] of labels.entries()) {
    if (label !== 'dobj' || !meetings.test(lemmas[noun])) continue;
    const first = Math.min(...dependents(draft, noun).filter((child) => child < noun), noun);
    if (wordAt(draft, first) !== 'their' || wordAt(draft, first - 1) !== ',') continue;
    const verb = meeting.test(lemmas[heads[noun]])
      ? heads[noun]
      : tags.findLastIndex(
          (tag, index) => index < first && index > heads[noun] && tag.startsWith('VB') && meeting.test(lemmas[index]),
        );
    if (verb < 0) continue;
    heads[noun] = verb;
    labels[noun] = 'npadvmod';
  }
}
