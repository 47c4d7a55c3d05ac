import type { EventOperator } from '../../lexicon/event-operators.js';
import { type Coding, isCooperative } from '../../lexicon/plover.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { isAskedOfSomebody } from './asked.js';
import type { CodedEvent } from './coded-event.js';
import { type Complement, complementOf } from './complement.js';
import { announced, type Composed, compose, requestMode } from './compose.js';
import { evaluationOf } from './evaluation.js';
import { withAssaultMode, withConsultMode } from './event-mode.js';
import { type FrameMatch, frameOf, nounClasses, nounCoding } from './frame.js';
import { type Mood, moodOf } from './mood.js';
import { withMood } from './mood-of-event.js';
import { doerOfNoun } from './nominal.js';
import { operatorsOf, operatorWord } from './operators.js';
import { isDefinite, pointing } from './pointing.js';
import { finitePrecedence, infinitivePrecedence, ownSubjectPrecedence } from './precedence.js';
import { isReadiness } from './readiness.js';
import { idle, unanswering } from './refusing-nothing.js';
import { isSendingHome, timeToLeave } from './sending-home.js';
import { doerOf, subjectOf } from './subject.js';
import { childOf, isPassive, objectsOf, prepositionsOf } from './syntax.js';

const maximalDepth = 8;
/** Classes of what is let in where access is given. */
const admitted = new Set(['observer', 'rescue', 'peacekeeper', 'access']);

const proposing = new Set(['suggest', 'propose', 'recommend', 'insist', 'demand', 'ask', 'request', 'urge']);

/** "asked not to be named" */
const isAnonymity = (reading: Reading, inner: number): boolean =>
  /^(?:name|identify|quote)$/.test(reading.tokens[inner].lemma) &&
  isPassive(reading, inner) &&
  childrenWith(reading, inner, 'neg').length > 0;

/** "made no commitment to free them" */
const isOfNone = (reading: Reading, word: number): boolean =>
  reading.tokens[word].pos === 'NOUN' && childrenWith(reading, word, 'det').some(({ lower }) => lower === 'no');

/** "insisted that he leave", "suggested they meet". */
function isSubjunctive(reading: Reading, verb: number): boolean {
  const { tag, head } = reading.tokens[verb];
  const isBare = tag === 'VB' || (tag === 'VBP' && proposing.has(reading.tokens[head].lemma));
  return isBare && childOf(reading, verb, 'aux', 'auxpass') === null;
}

/** Prepositions that lead to what an operator is about: "agree on", "call for", "ready for". */
const complementing = new Set(['on', 'to', 'for', 'with', 'of', 'about', 'against', 'in', 'from']);

/** Events that words alone bring about. */
const worded = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'SUPPORT']);

/** Whose passive has for its subject who is spoken to: "was warned that ...". */
const addressing = new Set(['warn', 'threaten', 'promise', 'offer', 'tell', 'assure', 'ask', 'invite', 'urge']);

const deedsOfForce = new Set(['RETREAT', 'MOBILIZE', 'ASSAULT']);

const isOwnForce = (reading: Reading, verb: number): boolean =>
  childrenWith(reading, verb, 'dobj').some(
    ({ lemma, index }) =>
      /^(?:troop|soldier|fighter|man|force|army|militant|unit|warship|rebel)$/.test(lemma) &&
      childrenWith(reading, index, 'poss').some(({ tag }) => tag === 'PRP$'),
  );

const pausing = new Set(['pause', 'suspend', 'freeze', 'postpone']);

/** Reads the predicates of a report into events; remembers which ones it has read as part of another. */
export class PredicateCoder {
  private readonly reading: Reading;
  private readonly read = new Set<number>();
  private readonly sayings = new Set<number>();
  private readonly silences = new Set<number>();

  constructor(reading: Reading) {
    this.reading = reading;
  }

  isRead(index: number): boolean {
    return this.read.has(index);
  }

  /** The event a verb tells of, with the action in its complement; null where it tells of none. */
  code(verb: number, depth = 0): CodedEvent | null {
    if (depth > maximalDepth || this.read.has(verb)) return null;
    this.read.add(verb);
    const mood = moodOf(this.reading, verb);
    const coded = this.evaluated(
      verb,
      () => this.sentHome(verb) ?? this.composed(verb, depth) ?? this.framed(verb) ?? this.refused(verb, mood),
    );
    if (coded === null) return null;
    // what somebody said stands as said, unless they did not say it
    if (this.sayings.has(verb)) return mood.negated && coded.cue !== verb ? null : coded;
    return withMood(this.reading, coded, verb, mood);
  }

