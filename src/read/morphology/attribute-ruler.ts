import type { AttributeRule, Condition } from '../../model/tables.js';
import type { RawToken } from '../tokenizer/raw-token.js';

/** What the ruler sees and sets; a lemma is null where no rule gives one. */
export interface Attributes {
  readonly tags: string[];
  readonly labels: string[];
  readonly pos: string[];
  readonly morphs: string[];
  readonly lemmas: (string | null)[];
}

type Key = 'TAG' | 'LOWER' | 'DEP' | 'IS_SPACE';
type Test = (value: string | boolean) => boolean;

interface Pattern {
  readonly rule: number;
  readonly tests: readonly (readonly (readonly [Key, Test])[])[];
}

/** spaCy's attribute ruler: universal part of speech and features from tags, words and dependency labels. */
export class AttributeRuler {
  private readonly rules: readonly AttributeRule[];
  /** Patterns by what their first token must be; the rest are tried everywhere. */
  private readonly byTag = new Map<string, Pattern[]>();
  private readonly byWord = new Map<string, Pattern[]>();
  private readonly anywhere: Pattern[] = [];

  constructor(rules: readonly AttributeRule[]) {
    this.rules = rules;
    rules.forEach(({ patterns }, rule) => {
      for (const pattern of patterns) {
        const { TAG, LOWER } = pattern[0];
        const compiled = { rule, tests: pattern.map(compile) };
        if (typeof LOWER === 'string') addTo(this.byWord, LOWER, compiled);
        else if (typeof TAG === 'string') addTo(this.byTag, TAG, compiled);
        else this.anywhere.push(compiled);
      }
    });
  }

  /** Changes tags and labels too. Where rules differ, the later one wins. */
  apply(tokens: readonly RawToken[], tags: string[], labels: string[]): Attributes {
    const attributes: Attributes = {
      tags,
      labels,
      pos: tokens.map(() => ''),
      morphs: tokens.map(() => ''),
      lemmas: tokens.map(() => null),
    };
    const matches: (readonly [rule: number, token: number])[] = [];
    const none: readonly Pattern[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const tagged = this.byTag.get(tags[first]) ?? none;
      const worded = this.byWord.get(tokens[first].lexeme.lower) ?? none;
      for (const patterns of [tagged, worded, this.anywhere]) {
        for (const { rule, tests } of patterns) {
          if (matchesAt(tests, first, tokens, attributes)) matches.push([rule, first + this.rules[rule].index]);
        }
      }
    }
    // All patterns see the attributes as they were before any rule.
    for (const [rule, token] of matches.sort(([one], [other]) => one - other)) this.set(rule, token, attributes);
    return attributes;
  }

  private set(rule: number, token: number, { tags, labels, pos, morphs, lemmas }: Attributes): void {
    const { TAG, DEP, POS, MORPH, LEMMA } = this.rules[rule].attributes;
    if (TAG !== undefined) tags[token] = TAG;
    if (DEP !== undefined) labels[token] = DEP;
    if (POS !== undefined) pos[token] = POS;
    if (MORPH !== undefined) morphs[token] = MORPH === '_' ? '' : MORPH;
    if (LEMMA !== undefined) lemmas[token] = LEMMA;
  }
}

function addTo(index: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const patterns = index.get(key);
  if (patterns === undefined) index.set(key, [pattern]);
  else patterns.push(pattern);
}

const compile = (conditions: Readonly<Record<string, Condition>>): [Key, Test][] =>
  Object.entries(conditions).map(([key, condition]) => [key as Key, testOf(condition)]);

function testOf(condition: Condition): Test {
  if (typeof condition !== 'object') return (value) => value === condition;
  const { IN, NOT_IN, REGEX } = condition;
  const pattern = REGEX === undefined ? null : new RegExp(REGEX, 'u');
  return (value) =>
    typeof value === 'string' &&
    (IN === undefined || IN.includes(value)) &&
    !NOT_IN?.includes(value) &&
    (pattern === null || pattern.test(value));
}

function matchesAt(
  tests: Pattern['tests'],
  first: number,
  tokens: readonly RawToken[],
  { tags, labels }: Attributes,
): boolean {
  if (first + tests.length > tokens.length) return false;
  return tests.every((conditions, offset) => {
    const index = first + offset;
    const { lexeme } = tokens[index];
    const values = { TAG: tags[index], DEP: labels[index], LOWER: lexeme.lower, IS_SPACE: lexeme.isSpace };
    return conditions.every(([key, test]) => test(values[key]));
  });
}
