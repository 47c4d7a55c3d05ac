import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { auxiliariesOf, isAsserted, isVerbal } from '../assertion.js';
import { members } from '../conjuncts.js';
import { childrenWith, hasPassiveAuxiliary, isInfinitive, phraseObject, subtree } from '../syntax.js';
import { governsTime, isTimeWord } from '../time-word.js';
import { giving, goods, planning, promising, scheduled, steps } from './commitment-words.js';
import { deals, obliged } from './deal.js';
import type { Deed } from './deed.js';
import { fixed } from './fixed.js';
import { isMeeting } from './meeting.js';
import { doerOf } from './subject.js';

/** "pledged to send tanks", "promised Kyiv that it would", "plans to visit", "is due to arrive", "are to meet" */
export function promised(reading: Reading, verb: Token): Deed[] {
  const who = doerOf(reading, verb);
  if (who === null || childrenWith(reading, verb.index, 'neg').length > 0) return [];
  if (promising.has(verb.lemma)) {
    return isTold(reading, verb)
      ? deedsUnder(reading, verb).map((deed) => ({
          verb: deed,
          who: namedSubject(reading, deed, who),
          toWhom: addressee(reading, verb),
        }))
      : [];
  }
  if (verb.lemma === 'agree' || verb.lemma === 'consent')
    return isTold(reading, verb)
      ? [...infinitives(reading, verb), ...purposes(reading, verb)]
          // "agreed to disagree"
          .filter(({ lemma }) => lemma !== 'disagree')
          .map((deed) => ({ verb: deed, who, toWhom: null }))
      : [];
  if (isAid(reading, verb))
    return isTold(reading, verb) ? givenThings(reading, verb).map((thing) => ({ verb: thing, who, toWhom: null })) : [];
  return [...obliged(reading, verb), ...planned(reading, verb, who)];
}

const programmes = new Set(
  'aid programme program package loan grant fund assistance relief credit contribution'.split(' '),
);

/** "announced a programme worth $2 billion for Peru", "unveiled a package of aid" */
const isAid = (reading: Reading, verb: Token): boolean =>
  /^(?:announce|unveil)$/.test(verb.lemma) &&
  childrenWith(reading, verb.index, 'dobj').some((thing) => programmes.has(thing.lemma) || isMoneyFor(reading, thing));

/** "announced 40 million euros for the port" */
const isMoneyFor = (reading: Reading, thing: Token): boolean =>
  /^(?:[mb]|[mb]n|million|billion|euro|dollar|pound|crown|franc)$/.test(thing.lemma.toLowerCase()) &&
  childrenWith(reading, thing.index, 'nummod', 'nmod', 'compound').length > 0 &&
  childrenWith(reading, thing.index, 'prep').some(({ lower }) => /^(?:for|to|towards|in)$/.test(lower));

const forces = /^(?:monitor|troop|force|soldier|unit|ship|inspector|observer|peacekeeper)$/;

function planned(reading: Reading, verb: Token, who: Token): Deed[] {
  const isPlan = planning.has(verb.lemma) && !hasPassiveAuxiliary(reading, verb);
  const isFixed =
    scheduled.has(verb.lower) && (hasPassiveAuxiliary(reading, verb) || reading.tokens[verb.head].lemma === 'be');
  const isToBe =
    verb.lemma === 'be' &&
    /^(?:VBZ|VBP|VBD)$/.test(verb.tag) &&
    childrenWith(reading, verb.index, 'attr', 'acomp').every(({ index }) =>
      // "is to meet him on Friday, their first talks since June"
      childrenWith(reading, verb.index, 'xcomp').some((deed) => deed.index < index),
    );
  const isMeet = isMeeting(reading, who);
  const isWho = isAgent(who) || forces.test(who.lemma) || isCounted(reading, who);
  if (isToBe && !isWho && !isMeet && isTold(reading, verb)) return arranged(reading, verb);
  if (isFixed && !isWho && verb.lower !== 'supposed' && isTold(reading, verb)) {
    const events = fixed(reading, verb);
    if (events.length > 0) return events;
  }
  if ((!isPlan && !isFixed && !isToBe) || !(isWho || isMeet)) return [];
  if (!isTold(reading, verb) || (isToBe && who.lemma === 'it')) return [];
  const foreseen = verb.lower === 'expected';
  // "is due in Lima on Tuesday"
  const above = reading.tokens[verb.head];
  const where = verb.lower === 'due' ? [verb, above].map((each) => phraseObject(reading, each, 'in', 'at')) : [];
  if (isWho && where.some((place) => place?.entity === 'GPE') && isDated(reading, verb, above))
    return [{ verb, who, toWhom: null }];
  if (isPlan && verb.lemma === 'plan')
    return [...infinitives(reading, verb), ...plannedMeasures(reading, verb)].map((deed) => ({
      verb: deed,
      who,
      toWhom: null,
    }));
  const deeds = [...infinitives(reading, verb), ...(isFixed ? purposes(reading, verb) : [])].filter(
    // "is to blame" is to do nothing.
    (deed) => (!foreseen || steps.has(deed.lemma)) && !(isToBe && deed.lemma === 'blame'),
  );
  // "A round of talks is planned for Thursday": nobody's deed, and no other verb.
  if (isFixed && isMeet && deeds.length === 0 && !foreseen && isDated(reading, verb))
    return [{ verb, who: null, toWhom: null }];
  // "A committee is to be formed": by nobody named.
  return deeds.map((deed) => ({
    verb: deed,
    who: isMeet || hasPassiveAuxiliary(reading, deed) ? null : who,
    toWhom: null,
  }));
}

