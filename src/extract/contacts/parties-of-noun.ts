import { lookUpActor } from '../../lexicon/actors.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, isBelow, subtree } from '../syntax.js';
import { actorsOf } from './actors.js';
import type { ContactMention } from './contact-mention.js';
import { lightVerbs, mediating, outsideVerbs } from './contact-words.js';
import { partiesAfterOpening } from './fronted.js';
import { isParty, objectsOf, withConjuncts } from './parties.js';
import { countedNoun } from './round.js';

/** The heads of the noun phrases that name the parties of a contact told by a noun, in order of their roles, each once. */
export function partiesOfNoun(
  interpretation: Interpretation,
  head: Token,
  clause: Token,
  kind: ContactMention['kind'],
): Token[] {
  const { reading } = interpretation;
  const counted = countedNoun(reading, head);
  const owners = [head, counted]
    .flatMap(({ index }) => childrenWith(reading, index, 'poss'))
    .flatMap((owner) => withConjuncts(reading, owner))
    .filter((owner) => isParty(interpretation, owner));
  const isAddressed = kind === 'letter' || kind === 'visit';
  const prepositions = isAddressed
    ? ['with', 'between', 'by', 'from', 'to', 'of']
    : ['with', 'between', 'among', 'of', 'by', 'involving', ...(kind === 'call' ? ['to', 'from'] : [])];
  const named = [
    ...joined(reading, head),
    ...objectsOf(interpretation, head.index, ...prepositions),
    ...(counted === head ? [] : objectsOf(interpretation, counted.index, 'with', 'between', 'among')),
    ...childrenWith(reading, head.index, 'acl')
      .filter(({ lemma }) => /^(?:involve|attend|include)$/.test(lemma))
      .flatMap(({ index }) => objectsOf(interpretation, index, 'by').concat(partyObjects(interpretation, index))),
    // "negotiations that kept the leaders of Norway and Peru at the table"
    ...childrenWith(reading, head.index, 'relcl')
      .filter(({ lemma }) => /^(?:involve|include|bring|gather|unite|keep|reunite|draw|join)$/.test(lemma))
      .flatMap(({ index }) => partyObjects(interpretation, index)),
  ];
  const inWhich = childrenWith(reading, counted.index, 'relcl')
    .filter(
      (verb) =>
        isWhatHappenedIn(reading, verb) && !/^(?:host|mediate|broker|convene|sponsor|oversee|chair)$/.test(verb.lemma),
    )
    .flatMap((verb) => sidesOfClause(interpretation, verb));
  const carriers = carriersOf(interpretation, head, clause, kind, named.length + owners.length);
  const own = [...carriers, ...owners, ...named, ...inWhich];
  const isKnown =
    own.length === 0 &&
    /^(?:before|after|following|ahead|since)$/.test(reading.tokens[counted.head].lower) &&
    childrenWith(reading, counted.index, 'det').some(({ lower }) => /^(?:the|that|this)$/.test(lower));
  const present = own.length < 2 && !isKnown ? takingPart(interpretation, head, clause) : [];
  // One side alone in "in talks" leaves untold with whom; a visit needs no other.
  const all =
    own.length === 1 ||
    kind === 'visit' ||
    present.length > 1 ||
    present.some(({ tag, lower }) => tag.endsWith('S') || lower === 'they')
      ? [...own, ...present]
      : own;
  // "progress had been made between Russia and Ukraine since the last round of talks"
  const around = all.length === 0 && head.tag === 'NNS' ? objectsOf(interpretation, clause.index, 'between') : [];
  const opening = all.length + around.length === 0 ? partiesAfterOpening(interpretation, head) : [];
  const mediators = new Set(
    [head, clause]
      .flatMap(({ index }) => childrenWith(reading, index, 'acl', 'relcl'))
      .filter(({ lemma }) => mediating.has(lemma))
      .flatMap(({ index }) => objectsOf(interpretation, index, 'by')),
  );
  const telling =
    all.length > 0 && all.length === withs(interpretation, head).length ? tellerOf(interpretation, head, clause) : [];
  return [...telling, ...all, ...around, ...opening].filter(
    (party, index, each) => each.indexOf(party) === index && !mediators.has(party),
  );
}

