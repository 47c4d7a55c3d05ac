import type { Statement } from '../../schema/statement.js';
import type { Reading, Token } from '../../text/reading.js';
import { isVerbal } from '../assertion.js';
import { childrenWith } from '../syntax.js';

type Factuality = Statement['factuality'];
type Polarity = Statement['polarity'];

/** What a source is committed to: FactBank's certainty (CT certain, PR probable, PS possible, U unknown) and polarity. */
export interface Commitment {
  readonly factuality: Factuality;
  readonly polarity: Polarity;
}

const possible = new Set(['may', 'might', 'could', 'possibly', 'perhaps', 'maybe', 'can']);
const probable = new Set(['should', 'ought', 'likely', 'probably', 'presumably', 'apparently']);
const negating = new Set(['no', 'nobody', 'nothing', 'none', 'neither', 'never', 'nowhere']);

/**
 * The value of a content according to its source: that of the cue's reading, turned by a negated cue ("did not say":
 * nothing is asserted) and by negation, modals and conditions in the content.
 */
export function commitmentTo(
  reading: Reading,
  content: Token | null,
  base: Factuality,
  cueIsNegated: boolean,
): Commitment {
  if (content === null || !isClause(content)) {
    return { factuality: cueIsNegated ? 'Uu' : base, polarity: base.endsWith('-') ? 'negative' : 'unknown' };
  }
  const denied = base.endsWith('-') !== isNegated(reading, content);
  const polarity: Polarity = denied ? 'negative' : 'positive';
  if (cueIsNegated || base === 'Uu' || isConditional(reading, content)) return { factuality: 'Uu', polarity };
  const words = modifiers(reading, content);
  const certainty = words.some(({ lower }) => possible.has(lower))
    ? 'PS'
    : words.some(({ lower }) => probable.has(lower)) && base.startsWith('CT')
      ? 'PR'
      : (base.slice(0, 2) as 'CT' | 'PR' | 'PS');
  return { factuality: `${certainty}${denied ? '-' : '+'}`, polarity };
}

const isClause = (token: Token): boolean => isVerbal(token) || token.tag.startsWith('VB');

const modifiers = (reading: Reading, clause: Token): Token[] =>
  childrenWith(reading, clause.index, 'aux', 'advmod', 'acomp');

/** Negated by an adverb ("not", "never") or by a determiner of its subject or object ("no progress was made"). */
export function isNegated(reading: Reading, clause: Token): boolean {
  if (childrenWith(reading, clause.index, 'neg').length > 0) return true;
  const isNoLonger = childrenWith(reading, clause.index, 'advmod').some(
    ({ lower, index }) => lower === 'longer' && reading.tokens[index - 1]?.lower === 'no',
  );
  if (isNoLonger) return true;
  const parts = childrenWith(reading, clause.index, 'nsubj', 'nsubjpass', 'dobj', 'attr', 'advmod', 'preconj');
  return parts.some(
    (part) =>
      negating.has(part.lower) || childrenWith(reading, part.index, 'det').some(({ lower }) => negating.has(lower)),
  );
}

/** Said under a condition ("if ...", "unless ..."), or left open ("whether ..."). */
const isConditional = (reading: Reading, clause: Token): boolean =>
  [clause, ...childrenWith(reading, clause.index, 'advcl')].some((each) =>
    childrenWith(reading, each.index, 'mark').some(({ lower }) => /^(?:if|unless|whether)$/.test(lower)),
  );
