import type { Party } from '../schema/party.js';
import type { Statement } from '../schema/statement.js';
import type { Interpretation } from '../text/interpretation.js';
import type { Reading, Token } from '../text/reading.js';
import { contains } from '../text/span.js';
import { isAgent } from './agents.js';
import { mentionAt } from './chains.js';
import { conjuncts, members } from './conjuncts.js';
import { partyAt, partyOf } from './party.js';
import { antecedent } from './statements/antecedent.js';
import { childrenWith } from './syntax.js';
import { speakersOf } from './telling.js';
import { tokensOf } from './told-tokens.js';
import { twoMeant } from './two-meant.js';

/** Everyone a noun phrase names ("the United States and Canada"); a pronoun left unresolved goes on with the subject of the sentence before. */
export function partiesAt(interpretation: Interpretation, head: Token): Party[] {
  const { reading } = interpretation;
  // "Ruiz phoned Lind and announced that the two would meet"
  const two = /^(?:two|both)$/.test(head.lower) ? twoMeant(reading, head) : null;
  if (two !== null) return two.flatMap((one) => partiesAt(interpretation, one));
  const named = antecedent(reading, continued(interpretation, head) ?? head);
  const heads = members(reading, named).filter(
    ({ label, pos }) => label !== 'appos' && /^(?:PROPN|NOUN|PRON)$/.test(pos),
  );
  if (heads.length < 2) return [partyAt(interpretation, named)].filter((party) => party !== null);
  const spans = conjuncts(reading, named);
  return [named, ...heads.slice(1)].flatMap(
    (each) => partyOf(interpretation, each, spans.find((span) => contains(span, each)) ?? each) ?? [],
  );
}

/** The subject before that an unresolved "they" or "he" goes on with, where it agrees in number; null for other words. */
function continued(interpretation: Interpretation, head: Token): Token | null {
  const isMany = /^(?:they|their|both)$/.test(head.lower);
  const isBody = /^(?:it|its)$/.test(head.lower);
  if (!isMany && !isBody && !/^(?:he|she|his|her)$/.test(head.lower)) return null;
  if (mentionAt(interpretation, head.index) !== null) return null;
  const { reading } = interpretation;
  const verb = reading.tokens[head.head];
  // Within a saying, "it" is mostly the side of who speaks.
  if (isBody && verb.head !== verb.index) return null;
  const { first, last } = reading.sentences[Math.max(0, head.sentence - 1)];
  const [subject] = reading.tokens
    .slice(first, Math.min(last, head.index))
    .filter(
      ({ label, head: above, tag }) => label === 'nsubj' && isMain(reading, reading.tokens[above]) && tag !== 'PRP',
    );
  if (subject === undefined) return null;
  if (isPlural(reading, subject) !== isMany) return null;
  return isMany || (isBody ? subject.entity !== 'PERSON' && isAgent(subject) : subject.entity === 'PERSON')
    ? subject
    : null;
}

const isMain = ({ tokens }: Reading, { head, index, label }: Token): boolean =>
  head === index || (label === 'ccomp' && tokens[head].head === head);

const isPlural = (reading: Reading, { tag, index }: Token): boolean =>
  /^NNP?S$/.test(tag) || childrenWith(reading, index, 'conj').length > 0;

/** Several together as one party: "Lima, Oslo and Rome"; null for none. */
export function jointParty(parties: readonly Party[]): Party | null {
  const [first] = parties;
  if (parties.length < 2) return first ?? null;
  const names = parties.map(({ name }) => name);
  return {
    name: `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`,
    entity: null,
    evidence: parties.flatMap(({ evidence }) => evidence),
  };
}

/** Who says a statement, a pronoun left unresolved taken to whom it goes on with. */
export function speakersIn(interpretation: Interpretation, statement: Statement | null): Party[] {
  return speakersOf(statement).flatMap((speaker) => {
    const pronoun = /^(?:he|she|they|both)$/i.test(speaker.name)
      ? tokensOf(interpretation.reading, speaker.evidence).at(0)
      : undefined;
    return pronoun === undefined ? [speaker] : partiesAt(interpretation, pronoun);
  });
}
