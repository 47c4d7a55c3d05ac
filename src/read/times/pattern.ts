import { charactersOf, type WordClass } from './word-codes.js';

const names = /\(\?(?:<[a-zA-Z]+>|[=!:]|<[=!])|@?[a-z][a-z-]*[a-z]/g;

/**
 * Compiles a pattern over word classes. Class names stand for one word of that class, `@class` also names the word,
 * `(?<name>...)` names a stretch; the rest is regular-expression syntax, spaces aside: `@month @day-number (comma? @year-number)?`.
 * A name is in camel case in the match: `dayNumber`.
 */
export const pattern = (source: string): RegExp => new RegExp(compile(source), 'dg');

/** A pattern that a stretch of codes has to match from end to end. */
export const wholePattern = (source: string): RegExp => new RegExp(`^(?:${compile(source)})$`);

/** A pattern that a stretch of codes has to end with. */
export const endPattern = (source: string): RegExp => new RegExp(`(?:${compile(source)})$`, 'd');

/** A pattern that a stretch of codes has to begin with. */
export const startPattern = (source: string): RegExp => new RegExp(`^(?:${compile(source)})`, 'd');

function compile(source: string): string {
  return source
    .replace(names, (name) => {
      if (name.startsWith('(')) return name;
      if (!name.startsWith('@')) return characterClass(name);
      return `(?<${camelCase(name.slice(1))}>${characterClass(name.slice(1))})`;
    })
    .replace(/\s+/g, '')
    .replace(onlyClasses, (_, open: string, classes: string) => `${open}[${classes.replace(/[[\]|]/g, '')}])`);
}

/** A group of nothing but classes reads faster as one class. */
const onlyClasses = /(\((?:\?(?:<\w+>|<?[=!]|:))?)((?:\[[^\]]+\]\|)+\[[^\]]+\])\)/g;

const characterClass = (name: string): string => `[${charactersOf(name as WordClass)}]`;

const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
