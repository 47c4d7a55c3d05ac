import { lookUpActor } from '../../lexicon/actors.js';
import { cueReading } from '../../lexicon/attribution-cues.js';
import { type Draft, wordAt } from './mend.js';

/** "Trump said": the surname of a leader who speaks, which the tagger takes for a common noun or the model for a body. */
export function leadersSurnames(draft: Draft): void {
  const { tags, pos, lemmas, labels, heads, names } = draft;
  for (const [index, tag] of tags.entries()) {
    const word = wordAt(draft, index);
    const isSubject = labels[index].startsWith('nsubj') && /^\p{Lu}\p{Ll}/u.test(word);
    if (!isSubject || !/^NNP?$/.test(tag) || lookUpActor(word)?.kind !== 'person') continue;
    tags[index] = 'NNP';
    pos[index] = 'PROPN';
    lemmas[index] = word;
    const at = names.findIndex(({ first, last }) => first === index && last === index + 1);
    const isSpeaking = cueReading('VERB', lemmas[heads[index]], 'that') !== undefined;
    if (at >= 0 && isSpeaking && /^(?:ORG|GPE)$/.test(names[at].label)) names[at] = { ...names[at], label: 'PERSON' };
  }
}
