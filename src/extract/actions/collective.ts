import type { Token } from '../../text/reading.js';

const collectives = new Set(
  'ally country nation state member power side party government camp delegation signatory quartet bloc faction neighbour neighbor'.split(
    ' ',
  ),
);

/** A noun for states or sides that the report need not name: "the allies", "thirteen members", "each camp". */
export const isCollective = ({ pos, lemma }: Token): boolean => pos === 'NOUN' && collectives.has(lemma.toLowerCase());
