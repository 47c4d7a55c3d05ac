import { diffArrays } from 'diff';
import type { TextChange } from '../../schema/revision.js';
import { resemblance } from '../occasions/overlap.js';

/** Share of their words that two wordings of one paragraph have in common. */
const sameWords = 0.4;

/** The paragraphs that were added, cut or altered between two texts, in order. Paragraphs are separated by blank lines. */
export function textChanges(was: string, now: string): TextChange[] {
  const parts = diffArrays(paragraphsOf(was), paragraphsOf(now));
  const changes: TextChange[] = [];
  for (let index = 0; index < parts.length; index++) {
    const { added, removed, value } = parts[index];
    if (removed && parts[index + 1]?.added) changes.push(...pairedChanges(value, parts[++index].value));
    else if (removed) changes.push(...value.map(cut));
    else if (added) changes.push(...value.map(fresh));
  }
  return changes;
}

const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
const cut = (was: string): TextChange => ({ change: 'cut', was, now: null });
const fresh = (now: string): TextChange => ({ change: 'added', was: null, now });

/** Paragraphs that took each other's place: each new one alters the likest old one that follows those before it. */
function pairedChanges(was: readonly string[], now: readonly string[]): TextChange[] {
  const changes: TextChange[] = [];
  let next = 0;
  for (const paragraph of now) {
    const words = wordsOf(paragraph);
    let [best, share] = [-1, sameWords];
    for (let index = next; index < was.length; index++) {
      const common = resemblance(wordsOf(was[index]), words);
      if (common > share) [best, share] = [index, common];
    }
    if (best < 0) changes.push(fresh(paragraph));
    else {
      changes.push(...was.slice(next, best).map(cut), { change: 'altered', was: was[best], now: paragraph });
      next = best + 1;
    }
  }
  return [...changes, ...was.slice(next).map(cut)];
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
