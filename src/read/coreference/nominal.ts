import type { Mention } from '../../text/interpretation.js';
import type { Reading } from '../../text/reading.js';
import type { Description } from './draft.js';
import { genderOfNoun } from './gender.js';
import { modifiersOf, nounPhrase } from './noun-phrase.js';
import { describeBy } from './role-noun.js';

/** A noun phrase for a person that is no part of a name: "the president", "a senior aide". */
export interface PersonNominal {
  readonly mention: Mention;
  readonly description: Description;
  readonly gender: ReturnType<typeof genderOfNoun>;
  readonly isPlural: boolean;
  /** Whether it refers back: "the", "this", "that". */
  readonly isDefinite: boolean;
  /** Whether more is said to tell who it is, other than a country: "the president of the board". */
  readonly hasComplement: boolean;
}

const nounTags = new Set(['NN', 'NNS']);
const complements = new Set(['prep', 'relcl', 'acl']);
const attached = new Set(['compound', 'appos', 'amod', 'nmod', 'npadvmod']);

/** The person nominal with a head at a token; null where there is none. */
export function personNominalAt(reading: Reading, token: number): PersonNominal | null {
  const { tokens, children } = reading;
  const { tag, pos, label, entity, lower } = tokens[token];
  // "the President" is tagged as a proper noun, yet no name.
  const isNoun = nounTags.has(tag) || (pos === 'PROPN' && entity === '');
  if (!isNoun || attached.has(label)) return null;
  const mention = nounPhrase(reading, token);
  const description = describeBy(reading, modifiersOf(reading, mention), token);
  if (description === null) return null;
  const determiner = children[token].find((child) => tokens[child].label === 'det');
  return {
    mention,
    description,
    gender: genderOfNoun(lower),
    isPlural: tag === 'NNS' || tag === 'NNPS',
    hasComplement:
      description.country === null && children[token].some((child) => complements.has(tokens[child].label)),
    isDefinite: determiner !== undefined && /^(?:the|this|that)$/.test(tokens[determiner].lower),
  };
}
