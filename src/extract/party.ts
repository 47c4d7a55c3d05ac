import type { Party } from '../schema/party.js';
import type { Chain, Interpretation } from '../text/interpretation.js';
import { evidenceOf } from '../text/passage.js';
import type { Token } from '../text/reading.js';
import type { Span } from '../text/span.js';
import { mentionAt } from './chains.js';
import { nounPhrase } from './noun-phrase.js';
import { antecedent } from './statements/antecedent.js';
import { childrenWith } from './syntax.js';

/** The entity a noun phrase speaks of, by its head or by the name set beside it ("the aide, Yuri Ushakov"); null where unresolved. */
export function chainOf(interpretation: Interpretation, head: Token): Chain | null {
  const own = mentionAt(interpretation, head.index);
  if (own?.chain.mentions.some(({ form }) => form === 'name')) return own.chain;
  const beside = besideName(interpretation, head);
  const named = (beside && mentionAt(interpretation, beside.index)?.chain) ?? own?.chain;
  if (named !== undefined) return named;
  // "Lind, a minister who resigned": what is said of the minister is said of Lind.
  const { tokens } = interpretation.reading;
  return head.label === 'appos' ? (mentionAt(interpretation, tokens[head.head].index)?.chain ?? null) : null;
}

/** The apposition of a noun phrase that is as many as it: not of "leaders, among them Lind". */
function besideName({ reading }: Interpretation, head: Token): Token | undefined {
  const [beside] = childrenWith(reading, head.index, 'appos');
  return beside !== undefined && /^NNP?S$/.test(head.tag) && beside.tag === 'NNP' ? undefined : beside;
}

/** "A diplomat said ... She added": the head of the noun phrase that a pronoun for somebody without a name goes back to; null for none. */
export function introductionOf({ introductions, reading }: Interpretation, head: Token): Token | null {
  const introduced = head.pos === 'PRON' ? introductions.get(head.index) : undefined;
  return introduced === undefined ? null : reading.tokens[introduced.head];
}

/** The party a noun phrase names, resolved where the reading resolved it; null where no evidence stands for it. */
export function partyOf(interpretation: Interpretation, head: Token, span: Span): Party | null {
  const { source } = interpretation.reading;
  const evidence = evidenceOf(source, span);
  if (evidence.length === 0) return null;
  const chain = chainOf(interpretation, head);
  const introduced = introductionOf(interpretation, head);
  const called = (introduced && nounPhrase(interpretation.reading, introduced)) ?? span;
  const words = source.text.slice(called.start, called.end).replace(/\s+/g, ' ').trim();
  // "China's Xi Jinping": whose he is, not what he is called.
  const own = head.entity === 'PERSON' ? words.replace(/^\p{Lu}[\p{L} .-]*[’']s (?=\p{Lu})/u, '') : words;
  return { name: chain?.name ?? own, entity: chain?.id ?? null, evidence };
}

/** The party a noun phrase names, relative pronouns taken to what they stand for; null where no evidence stands for it. */
export function partyAt(interpretation: Interpretation, head: Token): Party | null {
  const { reading } = interpretation;
  const named = antecedent(reading, head);
  const span = nounPhrase(reading, named);
  return span && partyOf(interpretation, named, span);
}
