/** Endings that verbs and the nouns made of them differ by, longest first: "acquire", "acquisition", "acquired" meet. */
const endings: readonly (readonly [ending: string, instead: string])[] = [
  ['ization', ''],
  ['isation', ''],
  ['ations', ''],
  ['ation', ''],
  ['ments', ''],
  ['ment', ''],
  ['ings', ''],
  ['ing', ''],
  ['ities', ''],
  ['ity', ''],
  ['ences', ''],
  ['ence', ''],
  ['ances', ''],
  ['ance', ''],
  ['tions', 't'],
  ['tion', 't'],
  ['sions', 's'],
  ['sion', 's'],
  ['ers', ''],
  ['er', ''],
  ['ors', ''],
  ['or', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ed', ''],
  ['es', ''],
  ['s', ''],
  ['al', ''],
  ['ive', ''],
  ['ly', ''],
  ['e', ''],
  ['y', ''],
];

/** The stem under which words of one family meet; coarser than a lemma, and no word of its own. */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  const found = endings.find(([ending]) => lower.endsWith(ending) && lower.length - ending.length >= 3);
  const cut = found === undefined ? lower : lower.slice(0, lower.length - found[0].length) + found[1];
  return cut.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/e$/, '');
}
