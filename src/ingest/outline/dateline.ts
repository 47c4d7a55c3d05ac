import { type Day, dayAtEnd } from './calendar.js';

/** A dateline at the start of a paragraph: `length` characters, the dash and the space after it included. */
export interface Dateline {
  readonly length: number;
  readonly place: string | null;
  readonly day: Day | null;
  /** The agency or outlet in parentheses or slashes, as written. */
  readonly credit: string | null;
}

const longest = 110;
// "LONDON (Reuters) - ", "Washington, July 4, 2025 —", "BEIJING, July 4 (Xinhua) --"
const dashed = /^(\S.*?)(?:\s+(?:-{1,3}|[–—])|\s?[–—]|--)(?:\s+|(?=["“‘'\p{L}])|$)/u;
// "MOSCOW, July 3. /TASS/. "
const slashed = /^([^/]*\/[\p{L}-]{2,30}\/)\.?(?:\s+|$)/u;
// "NEW DELHI: "
const coloned = /^([\p{Lu}][\p{Lu}\p{N} ,.'’/-]+(?:\([^()]{2,30}\))?):\s+/u;
// "ISLAMABAD (Dawn) The ..."
const credited = /^([\p{Lu}][\p{Lu} ,.'’/-]+\([^()]{2,30}\))\s+(?=["“‘]?\p{Lu})/u;

const creditAtEnd = /\s*(?:\(([^()]{2,40})\)|\/([\p{L}-]{2,30})\/)\.?$/u;
const weekdayAtEnd = /[,.]?\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

const capitals =
  /^(?:ABOARD |NEAR |OUTSIDE )?[\p{Lu}\p{M}][\p{Lu}\p{M}.'’-]+(?:(?:[ /]|, |[ ]?& )[\p{Lu}\p{M}][\p{Lu}\p{M}.'’-]*)*(?:, \p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*)?$/u;
const titled =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[ /](?:(?:of|the|de|del|al|el|am|an|der|upon|sur|di|do|la|le|les) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?:, \p{Lu}[\p{L}\p{M}.'’-]*(?: (?:of )?\p{Lu}[\p{L}.'’-]*){0,2})?$/u;
const label =
  /^(?:breaking|update|updated|watch|video|photos?|pictures|exclusive|opinion|analysis|live|new$|factbox|explainer|editorial|comment|interview|correction|corrected|read|q|a|note|editor['’]s note|advertisement|why|how|what|who|when|where|yes|no|but|and|or|the|reporting|by|source|summary|highlights?|background)\b/i;

/**
 * Reads a dateline: place, date, credit and dash, in the forms wires and papers use. A place in capitals needs only the dash;
 * one in title case needs a date or a credit, or `leading`: the report's first paragraph of text, with a long dash.
 */
export function matchDateline(text: string, leading = false): Dateline | null {
  const head = text.slice(0, longest + 20);
  for (const form of [slashed, dashed, coloned, credited]) {
    const found = form.exec(head);
    if (found === null || found[0].length > longest) continue;
    const dateline = readPrefix(
      found[1],
      found[0].length,
      leading && /\s[–—]\s/.test(found[0]),
      text.slice(found[0].length),
    );
    if (dateline !== null && (form === slashed || form === dashed || dateline.place !== null))
      return withDayBehind(text, dateline);
  }
  return text.length <= longest ? withoutDash(text) : null;
}

const behind = /^([\p{L}\p{N}., ]{3,25}?)(?:\s+(?:-{1,3}|[–—])|\s?[–—])\s+/u;

/** "LIMA — June 3 — The two ...": the day stands between dashes. */
function withDayBehind(text: string, dateline: Dateline): Dateline {
  const found = dateline.day === null ? behind.exec(text.slice(dateline.length)) : null;
  const date = found === null ? null : dayAtEnd(found[1]);
  if (found === null || date?.start !== 0) return dateline;
  return { ...dateline, day: date.day, length: dateline.length + found[0].length };
}

function readPrefix(prefix: string, length: number, dashSuffices: boolean, rest: string): Dateline | null {
  const credit = creditAtEnd.exec(prefix);
  const beforeCredit = prefix.slice(0, credit?.index ?? prefix.length);
  const date = dayAtEnd(beforeCredit);
  const place = beforeCredit
    .slice(0, date?.start ?? beforeCredit.length)
    .replace(weekdayAtEnd, '')
    .replace(/[\s,:]+$/, '')
    .replace(/(\p{Ll}|\p{Lu}{2})\.$/u, '$1')
    .trim();
  const supported = date !== null || credit !== null;
  if (place !== '') {
    if (label.test(place)) return null;
    const isPlace =
      (capitals.test(place) && /\p{Lu}{2}/u.test(place)) ||
      (titled.test(place) && (supported || (dashSuffices && /^["“‘]?\p{Lu}/u.test(rest))));
    if (!isPlace) return null;
  } else if (!supported) return null;
  return {
    length,
    place: place === '' ? null : place,
    day: date?.day ?? null,
    credit: credit?.[1] ?? credit?.[2] ?? null,
  };
}

/** A paragraph that is nothing but a dateline without its dash needs place and date. */
function withoutDash(text: string): Dateline | null {
  const dateline = readPrefix(text, text.length, false, '');
  return dateline?.place && dateline.day !== null ? dateline : null;
}
