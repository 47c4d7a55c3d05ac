export type Gender = 'male' | 'female';

const female = new Set(
  (
    'woman girl mother daughter wife sister aunt niece grandmother granddaughter actress queen princess bride widow lady ' +
    'waitress heroine duchess countess girlfriend mom mum stepmother hostess nun businesswoman'
  ).split(' '),
);
const male = new Set(
  (
    'man boy father son husband brother uncle nephew grandfather grandson king prince groom widower gentleman guy dad ' +
    'waiter duke count boyfriend stepfather monk priest pope businessman'
  ).split(' '),
);

/** The gender a noun for a person tells ("spokeswoman", "father"); null where it tells none. */
export function genderOfNoun(lemma: string): Gender | null {
  if (female.has(lemma) || /\wwoman$/.test(lemma)) return 'female';
  if (male.has(lemma) || /(?<!hu|ger|ro|wo)\wman$/.test(lemma)) return 'male';
  return null;
}

export const tellsGender = (lemma: string): boolean => genderOfNoun(lemma) !== null;
