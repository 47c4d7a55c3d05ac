import { genderOfFirstName } from '../../lexicon/first-names.js';
import { isPersonNoun } from '../../lexicon/speaker-nouns.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Token } from '../../text/reading.js';
import { chainOf } from '../party.js';
import { childrenWith } from '../syntax.js';

/**
 * Whether a noun phrase within what is said means who says it: "I", the same name, or, outside of direct speech, a pronoun
 * that could not be told and stands first to mean the speaker.
 */
export function isSelf(
  interpretation: Interpretation,
  token: Token,
  speaker: Token | null,
  isDirect: boolean,
): boolean {
  if (/^(?:i|we|my|our|me|us|myself|ourselves)$/.test(token.lower)) return true;
  if (speaker === null) return false;
  if (token.index === speaker.index) return true;
  const [who, said] = [token, speaker].map((each) => chainOf(interpretation, each)?.id);
  if (who !== undefined) return who === said;
  if (isDirect) return false;
  if (/^(?:they|their)$/.test(token.lower)) return isMany(interpretation, speaker);
  if (/^(?:he|she|it|his|her|its|who)$/.test(token.lower)) return canBe(interpretation, token, speaker);
  return token.pos !== 'PRON' && token.lemma.toLowerCase() === speaker.lemma.toLowerCase();
}

const isMany = ({ reading }: Interpretation, { tag, index, lower }: Token): boolean =>
  /^NNP?S$/.test(tag) || /^(?:they|both|some|many)$/.test(lower) || childrenWith(reading, index, 'conj').length > 0;

const genders: Readonly<Record<string, 'male' | 'female' | 'neither'>> = {
  he: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
  it: 'neither',
  its: 'neither',
};

/** "he" is no "it" and no Ana, and "it" is nobody who is a person. */
function canBe(interpretation: Interpretation, pronoun: Token, speaker: Token): boolean {
  const meant = genders[pronoun.lower];
  const spoken = genders[speaker.lower];
  if (meant === undefined || spoken !== undefined) return meant === undefined || meant === spoken;
  const chain = chainOf(interpretation, speaker);
  const isPerson =
    chain === null ? speaker.pos === 'PROPN' || isPersonNoun(speaker.lemma.toLowerCase()) : chain.kind === 'person';
  if (isPerson !== (meant !== 'neither')) return false;
  const gender = isPerson ? genderOfFirstName((chain?.name ?? '').split(' ')[0]) : null;
  return gender === null || gender === meant;
}
