import type { Contact } from '../../schema/contact.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, isInfinitive, subtree } from '../syntax.js';
import { wordSet } from '../word-set.js';
import type { ContactMention } from './contact-mention.js';
import { countedNoun } from './round.js';

const planning = wordSet(
  'decide plan schedule expect set arrange prepare agree intend announce due slate confirm accept vow promise pledge',
);
const proposing = wordSet(
  'propose offer seek suggest want request invite demand urge hope consider discuss call ask push wish ready willing open mull float contemplate encourage invitation volunteer',
);
const cancelling = wordSet('cancel postpone scrap abort suspend skip shelve scuttle delay');
const refusing = wordSet('deny refuse reject decline rule');

/** Whether a contact was held, or is planned, proposed, cancelled or denied, by the verbs it stands under. */
export function statusOf(reading: Reading, mention: ContactMention): Contact['status'] {
  const { head, clause } = mention;
  if (/^invit/.test(head.lemma)) return acceptance(mention);
  const chain = [head, clause, ...governors(reading, clause)];
  const auxiliaries = [clause, ...governors(reading, clause)].flatMap(({ index }) =>
    childrenWith(reading, index, 'aux').map(({ lower }) => lower),
  );
  const isNominal = head !== clause;
  const above = (verbs: ReadonlySet<string>) =>
    chain.some(
      (token, index) =>
        (index > 0 || !isNominal) &&
        /^(?:VERB|ADJ|NOUN|AUX)$/.test(token.pos) &&
        verbs.has(token.lemma) &&
        (token.lemma !== 'call' || !isNominal || isCalledFor(reading, head)) &&
        (token.lemma !== 'open' || token.pos === 'ADJ') &&
        token !== head,
    );
  const isAside = isNominal && isToldAside(reading, head);
  if (isNominal && isWithin(reading, head))
    return isToCome(auxiliaries) ? 'planned' : isInfinitive(reading, clause) ? 'planned' : 'held';
  if (!isAside && (above(cancelling) || isCalledOff(reading, clause)))
    return isBrokenOff(reading, mention) ? 'held' : 'cancelled';
  const teller = reading.tokens[clause.head];
  const isDenied =
    clause.label === 'ccomp' && teller.lemma === 'deny' && childrenWith(reading, teller.index, 'neg').length === 0;
  if (isDenied || (!isAside && above(refusing)) || isNegated(reading, head, clause)) return 'denied';
  if (isAside) return 'held';
  if (isToCome(auxiliaries) || isDueAt(reading, clause)) return 'planned';
  if (auxiliaries.some((word) => /^(?:could|may|might|should|can|must)$/.test(word))) return 'proposed';
  const isOpen = isNominal || isInfinitive(reading, clause) || isBare(reading, clause) || clause.tag === 'VBG';
  if (isOpen && chain.some(({ lemma, pos }) => lemma === 'accept' && pos === 'VERB')) return 'planned';
  if (isOpen && above(proposing) && !isDone(reading, head)) return 'proposed';
  if (isNominal && (isSought(reading, head) || isPossible(reading, mention))) return 'proposed';
  if (isOpen && above(planning)) return 'planned';
  if (isInfinitive(reading, clause) && !isPurposeOfDeed(reading, clause)) return 'planned';
  return childrenWith(reading, head.index, 'amod').some(({ lower }) =>
    /^(?:planned|upcoming|scheduled|next|future|forthcoming|possible|proposed|expected|coming|potential|prospective)$/.test(
      lower,
    ),
  )
    ? 'planned'
    : 'held';
}

/** "called for talks" proposes them, "called the talks a success" does not. */
const isCalledFor = ({ tokens }: Reading, head: Token): boolean =>
  head.label === 'pobj' && /^(?:for|on)$/.test(tokens[head.head].lower);

