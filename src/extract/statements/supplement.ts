import { cueReading, cueReadings } from '../../lexicon/attribution-cues.js';
import type { Act } from '../../schema/statement.js';
import type { Reading, Token } from '../../text/reading.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import { childrenWith, isBelow, isPassive, spanOf, tokensWithin } from '../syntax.js';
import { antecedent } from './antecedent.js';
import type { Attribution } from './attribution.js';
import { cueHead } from './cue-head.js';
import { isNamedSpeaker, isPossibleSpeaker } from './possible-speaker.js';
import { isQuoted, withoutAdjunct } from './proper-content.js';
import { quotingVerb, sayingAfter } from './relayed-by.js';
import { attributeByRules } from './rules/attribute-by-rules.js';
import { closingSource } from './rules/closing-source.js';
import { complementOf } from './rules/complement.js';
import { isConveyed, owner } from './rules/noun-cue.js';
import { ownConjunctIn } from './rules/own-conjunct.js';
import { isPerspective } from './rules/perspective.js';
import { sourceHead, sourceSpan } from './rules/source.js';
import { isSilence } from './silence.js';
import { reaching } from './speech-words.js';

const certaintyOfRules = 0.5;

/** Acts that a verb performs whatever its object: a record that misses a denial or a promise is the poorer for it. */
const performative = new Set(
  'deny confirm demand promise threaten warn accuse criticize praise thank refuse ask propose agree announce want intend claim believe expect'.split(
    ' ',
  ),
);

/** The attributions of the model, and beside them the speech acts that only the rules see. */
export function supplement(reading: Reading, found: readonly Attribution[]): Attribution[] {
  const attributions = found
    .filter((attribution) => !isOfQuoting(reading, attribution))
    .map((attribution) =>
      withoutSpeakersClause(
        reading,
        withoutOwnConjunct(reading, withClosingSource(reading, withinSentence(reading, attribution))),
      ),
    );
  const ruled = attributeByRules(reading);
  const added = attributeByRules(reading, (candidate) => isSpeechAct(reading, candidate)).filter(
    (candidate) => !attributions.some((other) => isTouched(candidate, other)),
  );
  const spoken = new Map(
    ruled
      .filter(({ content }) => content.every((span) => isQuoted(reading, span)))
      .map((candidate) => [cueHead(reading, candidate.cue), candidate]),
  );
  const silent = new Map(
    ruled
      .map((candidate) => [cueHead(reading, candidate.cue), candidate] as const)
      .filter(([head]) => head !== null && isSilence(reading, head)),
  );
  const whole = attributions.map((attribution) => {
    const head = cueHead(reading, attribution.cue);
    return withTopic(withWholeSpeech(attribution, spoken.get(head)), silent.get(head));
  });
  return [...whole, ...added.map((candidate) => ({ ...candidate, certainty: certaintyOfRules }))];
}

/** "Tass quoted Lind as saying that ...": what is said hangs on "saying", which the rules see. */
function isOfQuoting(reading: Reading, { cue }: Attribution): boolean {
  const head = cueHead(reading, cue);
  const saying = head && quotingVerb(reading, head) === head ? sayingAfter(reading, head) : null;
  return saying !== null && complementOf(reading, saying) !== null;
}

/** "said it was open; Oslo denied it", "said it was open, a claim that Oslo denies": what follows is told by itself. */
function withinSentence(reading: Reading, attribution: Attribution): Attribution {
  const head = cueHead(reading, attribution.cue);
  if (head === null) return attribution;
  const sentence = reading.sentences[head.sentence];
  const own = attribution.content.filter((span) => isQuoted(reading, span) || overlaps(span, sentence));
  const content = withoutAdjunct(reading, head, own.length > 0 ? own : attribution.content);
  return { ...attribution, content };
}

