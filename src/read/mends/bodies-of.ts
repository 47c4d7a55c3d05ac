import { type Draft, wordAt } from './mend.js';

/** Nouns of bodies whose name goes on with what they are of. */
const bodies =
  /^(?:Chamber|Ministry|Department|Council|Board|Bank|Court|Office|Organi[sz]ation|University|Institute|League|Congress|Union|House|Bureau|Association|Federation|Front|Party|Agency|Confederation|Fund)$/;

/** "the U.S. Chamber of Commerce": all of its name, where the recognizer ends it before "of". */
export function bodiesOf(draft: Draft): void {
  const { names, tags } = draft;
  for (const [place, name] of names.entries()) {
    if (name.label !== 'ORG' || !bodies.test(wordAt(draft, name.last - 1)) || wordAt(draft, name.last) !== 'of')
      continue;
    let last = name.last + 1;
    while (/^NNPS?$/.test(tags[last] ?? '') && !isNamed(draft, last)) last++;
    if (last > name.last + 1) names[place] = { ...name, last };
  }
}

const isNamed = ({ names }: Draft, index: number): boolean =>
  names.some(({ first, last }) => first <= index && index < last);