  private sentHome(verb: number): CodedEvent | null {
    const leave = timeToLeave(this.reading, verb);
    return leave === null
      ? null
      : this.event(verb, verb, { event: 'SANCTION', mode: 'expel', status: 'done' }, 0.85, []);
  }

  private evaluated(verb: number, otherwise: () => CodedEvent | null): CodedEvent | null {
    const evaluation = evaluationOf(this.reading, verb);
    if (evaluation === undefined) return otherwise();
    return evaluation === null ? null : this.event(verb, verb, { ...evaluation, status: 'done' }, 0.85, []);
  }

  private composed(verb: number, depth: number): CodedEvent | null {
    const word = operatorWord(this.reading, verb);
    const operators = operatorsOf(this.reading, verb, word);
    if (operators.length === 0 || isOfNone(this.reading, word)) return null;
    const complement = complementOf(this.reading, word) ?? (word === verb ? null : complementOf(this.reading, verb));
    return complement === null
      ? this.overNoun(verb, word, operators)
      : this.overClause(verb, word, operators, complement, depth);
  }

  private overClause(
    verb: number,
    word: number,
    operators: readonly EventOperator[],
    complement: Complement,
    depth: number,
  ): CodedEvent | null {
    const precedence = complement.finite
      ? finitePrecedence
      : complement.ownSubject
        ? ownSubjectPrecedence
        : infinitivePrecedence;
    const isReport = complement.finite && operators.includes('say') && !isSubjunctive(this.reading, complement.verb);
    const operator = precedence.find((each) => operators.includes(each) && !(isReport && each === 'demand'));
    if (operator === undefined || (word !== verb && complement.finite)) return null;
    if (isAnonymity(this.reading, complement.verb)) return null;
    const obliged = moodOf(this.reading, complement.verb).obliged;
    const inner = this.code(complement.verb, depth + 1);
    // "ordered his fighters to withdraw": what one's own forces are told to do is done.
    if (
      operators.includes('order') &&
      inner !== null &&
      deedsOfForce.has(inner.event) &&
      isOwnForce(this.reading, verb)
    )
      return this.event(verb, word, { ...inner, status: 'done' }, 0.85, inner.scope);
    if (operator === 'say') {
      this.sayings.add(verb);
      if (isSubjunctive(this.reading, complement.verb)) return this.proposal(verb, inner);
      if (obliged) return this.request(verb, complement.verb);
      // "passed a resolution condemning it": those who passed it condemn.
      const { label, tag } = this.reading.tokens[complement.verb];
      const isDeclared = label === 'acl' && tag === 'VBG';
      return inner !== null && isDeclared ? { ...inner, actor: doerOf(this.reading, verb) ?? inner.actor } : inner;
    }
    if (operator === 'deny')
      return inner === null ? null : { ...inner, status: 'denied', strength: inner.strength * 0.7 };
    if (operator === 'refuse' && unanswering.has(this.reading.tokens[complement.verb].lemma)) {
      this.silences.add(verb);
      return null;
    }
    if (operator === 'threaten' && complement.finite && inner?.event === 'THREATEN' && inner.actor !== null)
      return inner;
    // "tried to reach her" tries nobody in court.
    if (
      operator === 'aspect' &&
      inner === null &&
      /^(?:try|attempt|manage|tend|appear|seem)$/.test(this.reading.tokens[verb].lemma)
    )
      this.silences.add(verb);
    // "continued to shell the town"
    if (
      operator === 'aspect' &&
      inner?.status === 'done' &&
      /^(?:continue|keep|resume)$/.test(this.reading.tokens[verb].lemma)
    )
      return { ...inner, status: 'under-way', actor: doerOf(this.reading, verb) ?? inner.actor };
    if (operator === 'aspect' || operator === 'cause' || (operator === 'order' && inner !== null)) {
      return inner === null ? null : { ...inner, actor: doerOf(this.reading, verb) ?? inner.actor };
    }
    if (operator === 'allow' && this.letsIn(verb, complement.verb)) {
      return this.event(verb, word, { event: 'RETREAT', mode: 'access', status: 'done' }, 0.85, [complement.verb]);
    }
    if (isSendingHome(this.reading, word, complement.verb))
      return this.event(verb, word, { event: 'SANCTION', mode: 'expel', status: 'done' }, 0.85, [complement.verb]);
    if (operator === 'promise' && inner === null && isReadiness(this.reading, word)) return null;
    const saysMore = word === verb ? frameOf(this.reading, verb) : null;
    // "voted to demand that ...": a vote does what it says
    const isVote = operator === 'decide' && this.reading.tokens[word].lemma === 'vote' && inner !== null;
    const result = isVote && worded.has(inner.event) ? { ...inner, status: 'done' as const } : compose(operator, inner);
    if (
      saysMore !== null &&
      saysMore.by !== 'verb' &&
      saysMore.coding !== null &&
      saysMore.coding.event !== result?.event
    ) {
      // "issued an ultimatum to leave": the object says more than the verb
      return this.event(verb, word, { ...saysMore.coding, status: 'done' }, 0.9, [complement.verb]);
    }
    // "are to open embassies": of the two verbs the deed tells more
    const cue = this.reading.tokens[word].lemma === 'be' ? complement.verb : word;
    return result === null ? null : this.event(verb, cue, result, 0.85, [complement.verb, ...(inner?.scope ?? [])]);
  }