const withs = (interpretation: Interpretation, head: Token): Token[] => objectsOf(interpretation, head.index, 'with');

/** "Ruiz said a meeting with Lind would take place": the other side is who says so. */
function tellerOf(interpretation: Interpretation, head: Token, clause: Token): Token[] {
  const { reading } = interpretation;
  const saying = reading.tokens[clause.head];
  if (
    !head.label.startsWith('nsubj') ||
    clause.label !== 'ccomp' ||
    !/^(?:say|announce|state|tell|confirm|deny|add)$/.test(saying.lemma)
  )
    return [];
  return actorsOf(interpretation, saying, []).filter((teller) => !isSpokesman(teller));
}

const isSpokesman = ({ lemma }: Token): boolean =>
  /^(?:spokes\w+|aide|official|adviser|agency|report|source)$/.test(lemma);

const partyObjects = (interpretation: Interpretation, index: number): Token[] =>
  childrenWith(interpretation.reading, index, 'dobj')
    .flatMap((object) => withConjuncts(interpretation.reading, object))
    .filter((object) => isParty(interpretation, object));

/** "held talks", "sent a letter to", "walked out of talks with": whoever the verb that carries the noun names. */
function carriersOf(
  interpretation: Interpretation,
  head: Token,
  clause: Token,
  kind: ContactMention['kind'],
  namedAlready: number,
): Token[] {
  const { reading } = interpretation;
  const noun = countedNoun(reading, head);
  const { label } = noun;
  const isRelative = isBelow(reading, clause.index, noun.index);
  const isObject = (label === 'dobj' || isRelative) && !outsideVerbs.has(clause.lemma);
  const isCalledOff = childrenWith(reading, clause.index, 'prt').some(({ lower }) => lower === 'off');
  const isCarried =
    (isObject && (lightVerbs.has(clause.lemma) || namedAlready === 1)) || (label === 'dobj' && isCalledOff);
  const prepositions = kind === 'letter' || kind === 'visit' ? ['with', 'to'] : ['with', 'between'];
  const heldBetween =
    label === 'nsubjpass' || label === 'nsubj'
      ? objectsOf(interpretation, clause.index, 'with', 'between', 'among')
      : [];
  // "asked for a meeting with Lind"
  const isSought =
    label === 'pobj' && reading.tokens[noun.head].lower === 'for' && /^(?:ask|push|press|apply)$/.test(clause.lemma);
  if (isSought && withs(interpretation, head).length > 0) return actorsOf(interpretation, clause, []);
  if (!isCarried && !isExchange(reading, head, clause)) return heldBetween;
  const addressed =
    kind === 'letter' ? childrenWith(reading, clause.index, 'dative').filter(({ pos }) => pos !== 'ADP') : [];
  const others = [...objectsOf(interpretation, clause.index, ...prepositions), ...addressed];
  // "Norway hosted talks between A and B": a host of two is none of them.
  const subjects =
    namedAlready > 1 && /^(?:host|chair|lead|arrange|open|propose|schedule|convene|seek)$/.test(clause.lemma)
      ? []
      : actorsOf(interpretation, clause, []);
  return [...subjects, ...others];
}

/** "discussed the flood with Lind in a phone call": who exchanged words in it held it. */
function isExchange({ tokens }: Reading, head: Token, clause: Token): boolean {
  const preposition = tokens[head.head];
  const isWithin = head.label === 'pobj' && /^(?:in|during|over)$/.test(preposition.lower);
  return isWithin && preposition.head === clause.index && exchanging.has(clause.lemma);
}

const exchanging = new Set(['discuss', 'speak', 'talk', 'confer', 'debate', 'review']);

/** "In a call with Lind, Ruiz raised ...", "flew in for talks with Lind": who acts in it or goes to it takes part in it. */
function takingPart(interpretation: Interpretation, head: Token, clause: Token): Token[] {
  const { reading } = interpretation;
  const { tokens } = reading;
  const noun = countedNoun(reading, head);
  const preposition = tokens[noun.head];
  if (noun.label !== 'pobj' || clauseAbove(reading, preposition) !== clause.index) return [];
  const takesPart =
    /^(?:in|during|at|on)$/.test(preposition.lower) ||
    (preposition.lower === 'for' && (travelling.has(clause.lemma) || clause.lemma === 'meet')) ||
    (preposition.lower === 'to' && /^(?:return|go|come|travel|invite|head)$/.test(clause.lemma)) ||
    (preposition.lower === 'from' && /^(?:withdraw|walk|return|pull|come|arrive|fly|emerge)$/.test(clause.lemma)) ||
    (preposition.lower === 'of' && clause.lemma === 'walk') ||
    /^(?:after|following)$/.test(preposition.lower) ||
    (/^(?:before|ahead)$/.test(preposition.lower) && telling.has(clause.lemma));
  return takesPart ? sidesOfClause(interpretation, clause) : [];
}

