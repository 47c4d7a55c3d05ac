import { agencyOf } from './wires.js';

const longest = 400;
const reutersStyle = /^\(?(?:Additional )?(?:Reporting|Writing|Editing|Compiled) by .+?(?:; ?|$)/;
const source = /^(?:Source|Credit|With (?:inputs|reporting|files) from)s?:?\s+(.{2,60}?)\.?$/i;
const copyright = /^(?:©|\(c\)|copyright)\s*(?:\d{4})?,?\s*(?:by )?(.{2,60}?)(?:[.,].*)?$/i;

/** The agency a report's last lines give it to, where the text is such a line: a sign-off, a source, a copyright. */
export function matchSignOff(text: string): { agency: string | null } | null {
  if (text.length > longest) return null;
  if (reutersStyle.test(text)) return { agency: null };
  const named = source.exec(text) ?? copyright.exec(text);
  return named === null ? null : { agency: agencyOf(named[1]) };
}