/** "The two are to meet" */
const isCounted = (reading: Reading, { lower, index }: Token): boolean =>
  /^(?:two|three|four|five)$/.test(lower) &&
  childrenWith(reading, index, 'det').some((determiner) => determiner.lower === 'the');

/** "Visa-free travel is to end on Monday", "Ties are to be restored under the accord": what is arranged, by nobody named. */
const arranged = (reading: Reading, verb: Token): Deed[] =>
  infinitives(reading, verb)
    .filter(
      (deed) =>
        (hasPassiveAuxiliary(reading, deed) && steps.has(deed.lemma) && isDated(reading, deed)) ||
        (hasPassiveAuxiliary(reading, deed) &&
          [verb, deed, joinedTo(reading, verb)].some((each) => isUnder(reading, each))) ||
        (/^(?:end|begin|start|expire|lapse|resume|open|close|reopen|cease|take|enter|come)$/.test(deed.lemma) &&
          isDated(reading, deed)),
    )
    .map((deed) => ({ verb: deed, who: null, toWhom: null }));

const joinedTo = ({ tokens }: Reading, verb: Token): Token => (verb.label === 'conj' ? tokens[verb.head] : verb);

/** "under the five-point text" */
const isUnder = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'prep')
    .filter(({ lower }) => lower === 'under')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .some(({ lemma }) => deals.has(lemma.toLowerCase()));

/** "are planning levies on steel" */
const plannedMeasures = (reading: Reading, verb: Token): Token[] =>
  childrenWith(reading, verb.index, 'dobj').filter(({ lemma }) =>
    /^(?:levy|tariff|duty|sanction|measure|ban|curb|quota|countermeasure|expulsion|restriction)$/.test(lemma),
  );

const isDated = (reading: Reading, ...verbs: readonly Token[]): boolean =>
  verbs.some(
    ({ index }) =>
      childrenWith(reading, index, 'npadvmod').some(isTimeWord) ||
      // "to be opened by May": the parser may take May for who opens it.
      childrenWith(reading, index, 'prep', 'agent').some(
        (preposition) => /^(?:for|on|in|at|by)$/.test(preposition.lower) && governsTime(reading, preposition),
      ),
  );

/** Told as having been promised; a participle in a list ("agreeing not to join") is none. */
const isTold = (reading: Reading, verb: Token): boolean =>
  verb.tag !== 'VB' &&
  (verb.tag !== 'VBG' ||
    auxiliariesOf(reading, verb).length > 0 ||
    // "sealed a pact, with Oslo promising to pay"
    (childrenWith(reading, verb.index, 'nsubj').length > 0 && reading.tokens[verb.head].lower === 'with')) &&
  isAsserted(reading, verb);

