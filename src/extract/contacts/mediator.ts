import type { Party } from '../../schema/party.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Token } from '../../text/reading.js';
import { jointParty } from '../parties-at.js';
import { childrenWith, subtree } from '../syntax.js';
import type { ContactMention } from './contact-mention.js';
import { mediating } from './contact-words.js';
import { namedParty } from './named-party.js';
import { isParty, objectsOf, subjectsOf } from './parties.js';

/** Who brought the sides together: "mediated by Qatar", "Qatar, which brokered the talks", "Qatari-mediated talks", "through Omani mediators". */
export function mediatorOf(interpretation: Interpretation, mention: ContactMention): Party | null {
  const who = [byParticiple, asSubject, joinedBefore, through]
    .map((find) => find(interpretation, mention))
    .find(({ length }) => length > 0);
  return who === undefined ? null : jointParty(who.flatMap((head) => namedParty(interpretation, head) ?? []));
}

function byParticiple(interpretation: Interpretation, { head, clause }: ContactMention): Token[] {
  const participles = [
    ...childrenWith(interpretation.reading, head.index, 'acl', 'relcl', 'advcl'),
    ...childrenWith(interpretation.reading, clause.index, 'advcl', 'acl'),
    clause,
  ];
  return participles
    .filter(({ lemma }) => mediating.has(lemma))
    .flatMap(({ index }) => objectsOf(interpretation, index, 'by'));
}

const asSubject = (interpretation: Interpretation, { head, clause }: ContactMention): Token[] =>
  head.label === 'dobj' && mediating.has(clause.lemma) ? subjectsOf(interpretation, clause) : [];

/** "Egyptian-brokered talks" */
function joinedBefore({ reading }: Interpretation, { head, clause }: ContactMention): Token[] {
  if (head === clause) return [];
  const before = reading.tokens.slice(subtree(reading, head.index).first, head.index);
  const participle = before.findIndex(({ lower }) => /^(?:mediated|brokered|facilitated|led|sponsored)$/.test(lower));
  const name = before[participle - 2];
  return participle >= 2 && /^[-–]$/.test(before[participle - 1].text) && /^\p{Lu}/u.test(name.text) ? [name] : [];
}

/** "through Qatar", "with Oman as a go-between", "under Turkish mediation" */
function through(interpretation: Interpretation, { head, clause }: ContactMention): Token[] {
  const { reading } = interpretation;
  return [head, clause].flatMap(({ index }) =>
    childrenWith(reading, index, 'prep')
      .filter(({ lower }) => lower === 'through' || lower === 'via')
      .flatMap((preposition) => childrenWith(reading, preposition.index, 'pobj'))
      .filter(
        (noun) =>
          isParty(interpretation, noun) &&
          (/mediator|intermediary|go-between/.test(noun.lemma) || noun.entity === 'GPE'),
      ),
  );
}
