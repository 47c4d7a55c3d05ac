import type { Match } from '../match.js';
import type { Meaning } from '../meaning.js';
import { pattern } from '../pattern.js';
import type { Rule } from '../rule.js';
import { yearFragment } from './fragments.js';

const read = (match: Match): Meaning => ({
  kind: 'calendar',
  year: match.number('year'),
  season: match.value<string>('season', 'season') ?? match.value<string>('seasonalAdjective', 'seasonal-adjective'),
});

/** "the summer of 1943", "winter 2010" */
export const seasonOfYear: Rule = { pattern: pattern(`the? @season (of|comma)? (the year)? ${yearFragment}`), read };

/** "winter", "the summer" */
export const season: Rule = {
  pattern: pattern('the? ((?!doubtful-season) @season | @seasonal-adjective)'),
  read,
};

/** "in the fall", "this spring": words that are also verbs or things need a word that leads up to a time, and no "of". */
export const doubtfulSeason: Rule = {
  pattern: pattern(
    '(?<=in|since|by|until|this|last|next|early|late|mid hyphen|during|same|that|coming|previous|following) the? @season (?!of (?!that|this|last|next|the same|the following|the year)) ',
  ),
  read,
};