/** "a call in which they agreed": what is told of it happened in it. */
const isWhatHappenedIn = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'prep', 'advmod').some(
    ({ lower, index }) =>
      lower === 'where' ||
      (/^(?:in|during|at)$/.test(lower) &&
        childrenWith(reading, index, 'pobj').some((object) => object.lower === 'which')),
  );

/** Who does what a clause tells, and who hears it. */
function sidesOfClause(interpretation: Interpretation, clause: Token): Token[] {
  const { reading } = interpretation;
  const expected =
    clause.lemma === 'expect'
      ? childrenWith(reading, clause.index, 'nsubjpass').flatMap((subject) => withConjuncts(reading, subject))
      : [];
  const subjects = [...actorsOf(interpretation, clause, []), ...expected];
  const told = exchangingWith.has(clause.lemma)
    ? childrenWith(reading, clause.index, 'dobj', 'dative')
        .flatMap((object) => withConjuncts(reading, object))
        .filter((object) => isParty(interpretation, object) && object.tag !== 'NNS')
    : [];
  return [...subjects, ...told];
}

/** The verb or noun a preposition hangs on, "out of" and "ahead of" passed. */
function clauseAbove({ tokens }: Reading, preposition: Token): number {
  let above = tokens[preposition.head];
  // "travelled by train for a summit": the parser hangs the goal on the means.
  while (
    above.head !== above.index &&
    (/^(?:ADP|ADV|SCONJ)$/.test(above.pos) || (preposition.lower === 'for' && above.label === 'pobj'))
  )
    above = tokens[above.head];
  return above.index;
}

/** Verbs that bring one to a contact: "flew to Oslo for talks with Lind". */
const travelling = new Set(
  'travel go fly come arrive head return land depart leave be expect gather convene visit assemble join stay reconvene welcome host receive prepare'.split(
    ' ',
  ),
);

/** Verbs by which one tells of a contact: "said after a call with Lind". */
const telling = new Set('say tell write announce add declare state speak'.split(' '));

/** Verbs whose object hears what is said: "told Lind in a call". */
const exchangingWith = new Set(
  'tell urge ask warn inform assure thank congratulate press remind reassure implore brief promise'.split(' '),
);

/** "the Trump-Putin call", "Russia-Ukraine talks": names joined by a hyphen or dash before the noun; the peoples that "Russian-Ukrainian" names. */
function joined(reading: Reading, head: Token): Token[] {
  const { tokens } = reading;
  return tokens.slice(subtree(reading, head.index).first, head.index).filter((token) => {
    const { pos, index, entity } = token;
    if (/^(?:LOC|EVENT|ORDINAL|DATE)$/.test(entity) || /^(?:intra|inter|cross|pan|non|anti|pro)/i.test(token.text))
      return false;
    if (/^(?:intra|inter|cross|pan|non|anti|pro)$/i.test(tokens[index - 2]?.text ?? '')) return false;
    const isName = pos === 'PROPN' || entity === 'NORP' || (pos === 'ADJ' && lookUpActor(token.text) !== null);
    const isBeside = [tokens[index - 1], tokens[index + 1]].some(isJoint);
    return isName && isBeside && /^\p{Lu}/u.test(token.text) && isBelowNoun(reading, token, head);
  });
}

function isBelowNoun({ tokens }: Reading, token: Token, head: Token): boolean {
  for (let at = token; ; at = tokens[at.head]) {
    if (at.head === head.index) return at.label !== 'poss' && at.label !== 'prep';
    if (at.head === at.index) return false;
  }
}

const isJoint = (token: Token | undefined): boolean => token !== undefined && /^[-–—/]$/.test(token.text);
