import type { Party } from '../../schema/party.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { actorsOf } from './actors.js';
import type { ContactMention } from './contact-mention.js';
import { namedParty } from './named-party.js';
import { isParty, objectsOf, subjectsOf } from './parties.js';
import { referentsOf } from './references.js';

/** Who sought the contact: who telephones, writes or invites, who asked for it ("a call requested by", "at the request of"). */
export function initiatorOf(interpretation: Interpretation, mention: ContactMention): Party | null {
  const who = [requester, caller, writer, inviter].flatMap((find) => find(interpretation, mention)).at(0);
  const [named] = who === undefined ? [] : referentsOf(interpretation, who);
  return named === undefined ? null : namedParty(interpretation, named);
}

function requester(interpretation: Interpretation, { head, clause }: ContactMention): Token[] {
  const { reading } = interpretation;
  const byName = childrenWith(reading, head.index, 'acl')
    .filter(({ lemma }) => /^(?:request|initiate|seek|propose)$/.test(lemma))
    .flatMap(({ index }) => objectsOf(interpretation, index, 'by'));
  if (byName.length > 0) return byName;
  const requests = [head, clause]
    .flatMap(({ index }) => childrenWith(reading, index, 'prep'))
    .filter(({ lower }) => lower === 'at' || lower === 'on')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .filter(({ lemma }) => /^(?:request|initiative|invitation|behest)$/.test(lemma));
  return requests.flatMap(({ index }) => [
    ...objectsOf(interpretation, index, 'of'),
    ...childrenWith(reading, index, 'poss').filter((owner) => isParty(interpretation, owner)),
  ]);
}

const caller = (interpretation: Interpretation, { head, clause, kind }: ContactMention): Token[] =>
  head === clause && kind === 'call' && /^(?:call|phone|telephone|ring|dial|pick|reach)$/.test(head.lemma)
    ? actorsOf(interpretation, head, [])
    : [];

/** "wrote to Lind", "sent Lind a letter", "in a letter to Lind, he had offered" */
function writer(interpretation: Interpretation, { head, clause, kind }: ContactMention): Token[] {
  if (kind !== 'letter') return [];
  const { reading } = interpretation;
  if (head === clause) return subjectsOf(interpretation, head);
  const own = [
    ...childrenWith(reading, head.index, 'poss').filter((owner) => isParty(interpretation, owner)),
    ...objectsOf(interpretation, head.index, 'from', 'by'),
  ];
  if (own.length > 0) return own;
  const isSent =
    (head.label === 'dobj' && !/^(?:receive|get|read|publish|obtain|see)$/.test(clause.lemma)) ||
    (head.label === 'pobj' && reading.tokens[head.head].lower === 'in');
  return isSent ? subjectsOf(interpretation, clause) : [];
}

function inviter(interpretation: Interpretation, { head, clause, kind }: ContactMention): Token[] {
  const { reading } = interpretation;
  const governor = reading.tokens[clause.head];
  if (head.lemma === 'invite') {
    const isPassive = childrenWith(reading, head.index, 'auxpass').length > 0;
    return isPassive ? objectsOf(interpretation, head.index, 'by') : subjectsOf(interpretation, head);
  }
  if (
    clause.label === 'xcomp' &&
    governor.lemma === 'invite' &&
    childrenWith(reading, governor.index, 'auxpass').length === 0
  )
    return subjectsOf(interpretation, governor);
  const isAsked =
    head !== clause && head.label === 'dobj' && /^(?:propose|request|seek|offer|suggest)$/.test(clause.lemma);
  return isAsked && kind !== 'letter' ? subjectsOf(interpretation, clause) : [];
}
