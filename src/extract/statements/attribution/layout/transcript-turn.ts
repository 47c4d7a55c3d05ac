import type { Reading } from '../../../../text/reading.js';
import type { ParagraphTokens } from '../paragraph-tokens.js';
import { type LayoutRoles, rolesOf } from './roles.js';

const turn = /^["“]?(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3})(:)\s+(\S.*)$/su;
const fewestSpeakers = 2;

/**
 * The turns of a transcript: paragraphs that begin with a name in capitals and a colon ("SMITH: I agree."). One label
 * alone makes no conversation: "UPDATE:" and "WATCH:" head paragraphs too.
 */
export function transcriptTurns(reading: Reading, paragraphs: readonly ParagraphTokens[]): LayoutRoles[] {
  const found = paragraphs.flatMap((paragraph) => {
    const match = turn.exec(reading.source.text.slice(paragraph.start, paragraph.end));
    if (match === null) return [];
    const [whole, label, colon, words] = match;
    const source = whole.indexOf(label);
    const cue = source + label.length;
    const content = whole.length - words.length;
    const roles = rolesOf(reading, paragraph, {
      source: [source, cue],
      cue: [cue, cue + colon.length],
      content: [content, whole.length],
    });
    return [{ label, roles }];
  });
  return new Set(found.map(({ label }) => label)).size < fewestSpeakers ? [] : found.map(({ roles }) => roles);
}
