import { lookUpActor } from '../../lexicon/actors.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Token } from '../../text/reading.js';
import { childrenWith, spanOf, subtree } from '../syntax.js';
import type { ContactMention } from './contact-mention.js';
import { contactNouns } from './contact-words.js';
import { countryOf } from './hosts.js';
import { isParty, objectsOf, subjectsOf, withConjuncts } from './parties.js';
import { referentsOf } from './references.js';

/** Visits and meetings that one is invited to: "invited Lind to Oslo", "extended an invitation to Lind", "invited her for talks". */
export function invitations(interpretation: Interpretation): ContactMention[] {
  const { reading } = interpretation;
  return reading.tokens.flatMap((head) => {
    const isVerb = head.pos === 'VERB' && head.lemma === 'invite';
    if (!isVerb && !(head.pos === 'NOUN' && head.lemma === 'invitation')) return [];
    const [inviters, invited] = isVerb ? sidesOfVerb(interpretation, head) : sidesOfNoun(interpretation, head);
    const kind = isVerb ? kindOfVerb(interpretation, head) : kindOfNoun(interpretation, head);
    const span = spanOf(reading, subtree(reading, head.index));
    if (kind === null || span === null || invited.length === 0) return [];
    const parties = [...inviters, ...invited].flatMap((party) => referentsOf(interpretation, party));
    const told = { isOpenKind: false, isDefinite: false, isHint: false };
    return [
      { kind, head, clause: isVerb ? head : reading.tokens[head.head], parties: [...new Set(parties)], span, ...told },
    ];
  });
}

function sidesOfVerb(interpretation: Interpretation, verb: Token): [Token[], Token[]] {
  const { reading } = interpretation;
  const among = (...labels: string[]) =>
    childrenWith(reading, verb.index, ...labels)
      .flatMap((one) => withConjuncts(reading, one))
      .filter((one) => isParty(interpretation, one));
  const isPassive = childrenWith(reading, verb.index, 'auxpass').length > 0;
  return isPassive
    ? [objectsOf(interpretation, verb.index, 'by'), among('nsubjpass')]
    : [subjectsOf(interpretation, verb), among('dobj')];
}

function sidesOfNoun(interpretation: Interpretation, noun: Token): [Token[], Token[]] {
  const { reading } = interpretation;
  const verb = reading.tokens[noun.head];
  const owners = childrenWith(reading, noun.index, 'poss').filter((owner) => isParty(interpretation, owner));
  if (noun.label !== 'dobj') return [[], []];
  const invited = [
    ...objectsOf(interpretation, noun.index, 'to'),
    ...objectsOf(interpretation, verb.index, 'to'),
    ...childrenWith(reading, verb.index, 'dative').filter((one) => isParty(interpretation, one)),
  ];
  if (/^(?:accept|receive|decline|get|reject)$/.test(verb.lemma))
    return [[...owners, ...objectsOf(interpretation, noun.index, 'from', 'by')], subjectsOf(interpretation, verb)];
  return [[...owners, ...subjectsOf(interpretation, verb)], invited.filter(({ entity }) => entity !== 'GPE')];
}

/** What a clause invites to; null where a verb of its own tells ("to visit Oslo") or it is no contact. */
function kindOfVerb(interpretation: Interpretation, verb: Token): ContactMention['kind'] | null {
  const { reading } = interpretation;
  if (childrenWith(reading, verb.index, 'neg').length > 0) return null;
  const goals = childrenWith(reading, verb.index, 'prep')
    .filter(({ lower }) => lower === 'to' || lower === 'for')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'));
  for (const goal of goals) {
    const kind = contactNouns.get(goal.lemma);
    if (kind === 'visit' || goal.entity === 'GPE' || countryOf(interpretation, goal) !== null) return 'visit';
    // "to a meeting", "for talks": the noun tells of it, with who is invited taking part.
    if (kind !== undefined) return kind;
    if (/^(?:palace|house|residence|office|estate|ranch|capital)$/i.test(goal.lemma) || isSeatOfPower(goal))
      return 'visit';
    // "to Camp David"
    if (goal.pos === 'PROPN' && goal.entity !== 'PERSON') return 'visit';
  }
  return null;
}

/** "invited her to the Kremlin" */
const isSeatOfPower = ({ text }: Token): boolean => lookUpActor(text)?.kind === 'seat-of-power';

function kindOfNoun(interpretation: Interpretation, noun: Token): ContactMention['kind'] | null {
  const { reading } = interpretation;
  const deeds = childrenWith(reading, noun.index, 'acl', 'xcomp', 'relcl').map(({ lemma }) => lemma);
  if (deeds.length > 0) return deeds.includes('meet') ? 'meeting' : null;
  const goals = objectNouns(interpretation, noun, 'to', 'for');
  const kinds = goals.flatMap(({ lemma }) => contactNouns.get(lemma) ?? []);
  return kinds[0] ?? 'visit';
}

const objectNouns = ({ reading }: Interpretation, noun: Token, ...prepositions: string[]): Token[] =>
  childrenWith(reading, noun.index, 'prep')
    .filter(({ lower }) => prepositions.includes(lower))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'));
