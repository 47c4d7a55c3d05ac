import type { Contact } from '../../schema/contact.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { ContactMention } from './contact-mention.js';
import { countedNoun } from './round.js';

const planning = new Set('plan schedule expect set arrange prepare agree intend announce due'.split(' '));
const proposing = new Set(
  'propose offer seek suggest want request invite demand urge hope consider discuss call ask push'.split(' '),
);
const cancelling = new Set('cancel postpone scrap abort suspend skip'.split(' '));
const refusing = new Set('deny refuse reject decline rule'.split(' '));

/** Whether a contact was held, or is planned, proposed, cancelled or denied, by the verbs it stands under. */
export function statusOf(reading: Reading, { head, clause }: ContactMention): Contact['status'] {
  const chain = [head, clause, ...governors(reading, clause)];
  const auxiliaries = childrenWith(reading, clause.index, 'aux').map(({ lower }) => lower);
  const isNominal = head !== clause;
  const above = (words: ReadonlySet<string>) =>
    chain.some(
      (token, index) => (index > 0 || !isNominal) && token.pos === 'VERB' && words.has(token.lemma) && token !== head,
    );
  if (above(cancelling)) return 'cancelled';
  const teller = reading.tokens[clause.head];
  const isDenied =
    clause.label === 'ccomp' && teller.lemma === 'deny' && childrenWith(reading, teller.index, 'neg').length === 0;
  if (isDenied || above(refusing) || isNegated(reading, head, clause)) return 'denied';
  if (isNominal && isAside(reading, head)) return 'held';
  if (auxiliaries.some((word) => /^(?:will|'ll|’ll|shall|would)$/.test(word))) return 'planned';
  if (auxiliaries.some((word) => /^(?:could|may|might|should|can)$/.test(word))) return 'proposed';
  const isOpen = isNominal || isInfinitive(reading, clause) || isBare(reading, clause);
  if (isOpen && above(proposing) && !isDone(reading, head)) return 'proposed';
  if (isOpen && above(planning)) return 'planned';
  if (isInfinitive(reading, clause) && clause.label !== 'advcl') return 'planned';
  return childrenWith(reading, head.index, 'amod').some(({ lower }) =>
    /^(?:planned|upcoming|scheduled|next|future|forthcoming|possible|proposed)$/.test(lower),
  )
    ? 'planned'
    : 'held';
}

/** The verbs above a clause that speak of it rather than report it. */
function governors(reading: Reading, clause: Token): Token[] {
  const governor = reading.tokens[clause.head];
  const isOpenClause =
    clause.label === 'xcomp' ||
    (clause.label === 'ccomp' && (isInfinitive(reading, clause) || isBare(reading, clause)));
  return governor !== clause && isOpenClause ? [governor, ...governors(reading, governor)] : [];
}

const isInfinitive = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'aux').some(({ tag }) => tag === 'TO');

/** "suggested that they meet": the subjunctive. */
const isBare = (reading: Reading, verb: Token): boolean =>
  /^VBP?$/.test(verb.tag) && childrenWith(reading, verb.index, 'aux').length === 0;

/** "the results of the talks", "about her call": what the clause tells is not told of the contact itself. */
const isAside = (reading: Reading, noun: Token): boolean => {
  const { head, label } = countedNoun(reading, noun);
  const { lower, head: governor } = reading.tokens[head];
  return (
    label === 'pobj' &&
    (/^(?:about|from|since|following)$/.test(lower) || (lower === 'of' && reading.tokens[governor].pos === 'NOUN'))
  );
};

/** "discussed during the call", "their meeting": told as something that was. */
const isDone = (reading: Reading, head: Token): boolean =>
  reading.tokens[head.head].pos === 'ADP' ||
  childrenWith(reading, head.index, 'det').some(({ lower }) => lower === 'the');

const isNegated = (reading: Reading, head: Token, clause: Token): boolean => {
  const tellsOfIt = head === clause || head.label === 'dobj' || clause.lemma === 'be' || clause.lemma === 'take';
  const negative = [...childrenWith(reading, clause.index, 'neg'), ...childrenWith(reading, head.index, 'neg')];
  const noun = childrenWith(reading, head.index, 'det').some(({ lower }) => lower === 'no');
  return noun || (tellsOfIt && negative.length > 0);
};
