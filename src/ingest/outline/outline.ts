import type { IssueCode } from '../../schema/issue.js';
import type { ParagraphRole } from '../../text/source-text.js';
import { type AlignedText, sliceAligned, trimAligned } from '../aligned-text.js';
import type { Block } from './block.js';
import { type Byline, matchByline } from './byline.js';
import { type Dateline, matchDateline } from './dateline.js';
import { isFurniture } from './furniture.js';
import { findHeadline } from './headline.js';
import { findRepeats } from './repeats.js';
import { matchSignOff } from './sign-off.js';
import { readsAsSubheading } from './subheading.js';
import { matchTimestamp, type Timestamp } from './timestamp.js';

export interface OutlinedParagraph {
  readonly content: AlignedText;
  readonly role: ParagraphRole;
}

export interface Dropped {
  readonly content: AlignedText;
  readonly code: Extract<IssueCode, 'repeated-passage' | 'passage-skipped'>;
  readonly reason: string;
}

/** A report's paragraphs, each once and with its role, and what its front matter says. */
export interface Outline {
  readonly paragraphs: readonly OutlinedParagraph[];
  readonly dropped: readonly Dropped[];
  readonly dateline: Dateline | null;
  readonly bylines: readonly Byline[];
  readonly timestamps: readonly Timestamp[];
  /** The agency its last lines name. */
  readonly signedOffBy: string | null;
}

const frontLength = 15;
const mostTeasers = 3;
const teaserLength = 120;

/** Finds a report's front matter, drops repeats and page furniture, and gives every paragraph its role. */
export function outline(blocks: readonly Block[]): Outline {
  const dropped: Dropped[] = [];
  const lines = blocks.filter(({ content, role }) => {
    const skip = role === null && isFurniture(content.text);
    if (skip) dropped.push({ content, code: 'passage-skipped', reason: 'page furniture, not part of the report' });
    return !skip;
  });
  const headline = findHeadline(lines);
  const front = findFront(lines, headline);

  const texts = lines.map(({ content }) => content.text);
  const items = new Set(lines.flatMap(({ isItem }, index) => (isItem === true ? [index] : [])));
  const repeats = new Map(findRepeats(texts, headline, front.bodyStart, items).map(({ index, of }) => [index, of]));
  const paragraphs: OutlinedParagraph[] = [];
  const bylines: Byline[] = [];
  const timestamps: Timestamp[] = [];
  let signedOffBy: string | null = null;
  for (const [index, { content, role }] of lines.entries()) {
    const of = repeats.get(index);
    if (of !== undefined) {
      const what = of === headline ? 'the headline' : `the paragraph "${texts[of].slice(0, 40)}..."`;
      dropped.push({ content, code: 'repeated-passage', reason: `repeats ${what}` });
      continue;
    }
    if (index === headline) paragraphs.push({ content, role: 'headline' });
    else if (index === front.datelineIndex && front.dateline !== null) {
      const { length } = front.dateline;
      paragraphs.push({ content: trimAligned(sliceAligned(content, 0, length)), role: 'dateline' });
      const rest = trimAligned(sliceAligned(content, length));
      if (rest.text !== '') paragraphs.push({ content: rest, role: 'body' });
    } else {
      const inFront = index < front.bodyStart || index <= headline + 3;
      const byline = inFront || role === 'byline' ? matchByline(content.text) : null;
      const timestamp = inFront ? matchTimestamp(content.text) : null;
      const signOff = index > front.bodyStart && index >= lines.length - 5 ? matchSignOff(content.text) : null;
      if (byline !== null) bylines.push(byline);
      if (timestamp !== null) timestamps.push(timestamp);
      signedOffBy ??= signOff?.agency ?? null;
      paragraphs.push({
        content,
        role:
          role ??
          roleOf(
            byline,
            timestamp,
            signOff,
            index < front.bodyStart,
            index <= headline + 3,
            content.text,
            texts[index + 1],
          ),
      });
    }
  }
  return { paragraphs, dropped, dateline: front.dateline, bylines, timestamps, signedOffBy };
}

function roleOf(
  byline: Byline | null,
  timestamp: Timestamp | null,
  signOff: object | null,
  inFront: boolean,
  isTopmost: boolean,
  text: string,
  next: string | undefined,
): ParagraphRole {
  if (byline !== null || timestamp !== null || signOff !== null) return 'byline';
  if (inFront && isTopmost) return 'standfirst';
  return readsAsSubheading(text, next) ? 'subheading' : 'body';
}

/** Where the body begins: at or after the dateline, the byline, the last repeat of the headline. */
function findFront(lines: readonly Block[], headline: number) {
  const count = Math.min(lines.length, headline + 1 + frontLength);
  let bodyStart = headline + 1;
  let longParagraphs = 0;
  for (let index = headline + 1; index < count; index++) {
    const { text } = lines[index].content;
    if (headline >= 0 && text === lines[headline].content.text) bodyStart = index + 1;
    else if (matchByline(text) !== null || matchTimestamp(text) !== null) bodyStart = index + 1;
    // Text runs already: a line further down is no front matter, unless the headline comes again.
    if (longParagraphs > mostTeasers) break;
    if (text.length > teaserLength) longParagraphs++;
    const dateline = lines[index].role === 'subheading' ? null : matchDateline(text, index === bodyStart);
    if (dateline === null) continue;
    const standsAlone = dateline.length >= text.length;
    return { dateline, datelineIndex: index, bodyStart: standsAlone ? index + 1 : index };
  }
  return { dateline: null, datelineIndex: -1, bodyStart: Math.min(bodyStart, lines.length) };
}
