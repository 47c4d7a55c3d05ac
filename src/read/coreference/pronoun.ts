import type { Gender } from './gender.js';

/** A third-person pronoun: whom it can stand for. First and second persons belong to whoever speaks. */
export interface Pronoun {
  readonly gender: Gender | 'neuter' | null;
  readonly isPlural: boolean;
  readonly form: 'plain' | 'possessive' | 'reflexive';
}

/** A pronoun in its place. */
export interface PronounPlace {
  readonly token: number;
  readonly pronoun: Pronoun;
  /** Quotation that each token stands in, 0 outside. */
  readonly quotations: Int32Array;
}

const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { gender: 'male', isPlural: false, form: 'plain' }],
  ['him', { gender: 'male', isPlural: false, form: 'plain' }],
  ['his', { gender: 'male', isPlural: false, form: 'possessive' }],
  ['himself', { gender: 'male', isPlural: false, form: 'reflexive' }],
  ['she', { gender: 'female', isPlural: false, form: 'plain' }],
  ['her', { gender: 'female', isPlural: false, form: 'plain' }],
  ['hers', { gender: 'female', isPlural: false, form: 'possessive' }],
  ['herself', { gender: 'female', isPlural: false, form: 'reflexive' }],
  ['it', { gender: 'neuter', isPlural: false, form: 'plain' }],
  ['its', { gender: 'neuter', isPlural: false, form: 'possessive' }],
  ['they', { gender: null, isPlural: true, form: 'plain' }],
  ['them', { gender: null, isPlural: true, form: 'plain' }],
  ['their', { gender: null, isPlural: true, form: 'possessive' }],
]);

/** @param tag Penn Treebank tag: "her" is PRP or PRP$ */
export function pronounOf(lower: string, tag: string): Pronoun | null {
  if (tag !== 'PRP' && tag !== 'PRP$') return null;
  const pronoun = pronouns.get(lower);
  return pronoun === undefined ? null : { ...pronoun, form: tag === 'PRP$' ? 'possessive' : pronoun.form };
}
