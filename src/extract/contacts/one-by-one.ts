import type { Interpretation } from '../../text/interpretation.js';
import { childrenWith, spanOf, subtree } from '../syntax.js';
import type { ContactMention } from './contact-mention.js';
import { objectsOf } from './parties.js';

/** "held separate meetings with Lind and with Haddad": one of its own with each; any other mention alone. */
export function oneByOne(interpretation: Interpretation, mention: ContactMention): ContactMention[] {
  const { reading } = interpretation;
  const { head, kind, parties } = mention;
  const isSeparate =
    head.tag === 'NNS' &&
    childrenWith(reading, head.index, 'amod', 'compound').some(
      ({ lower }) =>
        /^(?:separate|individual|successive|back-to-back)$/.test(lower) ||
        (lower === 'bilateral' && kind === 'meeting'),
    );
  const others = isSeparate
    ? objectsOf(interpretation, head.index, 'with').filter((other) => parties.includes(other))
    : [];
  if (others.length < 2) return [mention];
  return others.map((other) => {
    const part = spanOf(reading, subtree(reading, other.index)) ?? mention.span;
    const rest = parties.filter((party) => party === other || !others.includes(party));
    return { ...mention, parties: rest, part, span: other === others[0] ? mention.span : part };
  });
}
