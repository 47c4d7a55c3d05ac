import { stem } from '../occasions/stem.js';
import { topicWords } from '../topic-words.js';
import { regular } from './irregular-verbs.js';

/** What is to be done or was done, apart from who, to whom and when. */
export interface DeedWords {
  /** Stem of the verb. */
  readonly verb: string;
  readonly isDenied: boolean;
  /** Stems of what it is done to. */
  readonly words: ReadonlySet<string>;
  /** "400", "two" as digits, in order of size. */
  readonly numbers: string;
}

const opening = /^(?:to|now|also|again|soon|then|still|first|finally|jointly|will|would|shall)\s+/i;
const negation = /^(?:not|never)\s+/i;

/** The words of a promised deed, which begin with its verb. `without`: words that tell who, to whom or when. */
export function deedWords(what: string, without: readonly string[]): DeedWords {
  let text = what.trim();
  let isDenied = false;
  for (;;) {
    const shorter = text.replace(opening, '');
    const affirmed = shorter.replace(negation, '');
    if (affirmed !== shorter) isDenied = true;
    if (affirmed === text) break;
    text = affirmed;
  }
  const [verb = ''] = text.match(/[\p{L}\p{N}]+/u) ?? [];
  const rest = without.reduce(
    (left, words) => left.split(words).join(' '),
    text.slice(text.indexOf(verb) + verb.length),
  );
  return { verb: verbStem(verb), isDenied, words: matterWords(rest), numbers: numbersIn(rest) };
}

const verbStem = (verb: string): string => stem(regular(verb));

/** Stems of a passage without numbers. */
export function matterWords(text: string): ReadonlySet<string> {
  return new Set([...topicWords(text)].filter((word) => !/^\d/.test(word) && !spelled.has(word)));
}

const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const spelled = new Set(numerals.map(stem));

export function numbersIn(text: string): string {
  const found = text.match(/\d[\d,]*(?:\.\d+)?|\b\p{L}+\b/gu) ?? [];
  return found
    .flatMap((word) => {
      if (/^\d/.test(word)) return [word.replaceAll(',', '')];
      const value = numerals.indexOf(word.toLowerCase());
      // "one" is as often a pronoun as a number.
      return value < 2 ? [] : [String(value)];
    })
    .sort()
    .join(' ');
}

export type Told = 'done' | 'not-done';

const denying =
  /(?:\b(?:not|never|no longer|without|failed to|fails to|refused to|refuses to|declined to|unable to)|n[’']t)\s+(?:\p{L}+\s+){0,2}$/iu;
const unreal = /\b(?:will|would|could|may|might|should|must|shall|can|to|if)\s+(?:\p{L}+\s+){0,1}$/iu;

/** Whether a clause tells that the deed was done or that it was not; null where it has another verb, another matter or other numbers. */
export function tellsOf(clause: string, { verb, words, numbers }: DeedWords, without: readonly string[]): Told | null {
  const rest = without.reduce((left, name) => left.split(name).join(' '), clause);
  if (numbersIn(rest) !== numbers) return null;
  const told = matterWords(rest);
  if (![...words].every((word) => told.has(word))) return null;
  const at = [...clause.matchAll(/[\p{L}\p{N}]+/gu)].find(([word]) => verbStem(word) === verb);
  if (at === undefined) return null;
  const before = clause.slice(0, at.index);
  if (denying.test(before)) return 'not-done';
  return unreal.test(before) ? null : 'done';
}