/** "Lind had asked Oslo to stay, her spokesman, Omar Haddad, said": the speaker is no part of what is said. */
function withClosingSource(reading: Reading, attribution: Attribution): Attribution {
  const cue = cueHead(reading, attribution.cue);
  if (cue?.label === 'parataxis') return withSetInSource(reading, attribution, cue);
  const source = cue && closingSource(reading, cue);
  const span = source && sourceSpan(reading, source, cue);
  if (!span) return attribution;
  const content = attribution.content.flatMap((piece) => {
    const last = tokensWithin(reading, { start: 0, end: Math.min(piece.end, span.start) }).last;
    return spanOf(reading, { first: tokensWithin(reading, piece).first, last }) ?? [];
  });
  return content.length === 0 ? attribution : { ...attribution, source: [span], content };
}

/** "Lind, her office said, stressed the plan": the subject set in with the cue tells it, and who stands before is told of. */
function withSetInSource(reading: Reading, attribution: Attribution, cue: Token): Attribution {
  const [subject] = childrenWith(reading, cue.index, 'nsubj');
  const span = subject && sourceSpan(reading, subject, cue);
  const [first] = attribution.source;
  if (!span || first === undefined || first.start >= span.start) return attribution;
  const before = tokensWithin(reading, { start: first.start, end: Math.min(first.end, span.start) });
  const isComma = reading.tokens[before.last - 1]?.text === ',';
  const told = spanOf(reading, { ...before, last: before.last - (isComma ? 1 : 0) });
  return { ...attribution, source: [span], content: [...(told === null ? [] : [told]), ...attribution.content] };
}

/** "said the door was open [and urged him to come]": what the cue is joined to is no part of what it ascribes. */
function withoutOwnConjunct(reading: Reading, attribution: Attribution): Attribution {
  const head = cueHead(reading, attribution.cue);
  if (head?.pos !== 'VERB') return attribution;
  const content = attribution.content.flatMap((span) => {
    const range = tokensWithin(reading, span);
    const last = ownConjunctIn(reading, head, range);
    return (last === null ? span : spanOf(reading, { ...range, last })) ?? [];
  });
  return { ...attribution, content };
}

/** "“It will lapse”, predicted Haddad, who told reporters that ...": what a clause on the speaker's name tells is said elsewhere. */
function withoutSpeakersClause(reading: Reading, attribution: Attribution): Attribution {
  const [source] = attribution.source;
  if (source === undefined || attribution.content.length < 2) return attribution;
  const named = reading.tokens.slice(...indices(reading, source)).map(({ index }) => index);
  const clauses = named.flatMap((index) => childrenWith(reading, index, 'relcl'));
  const isOfClause = (span: Span) =>
    clauses.some((clause) => isBelow(reading, tokensWithin(reading, span).first, clause.index));
  const content = attribution.content.filter((span) => !isOfClause(span));
  return content.length === 0 ? attribution : { ...attribution, content };
}

const indices = (reading: Reading, span: Span): [number, number] => {
  const { first, last } = tokensWithin(reading, span);
  return [first, last];
};

/** Direct speech that the rules follow further, into the next sentence or paragraph of quotation, is theirs to end. */
function withWholeSpeech(attribution: Attribution, spoken: Attribution | undefined): Attribution {
  const isLonger = attribution.content.every((span) => spoken?.content.some((outer) => contains(outer, span)));
  return spoken !== undefined && isLonger ? { ...attribution, content: spoken.content } : attribution;
}

/** What a silence is about is the topic ("declined to comment on the raid"), which the rules tell from the cue. */
const withTopic = (attribution: Attribution, silent: Attribution | undefined): Attribution =>
  silent === undefined
    ? attribution
    : {
        ...attribution,
        source: attribution.source.length > 0 ? attribution.source : silent.source,
        cue: silent.cue,
        content: silent.content,
      };

function isSpeechAct(reading: Reading, { cue, content }: Attribution): boolean {
  const head = cueHead(reading, cue);
  if (head?.lower === 'according' || followsColon(reading, content)) return true;
  if (head !== null && isPerspective(reading, head)) return true;
  if (head?.pos === 'NOUN')
    return (
      (isConveyed(reading, head) || cueReadings('NOUN', head.lemma).some(({ act }) => performative.has(act))) &&
      isOwned(reading, head)
    );
  if (head !== null && isSilence(reading, head)) return true;
  if (head?.pos !== 'VERB' || !tellsOfDeed(reading, head)) return false;
  const source = sourceHead(reading, head);
  if (source === null || !isNamedSpeaker(reading, antecedent(reading, source))) return false;
  if (conveysSpeech(reading, head)) return true;
  const frame = complementOf(reading, head)?.frame ?? (precedesCue(content, head) ? 'that' : undefined);
  const act = frame === undefined ? undefined : cueReading('VERB', head.lemma, frame)?.act;
  return act !== undefined && (performative.has(act) || isPlain(head, act, frame ?? ''));
}

