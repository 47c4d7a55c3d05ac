import { roleOf } from '../../lexicon/roles.js';
import { type Draft, wordAt } from './mend.js';

/** "Vice Premier He Lifeng": behind an office and before the rest of a name, "He" is a family name. */
export function familyNameHe(draft: Draft): void {
  const { tags, pos, lemmas, labels, heads, names } = draft;
  for (const [index, tag] of tags.entries()) {
    const isTitled = roleOf(wordAt(draft, index - 1).toLowerCase()) !== null;
    const isHe = wordAt(draft, index) === 'He' && (tag === 'NNP' || (tag === 'PRP' && isTitled));
    const at = names.findIndex(({ first }) => first === index + 1);
    if (!isHe || at < 0 || names[at].label !== 'PERSON') continue;
    const { last } = names[at];
    names[at] = { first: index, last, label: 'PERSON' };
    tags[index] = 'NNP';
    pos[index] = 'PROPN';
    lemmas[index] = 'He';
    labels[index] = 'compound';
    heads[index] = last - 1;
  }
}
