import type { Account, Cell, Row } from '../../schema/comparison.js';
import type { Attribute } from '../../schema/occasion.js';

/** How verdicts and the like are put into words; every door uses these. */
export const verdictWords: Readonly<Record<Cell['verdict'], string>> = {
  said: 'said',
  denied: 'denied',
  contradicted: 'contradicted',
  unclear: 'unclear',
  'not-mentioned': 'not mentioned',
  'no-account-held': 'no account held',
};

export const verdictMeanings: Readonly<Record<Cell['verdict'], string>> = {
  said: 'the side says so, or a report has it from the side',
  denied: 'the side says it is not so',
  contradicted: 'the side says so and another denies it',
  unclear: "the side's own statement has words of the topic, but says nothing that could be read",
  'not-mentioned': "the side's own complete statement is in the store and has nothing of it",
  'no-account-held': 'nothing of the side on this is in the store; it may have spoken elsewhere',
};

export const standingWords: Readonly<Record<Row['standing'], string>> = {
  agreed: 'told by several sides',
  'one-sided': 'told by one side',
  denied: 'denied, told by none',
  disputed: 'disputed',
  reported: 'told by reporters only',
};

export const accountWords: Readonly<Record<Account['account'], string>> = {
  complete: 'own statement held',
  relayed: 'as relayed by reports',
  none: 'no account held',
};

export const agreementWords: Readonly<Record<Attribute['agreement'], string>> = {
  agreed: 'agreed',
  'one-origin': 'told by one origin',
  compatible: 'differs, but can all hold',
  revised: 'revised by later reports',
  disputed: 'disputed',
};

export const rowKindWords: Readonly<Record<Row['kind'], string>> = {
  topic: 'Topics',
  outcome: 'Outcomes',
  saying: 'Sayings',
};

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