const isToCome = (auxiliaries: readonly string[]): boolean =>
  auxiliaries.some((word) => /^(?:will|'ll|’ll|shall|would|wo)$/.test(word));

/** "is due in Oslo for talks", "Talks are to begin on Monday" */
const isDueAt = (reading: Reading, clause: Token): boolean =>
  clause.lemma === 'be' &&
  /^(?:is|are|'s|’s|be|were|was)$/.test(clause.lower) &&
  (childrenWith(reading, clause.index, 'acomp').some(({ lower }) => /^(?:due|set|slated|scheduled)$/.test(lower)) ||
    childrenWith(reading, clause.index, 'xcomp').some((goal) => isInfinitive(reading, goal)) ||
    // "Still to come are talks between the two"
    childrenWith(reading, clause.index, 'csubj').some(
      (goal) => isInfinitive(reading, goal) && /^(?:come|follow)$/.test(goal.lemma),
    ));

/** An invitation is a proposal until it is accepted or turned down. */
function acceptance({ head, clause }: ContactMention): Contact['status'] {
  if (/^(?:accept|take)$/.test(clause.lemma)) return 'planned';
  if (head !== clause && /^(?:withdraw|rescind|revoke|cancel|retract)$/.test(clause.lemma)) return 'cancelled';
  return refusing.has(clause.lemma) && head !== clause ? 'denied' : 'proposed';
}

/** "called off", "put off": with the particle it is no call and no putting. */
const isCalledOff = (reading: Reading, clause: Token): boolean =>
  /^(?:call|put)$/.test(clause.lemma) &&
  childrenWith(reading, clause.index, 'prt', 'advmod').some(({ lower }) => lower === 'off');

/** "suspended the talks", "broke off": what was under way was held. */
const isBrokenOff = (reading: Reading, { head, clause, kind }: ContactMention): boolean =>
  kind === 'talks' &&
  clause.lemma === 'suspend' &&
  childrenWith(reading, head.index, 'amod').every(({ lower }) => !/^(?:planned|scheduled)$/.test(lower));

/** The verbs above a clause that speak of it rather than report it. */
function governors(reading: Reading, clause: Token): Token[] {
  const governor = reading.tokens[clause.head];
  const isOpenClause =
    clause.label === 'xcomp' ||
    (clause.label === 'acl' && isInfinitive(reading, clause)) ||
    (clause.label === 'advcl' && isInfinitive(reading, clause) && planning.has(governor.lemma)) ||
    (clause.label === 'pcomp' && clause.tag === 'VBG') ||
    (clause.label === 'ccomp' && (isInfinitive(reading, clause) || isBare(reading, clause)));
  if (governor === clause || !isOpenClause) return [];
  // "ready to meet": the adjective, with the verb that carries it, speaks of the clause.
  // "accepted an invitation to visit": the verb behind the noun speaks of it, too.
  // "will see Lind before flying on to Oslo": as far off as what it follows.
  const isAfter = clause.label === 'pcomp' && governor.lower === 'before';
  const over = governor.pos === 'NOUN' || governor.pos === 'ADJ' || isAfter ? [reading.tokens[governor.head]] : [];
  return [governor, ...over, ...governors(reading, governor)];
}

/** "flew to Oslo to meet Lind", "travelled to hold talks": what one went for was held, as far as is told. */
const isPurposeOfDeed = (reading: Reading, clause: Token): boolean => {
  if (clause.label !== 'advcl') return false;
  const deed = reading.tokens[clause.head];
  return (
    !isToCome(childrenWith(reading, deed.index, 'aux').map(({ lower }) => lower)) &&
    !isInfinitive(reading, deed) &&
    deed.tag !== 'VBZ' &&
    deed.tag !== 'VBP' &&
    deed.tag !== 'VBG'
  );
};

/** "suggested that they meet": the subjunctive. */
const isBare = (reading: Reading, verb: Token): boolean =>
  /^VBP?$/.test(verb.tag) && childrenWith(reading, verb.index, 'aux').length === 0;

const within = (reading: Reading, head: Token): readonly Token[] => {
  const { first, last } = subtree(reading, head.index);
  return reading.tokens.slice(Math.max(first, head.index), last);
};

/** "a call, which Kyiv has sought"; "a meeting proposed by Oslo" */
const isSought = (reading: Reading, head: Token): boolean =>
  within(reading, head).some(
    ({ lemma, label }) =>
      /^(?:relcl|acl)$/.test(label) && /^(?:seek|propose|request|suggest|want|offer|demand)$/.test(lemma),
  ) && childrenWith(reading, head.index, 'det').every(({ lower }) => lower !== 'the');

/** "a meeting of the two was possible" */
const isPossible = (reading: Reading, { head, clause }: ContactMention): boolean =>
  clause.lemma === 'be' &&
  head.head === clause.index &&
  childrenWith(reading, clause.index, 'acomp').some(({ lower }) =>
    /^(?:possible|conceivable|likely|unlikely|necessary|desirable|premature)$/.test(lower),
  );

/** "the results of the talks", "about her call": what the clause tells is not told of the contact itself. */
const isToldAside = (reading: Reading, noun: Token): boolean => {
  const { head, label } = countedNoun(reading, noun);
  const { lower, head: governor } = reading.tokens[head];
  return (
    label === 'pobj' &&
    (/^(?:about|from|since|following|after)$/.test(lower) ||
      (lower === 'of' && reading.tokens[governor].pos === 'NOUN'))
  );
};

/** "in a call, they agreed", "told him during the meeting": whatever the clause tells happened in it. */
const isWithin = (reading: Reading, noun: Token): boolean => {
  const counted = countedNoun(reading, noun);
  const preposition = reading.tokens[counted.head];
  return (
    counted.label === 'pobj' &&
    (/^(?:in|during|over)$/.test(preposition.lower) ||
      (/^(?:on|at)$/.test(preposition.lower) &&
        !/^(?:agree|decide|insist|focus|count|work|call|hint|aim)$/.test(reading.tokens[preposition.head].lemma))) &&
    reading.tokens[preposition.head].pos === 'VERB'
  );
};

/** "discussed during the call", "their meeting": told as something that was. */
const isDone = (reading: Reading, head: Token): boolean =>
  // "asked for a meeting" is not "discussed during the meeting".
  (reading.tokens[head.head].pos === 'ADP' && !isCalledFor(reading, head)) ||
  childrenWith(reading, head.index, 'det').some(({ lower }) => lower === 'the');

const isNegated = (reading: Reading, head: Token, clause: Token): boolean => {
  const tellsOfIt = head === clause || head.label === 'dobj' || clause.lemma === 'be' || clause.lemma === 'take';
  const negative = [...childrenWith(reading, clause.index, 'neg'), ...childrenWith(reading, head.index, 'neg')];
  const noun = childrenWith(reading, head.index, 'det').some(({ lower }) => lower === 'no');
  return noun || (tellsOfIt && negative.length > 0);
};