  /** "allowed the inspectors to return", "let a convoy enter". */
  private letsIn(verb: number, inner: number): boolean {
    const entering = [...objectsOf(this.reading, verb), ...childrenWith(this.reading, inner, 'nsubj')];
    return entering.some(({ index }) => nounClasses(this.reading, index).some((name) => admitted.has(name)));
  }

  /** "He said X must Y": a request by the speaker to X. */
  private request(verb: number, obliged: number): CodedEvent | null {
    if (!isAskedOfSomebody(this.reading, obliged)) return null;
    return {
      event: 'REQUEST',
      mode: null,
      status: 'done',
      cue: verb,
      actor: doerOf(this.reading, verb),
      recipient: subjectOf(this.reading, obliged),
      scope: [verb],
      strength: 0.85,
    };
  }

  /** "suggested that they meet": a proposal. */
  private proposal(verb: number, inner: CodedEvent | null): CodedEvent | null {
    if (inner === null) return null;
    const result = isCooperative(inner.event)
      ? announced(inner)
      : ({ event: 'REQUEST', mode: null, status: 'done' } as const);
    return this.event(verb, verb, result, 0.85, inner.scope);
  }

  /** "ordered airstrikes", "threatened reprisals", "refused aid". */
  private overNoun(verb: number, word: number, operators: readonly EventOperator[]): CodedEvent | null {
    const frame = word === verb ? frameOf(this.reading, verb) : null;
    if (frame !== null && frame.by !== 'verb') return null;
    const operator = infinitivePrecedence.find((each) => operators.includes(each) && each !== 'cause');
    // "expected talks to resume": nobody's doing
    const isExpected = this.reading.tokens[word].lemma === 'expect';
    if (operator === undefined || isExpected || (operator === 'aspect' && word !== verb)) return null;
    const governed = prepositionsOf(this.reading, word)
      .filter(({ preposition }) => operator !== 'aspect' && complementing.has(preposition.lower))
      .map(({ object }) => object);
    const nouns = [...(word === verb ? objectsOf(this.reading, verb) : []), ...governed];
    for (const noun of nouns) {
      const coding = this.offeredIn(noun) ?? nounCoding(this.reading, noun.index);
      if (coding === null || (pointing.has(operator) && isDefinite(this.reading, noun.index))) continue;
      // "considers the allegations"
      if (operator === 'plan' && coding.event === 'ACCUSE') continue;
      const result = compose(operator, { ...coding, status: 'done' });
      if (result === null) continue;
      this.read.add(noun.index);
      return this.event(verb, word, result, 0.85, [noun.index]);
    }
    return null;
  }

  /** "ruled out any offer of talks": what is offered. */
  private offeredIn(noun: Token): Coding | null {
    if (!/^(?:offer|idea|prospect|proposal|possibility|suggestion)$/.test(noun.lemma)) return null;
    const [thing] = prepositionsOf(this.reading, noun.index)
      .filter(({ preposition }) => preposition.lower === 'of')
      .map(({ object }) => object);
    return thing === undefined ? null : nounCoding(this.reading, thing.index);
  }

