import { type Day, dayAtEnd } from './calendar.js';

const longest = 120;
const prefix = /^(?:(first )?published|posted|(?:last )?updated|modified|date)\b:?(?: (?:on|at))?\s*/i;
const clock =
  /[,|•·-]?\s*(?:at )?\d{1,2}[:.]\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,5}\)?)?|[,|•·-]?\s*\d{1,2}\s*[ap]\.?m\.?(?:\s*[A-Z]{2,5})?/gi;

export interface Timestamp {
  readonly kind: 'published' | 'modified' | 'unlabelled';
  readonly day: Day;
}

/** Reads a line that is nothing but a date, with or without a clock time and "Published". */
export function matchTimestamp(text: string): Timestamp | null {
  if (text.length > longest) return null;
  const label = prefix.exec(text);
  const rest = text
    .slice(label?.[0].length ?? 0)
    .replace(clock, '')
    .trim();
  const found = dayAtEnd(rest);
  if (found === null || found.start !== 0) return null;
  if (label === null) return { kind: 'unlabelled', day: found.day };
  return { kind: /^(?:last )?(?:updated|modified)/i.test(text) ? 'modified' : 'published', day: found.day };
}
