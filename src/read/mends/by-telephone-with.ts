import { type Draft, wordAt } from './mend.js';

/** "discussed it by telephone with Lind": who took part hangs on the verb, where the model hangs it on the telephone. */
export function byTelephoneWith(draft: Draft): void {
  const { heads, labels } = draft;
  for (const [preposition, means] of heads.entries()) {
    const isWith = labels[preposition] === 'prep' && wordAt(draft, preposition) === 'with';
    if (!isWith || !/^(?:telephone|phone|video|videolink)$/.test(wordAt(draft, means)) || labels[means] !== 'pobj')
      continue;
    const by = heads[means];
    if (/^(?:by|via|over|on)$/.test(wordAt(draft, by)) && labels[by] === 'prep') heads[preposition] = heads[by];
  }
}