  /** "will never give up enrichment": what somebody will not do is refused, whatever it is. */
  private refused(verb: number, mood: Mood): CodedEvent | null {
    const { pos, lemma } = this.reading.tokens[verb];
    if (
      !mood.negated ||
      !mood.future ||
      pos !== 'VERB' ||
      idle.has(lemma) ||
      (lemma !== 'give' && unanswering.has(lemma))
    )
      return null;
    // "would not take long"
    if (childrenWith(this.reading, verb, 'advmod', 'dobj').some(({ lower }) => /^(?:long|time)$/.test(lower)))
      return null;
    const subject = subjectOf(this.reading, verb);
    // "They will not create a better world": what, not who
    if (subject !== null && /^(?:they|this|that|these|those)$/.test(this.reading.tokens[subject].lower)) return null;
    this.sayings.add(verb);
    const isOfMeeting =
      /^(?:attend|come|meet|participate|join)$/.test(this.reading.tokens[verb].lemma) ||
      childrenWith(this.reading, verb, 'dobj').some((object) => object.lemma === 'part');
    const mode = isOfMeeting ? 'meet' : null;
    const refusal = this.event(verb, verb, { event: 'REJECT', mode, status: 'done' }, 0.5, []);
    return isPassive(this.reading, verb) ? null : refusal;
  }

  private framed(verb: number): CodedEvent | null {
    const frame = this.silences.has(verb) ? null : frameOf(this.reading, verb);
    if (frame === null || frame.coding === null) return null;
    if (frame.noun !== null && frame.coding.event === 'AGREE' && isOfNone(this.reading, frame.noun)) return null;
    const isOrdered =
      frame.noun !== null &&
      this.reading.tokens[verb].lemma === 'order' &&
      nounCoding(this.reading, frame.noun) !== null;
    if (isOrdered && isDefinite(this.reading, frame.noun as number)) return null;
    if (frame.noun !== null) this.read.add(frame.noun);
    const coding = this.withRequestMode(
      frame,
      withConsultMode(this.reading, verb, withAssaultMode(this.reading, verb, frame.coding)),
    );
    // "froze the assets of" takes them, for as long as it lasts
    const isPaused = pausing.has(this.reading.tokens[verb].lemma) && coding.event !== 'COERCE';
    const status = isPaused ? 'paused' : 'done';
    const strength = frame.by === 'verb' ? 0.8 : 0.9;
    const coded = this.event(verb, verb, { ...coding, status }, strength, frame.noun === null ? [] : [frame.noun]);
    const subject = childOf(this.reading, verb, 'nsubj');
    const told = subject === null || frame.noun === null ? null : this.toldBy(subject, frame.noun);
    return told !== null && nounCoding(this.reading, told.index) !== null
      ? { ...coded, actor: doerOfNoun(this.reading, told) }
      : coded;
  }

  /** The noun that settles the event, where it is the subject or what the subject is so much of: "three days of talks ended". */
  private toldBy(subject: Token, noun: number): Token | null {
    const token = this.reading.tokens[noun];
    const isPart = token.label === 'pobj' && this.reading.tokens[token.head].head === subject.index;
    return subject.index === noun || (isPart && this.reading.tokens[token.head].lower === 'of') ? token : null;
  }

  /** "called for a ceasefire": what is asked for. */
  private withRequestMode({ noun }: FrameMatch, coding: Coding): Coding {
    if (coding.event !== 'REQUEST' || coding.mode !== null || noun === null) return coding;
    return { ...coding, mode: requestMode(nounCoding(this.reading, noun)) };
  }

  private event(
    verb: number,
    cue: number,
    { event, mode, status }: Composed,
    strength: number,
    inner: readonly number[],
  ): CodedEvent {
    // "is prepared to", "is expected to": a participle that takes an action has the one who acts for its subject
    const isParticiple =
      inner.length > 0 &&
      isPassive(this.reading, verb) &&
      (event === 'AGREE' || event === 'THREATEN') &&
      !addressing.has(this.reading.tokens[verb].lemma);
    const actor = doerOf(this.reading, verb) ?? (isParticiple ? subjectOf(this.reading, verb) : null);
    return { event, mode, status, cue, actor, recipient: null, scope: [verb, ...inner], strength };
  }
}
