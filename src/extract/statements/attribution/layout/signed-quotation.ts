import type { Reading } from '../../../../text/reading.js';
import type { ParagraphTokens } from '../paragraph-tokens.js';
import { type LayoutRoles, rolesOf } from './roles.js';

const signed = /^(["“].+["”])\s*([―—–]|--?)\s*(\p{Lu}[^"“”]{1,80}?)\.?$/su;

/** Paragraphs that are a quotation signed by its speaker behind a dash, as quotations set apart are. */
export function signedQuotations(reading: Reading, paragraphs: readonly ParagraphTokens[]): LayoutRoles[] {
  return paragraphs.flatMap((paragraph) => {
    const match = signed.exec(reading.source.text.slice(paragraph.start, paragraph.end));
    if (match === null) return [];
    const [whole, words, dash, signature] = match;
    const cue = whole.indexOf(dash, words.length);
    const source = whole.indexOf(signature, cue + dash.length);
    const roles = rolesOf(reading, paragraph, {
      source: [source, source + signature.length],
      cue: [cue, cue + dash.length],
      content: [0, words.length],
    });
    // A sentence that goes on behind a dash is no signature.
    return roles.source.some((token) => /^(VB[DPZ]|MD)$/.test(reading.tokens[token].tag)) ? [] : [roles];
  });
}