function deedsUnder(reading: Reading, verb: Token): Token[] {
  const clauses = childrenWith(reading, verb.index, 'ccomp').filter((clause) =>
    auxiliariesOf(reading, clause).some(({ lower }) => /^(?:will|would|'ll|’ll|wo)$/.test(lower)),
  );
  const gerunds = childrenWith(reading, verb.index, 'prep')
    .filter(({ lower }) => lower === 'to')
    .flatMap(({ index }) => childrenWith(reading, index, 'pcomp'));
  // "committed to a ceasefire", which is no "is committed to"
  const things =
    verb.lemma === 'commit' &&
    !hasPassiveAuxiliary(reading, verb) &&
    // "committed 80 million euros to a fund"
    childrenWith(reading, verb.index, 'dobj').length === 0
      ? [phraseObject(reading, verb, 'to')].filter((thing): thing is Token => thing?.pos === 'NOUN' && !isAgent(thing))
      : [];
  return [...infinitives(reading, verb), ...clauses, ...gerunds, ...things, ...givenThings(reading, verb)];
}

/** "pledged $85 million", "promised twenty tanks": a sum, a number of things, or goods. */
const givenThings = (reading: Reading, verb: Token): Token[] =>
  childrenWith(reading, verb.index, 'dobj').filter(
    (thing) =>
      thing.entity !== 'PERSON' &&
      (/^(?:MONEY|QUANTITY)$/.test(thing.entity) ||
        goods.has(thing.lemma) ||
        childrenWith(reading, thing.index, 'poss', 'prep').some(({ entity }) => entity === 'MONEY') ||
        isSum(reading, thing) ||
        (childrenWith(reading, thing.index, 'nummod').length > 0 && !isTimeWord(thing))),
  );

function isSum(reading: Reading, thing: Token): boolean {
  const { first, last } = subtree(reading, thing.index);
  return reading.tokens
    .slice(first, last)
    .some(
      ({ head, entity, index }) => entity === 'MONEY' && isBelowSoon(reading, index, thing.index) && head !== index,
    );
}

function isBelowSoon({ tokens }: Reading, index: number, noun: number): boolean {
  for (let at = index, steps = 0; steps < 4; at = tokens[at].head, steps++) if (at === noun) return true;
  return false;
}

/** "a pledge to leave the hospitals", "gave a commitment to return" */
export function pledged(reading: Reading, noun: Token): Deed[] {
  if (noun.pos !== 'NOUN') return [];
  const governor = reading.tokens[noun.head];
  // "announced plans to close the mine"
  const isPlan =
    /^(?:plan|intention)$/.test(noun.lemma) &&
    noun.label === 'dobj' &&
    /^(?:announce|unveil|declare|confirm|reaffirm)$/.test(governor.lemma) &&
    isTold(reading, governor);
  // "struck a deal to restore the missions", "accepted an invitation to visit"
  const isBinding =
    noun.label === 'dobj' &&
    isTold(reading, governor) &&
    ((/^(?:deal|agreement|accord|pact)$/.test(noun.lemma) && /^(?:strike|sign|seal|clinch)$/.test(governor.lemma)) ||
      (noun.lemma === 'invitation' && governor.lemma === 'accept'));
  const isPledge = /^(?:pledge|promise|vow|commitment|undertaking|guarantee|assurance)$/.test(noun.lemma);
  // "won a promise from Oslo to support it"
  const isWon = /^(?:win|secure|obtain|get|extract|receive|have)$/.test(governor.lemma);
  const giver = isPledge && noun.label === 'dobj' && isWon ? phraseObject(reading, noun, 'from', 'by') : null;
  if (!(isPledge || isPlan || isBinding)) return [];
  if (isBinding && childrenWith(reading, governor.index, 'neg').length > 0) return [];
  if (isBinding && childrenWith(reading, noun.index, 'det').some(({ lower }) => lower === 'no')) return [];
  const isGiven = noun.label === 'dobj' && giving.has(governor.lemma);
  if (isGiven && (!isAsserted(reading, governor) || childrenWith(reading, governor.index, 'neg').length > 0)) return [];
  const [owner] = childrenWith(reading, noun.index, 'poss');
  const doer = noun.label === 'dobj' ? doerOf(reading, governor) : null;
  // "The rebels kept their promise": theirs.
  const isOwn = owner?.pos === 'PRON' && doer !== null && isAgent(doer);
  const who = giver ?? (isOwn ? doer : owner) ?? (isGiven || isPlan || isBinding ? doer : null);
  if (who === null) return [];
  return [
    ...childrenWith(reading, noun.index, 'acl'),
    ...(giver === null && !isBinding ? [] : childrenWith(reading, governor.index, 'xcomp', 'advcl')),
  ]
    .filter((deed) => isInfinitive(reading, deed))
    .flatMap((deed) => joinedDeeds(reading, deed))
    .map((deed) => ({ verb: deed, who, toWhom: null }));
}

const infinitives = (reading: Reading, verb: Token): Token[] =>
  childrenWith(reading, verb.index, 'xcomp')
    .filter((deed) => isInfinitive(reading, deed))
    .flatMap((deed) => joinedDeeds(reading, deed));

/** "are expected in Rome in July to meet the pope" */
const purposes = (reading: Reading, verb: Token): Token[] =>
  childrenWith(reading, verb.index, 'advcl').filter((deed) => isInfinitive(reading, deed));

/** "to sign and to publish" are two deeds, "to suspend or remove" is one. */
const joinedDeeds = (reading: Reading, deed: Token): Token[] =>
  childrenWith(reading, deed.index, 'cc').some(({ lower }) => lower === 'or')
    ? [deed]
    : members(reading, deed).filter(isVerbal);

function addressee(reading: Reading, verb: Token): Token | null {
  const things = givenThings(reading, verb);
  return (
    childrenWith(reading, verb.index, 'dative', 'dobj').find(
      (token) =>
        isAgentLike(token) && !goods.has(token.lemma) && !/self$|selves$/.test(token.lemma) && !things.includes(token),
    ) ?? null
  );
}

const isAgentLike = ({ pos, entity }: Token): boolean =>
  pos !== 'VERB' && !/^(?:MONEY|QUANTITY|CARDINAL)$/.test(entity);

/** "promised that France would help" binds France, "that homes would be rebuilt" who promises; a pronoun stands for them, too. */
const namedSubject = (reading: Reading, deed: Token, who: Token): Token =>
  childrenWith(reading, deed.index, 'nsubj').find((subject) => subject.pos !== 'PRON' && isAgent(subject)) ?? who;