/** "Oslo has asked Lima to leave, an aide told reporters" */
const precedesCue = ([first]: readonly Span[], cue: Token): boolean => first.end < cue.start;

/** "set out her terms: Oslo must pay" */
const followsColon = (reading: Reading, [first]: readonly Span[]): boolean =>
  reading.tokens[tokensWithin(reading, first).first - 1]?.text === ':';

/** A plain saying counts with a clause, or as a phrase that means nothing else ("put the number at nine"). */
const isPlain = ({ lemma }: Token, act: Act, frame: string): boolean =>
  act === 'say' &&
  (frame === 'that' ||
    /^(?:~|named$|comparison$|[+]down$)/.test(frame) ||
    (frame === 'of' && lemma === 'speak') ||
    (frame === 'for' && /^apologi[sz]e$/.test(lemma)));

/** "voiced concern over the vote" */
const conveysSpeech = (reading: Reading, verb: Token): boolean =>
  /^(?:express|voice|convey|reiterate|reaffirm|renew)$/.test(verb.lemma) &&
  childrenWith(reading, verb.index, 'dobj').some(({ lemma }) => cueReadings('NOUN', lemma).length > 0);

/** "her threat", "a request from Oslo", not "a threat". */
function isOwned(reading: Reading, noun: Token): boolean {
  const whose = owner(reading, noun);
  return whose !== null && isPossibleSpeaker(whose);
}

/** Told as done, in a clause of its own ("denied the charges") or beside one ("said he was ill, denying the charges"). */
const tellsOfDeed = (reading: Reading, verb: Token): boolean => {
  const { tag, index, label, head } = verb;
  if (/^VB[DZP]$/.test(tag) || (tag === 'VBG' && label === 'advcl')) return true;
  // "joined Oslo in condemning", "replied by accusing"
  if (tag === 'VBG' && label === 'pcomp' && /^(?:in|by|after|on|upon)$/.test(reading.tokens[head].lower)) return true;
  if (quotingVerb(reading, verb) !== null) return true;
  const auxiliaries = childrenWith(reading, index, 'aux', 'auxpass');
  if (label === 'conj' && isPassive(reading, verb)) return true;
  // A finite verb that the tagger took for a participle.
  if (tag === 'VBN' && auxiliaries.length === 0 && childrenWith(reading, index, 'nsubj').length > 0) return true;
  return auxiliaries.some((auxiliary) => auxiliary.tag !== 'TO') || isPurposeOfSpeaking(reading, verb);
};

/** "telephoned Lind to congratulate her" */
const isPurposeOfSpeaking = (reading: Reading, { index, head, label }: Token): boolean =>
  /^(?:advcl|xcomp)$/.test(label) &&
  childrenWith(reading, index, 'aux').some(({ tag }) => tag === 'TO') &&
  reaching.has(reading.tokens[head].lemma);

/** Whether a rule and the model speak of the same words; what lies wholly inside the rule's content is only nested there. */
const isTouched = (ruled: Attribution, other: Attribution): boolean => {
  const all = [...other.cue, ...other.content];
  const isNested = all.every((span) => ruled.content.some((content) => contains(content, span)));
  // "The raid was condemned by Oslo and welcomed by Lima": one subject of two passives.
  const [own] = ruled.content;
  const isShared = own !== undefined && other.content.some(({ start, end }) => start === own.start && end === own.end);
  return !isNested && meet(isShared ? ruled.cue : [...ruled.cue, ...ruled.content], isShared ? other.cue : all);
};

const meet = (ones: readonly Span[], others: readonly Span[]): boolean =>
  ones.some((one) => others.some((other) => overlaps(one, other)));
