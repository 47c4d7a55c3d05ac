import type { StanceTold } from '../../schema/position-history.js';

export type Direction = NonNullable<StanceTold['direction']>;

/** First words of a stance, each with what it says of the issue when nothing denies it. */
const openings: readonly (readonly [words: RegExp, direction: Direction])[] = [
  [/^(?:retreat|yield|budge|backtrack|backpedal)(?:s|ed|ing)?\b/, 'yielding'],
  [/^back(?:s|ed|ing)? (?:down|off|away)\b/, 'yielding'],
  [/^(?:give|gives|gave|given|giving) (?:up|in|way)\b/, 'yielding'],
  [/^(?:drop|abandon|soften)(?:s|p?ed|p?ing)?\b/, 'yielding'],
  [/^(?:support|back|favou?r|endorse|welcome|accept|approve)(?:s|es|ed|d|ing)?\b/, 'for'],
  [/^(?:in favou?r of|open to|ready to|ready for|willing to|prepared to|committed to)\b/, 'for'],
  [/^(?:oppose|reject|refuse|condemn)(?:s|d|ed|ing)?\b/, 'against'],
  [/^(?:against|opposed to|unwilling to|reluctant to)\b/, 'against'],
  [/^rul(?:e|es|ed|ing) out\b/, 'against'],
  [/^(?:h[eo]ld(?:s|ing)?|stood|stands?|standing) (?:firm|fast|by)\b/, 'firm'],
];

const denied: Readonly<Record<Direction, Direction | null>> = {
  for: 'not-for',
  against: 'not-against',
  yielding: 'firm',
  firm: 'yielding',
  'not-for': null,
  'not-against': null,
};

const auxiliary =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|shall|remains?|remained|stays?|stayed)\b\s*/;
const adverb =
  /^(?:still|again|also|firmly|strongly|fully|once again|repeatedly|consistently|long|now|always|categorically|flatly|has long)\b\s*/;
const negation = /^(?:not|never|no longer|n[’']t)\b\s*/;

/**
 * What a stance says of its issue by the verb or adjective that it begins with; null where that leaves it open: another verb, "could
 * support", "refused to rule out".
 */
export function stanceDirection(stance: string): Direction | null {
  let words = stance
    .toLowerCase()
    .replace(
      /\b(wo|ca|is|are|was|were|has|have|do|does|did|would)n[’']t\b/g,
      (_, verb: string) => `${verb === 'wo' ? 'will' : verb} not`,
    )
    .replace(/\s+/g, ' ')
    .trim();
  let isDenied = false;
  for (;;) {
    const shorter = words.replace(auxiliary, '').replace(adverb, '');
    const rest = shorter.replace(negation, '');
    if (rest !== shorter) {
      if (isDenied) return null;
      isDenied = true;
    }
    if (rest === words) break;
    words = rest;
  }
  const found = openings.find(([opening]) => opening.test(words));
  if (found === undefined) return null;
  const [opening, direction] = found;
  // "refused to oppose it" says the contrary of what it begins with.
  const rest = words.replace(opening, '');
  if (/^refus/.test(words) && /^\s*to\b/.test(rest)) return refusal(rest, isDenied);
  return isDenied ? denied[direction] : direction;
}

/** "refused to accept it" is against it, "refused to back down" is firm; of what else is refused, nothing is known. */
function refusal(words: string, isDenied: boolean): Direction | null {
  if (isDenied) return null;
  const refused = openings.find(([opening]) => opening.test(words.replace(/^\s*to\s+/, '')));
  if (refused === undefined) return null;
  return refused[1] === 'yielding' ? 'firm' : refused[1] === 'for' ? 'against' : null;
}

const contraries: readonly (readonly [Direction, Direction])[] = [
  ['for', 'against'],
  ['for', 'not-for'],
  ['against', 'not-against'],
  ['firm', 'yielding'],
];

/** Whether two directions cannot be held at once. */
export function areContrary(one: Direction, other: Direction): boolean {
  return contraries.some(([left, right]) => (one === left && other === right) || (one === right && other === left));
}
