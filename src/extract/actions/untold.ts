import { isCooperative } from '../../lexicon/plover.js';
import { roleOf } from '../../lexicon/roles.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { CodedEvent } from './coded-event.js';
import { nounCoding } from './frame.js';
import { isPassive, prepositionsOf } from './syntax.js';

/** Whether the words name an event without telling that it took place (docs/guide/codebook.md, "No action"). */
export function isUntold(reading: Reading, event: CodedEvent): boolean {
  const cue = reading.tokens[event.cue];
  if (event.status === 'hypothetical' && isCooperative(event.event)) return true;
  if (isInCondition(reading, cue) || isInQuestion(reading, cue) || isEnsured(reading, cue)) return true;
  if (cue.pos === 'NOUN') return isNamedInPassing(reading, cue);
  return (
    isMediation(cue) ||
    isMatterOnly(reading, cue) ||
    isCounterfactual(reading, cue) ||
    isOnFoot(reading, cue) ||
    (cue.lemma === 'prepare' && isPassive(reading, cue.index)) ||
    isProclaimed(reading, cue) ||
    isDatedBy(reading, cue) ||
    isDoneByNobody(reading, event) ||
    isImperative(reading, cue) ||
    isDescriptive(reading, cue, event) ||
    isFreeRelative(reading, cue) ||
    isCasualty(reading, cue) ||
    isElectoral(reading, cue) ||
    isQuestioned(reading, cue) ||
    isShot(reading, event) ||
    isCallUpon(reading, event) ||
    isAtNobody(reading, cue) ||
    isOfNone(reading, cue) ||
    isToOneself(reading, event)
  );
}

/** "Did Norway attack?" */
function isInQuestion({ sentences, tokens }: Reading, { sentence, index }: Token): boolean {
  const { first, last } = sentences[sentence];
  const end = tokens.slice(index, last).find(({ text }) => /^[?”"]$/.test(text));
  const isQuotedBefore = tokens.slice(first, index).some(({ text }) => /^[”"]$/.test(text));
  return end?.text === '?' && !isQuotedBefore;
}

/** "safeguards to ensure that it is not looted" */
const isEnsured = ({ tokens }: Reading, { label, head }: Token): boolean =>
  label === 'ccomp' && /^(?:ensure|guarantee|require|requirement|obligation)$/.test(tokens[head].lemma);

/** "was asked about it", "asked each other questions": no demand. */
const isQuestioned = (reading: Reading, { index, lemma }: Token): boolean =>
  lemma === 'ask' &&
  ((isPassive(reading, index) &&
    childrenWith(reading, index, 'xcomp', 'ccomp', 'advcl').every(
      (clause) => !childrenWith(reading, clause.index, 'aux').some(({ tag }) => tag === 'TO'),
    ) &&
    childrenWith(reading, index, 'prep').every(({ lower }) => lower !== 'for')) ||
    childrenWith(reading, index, 'dobj', 'dative').some((object) => object.lemma === 'question') ||
    // "asked not to be named"
    childrenWith(reading, index, 'xcomp').some(({ lemma }) => /^(?:name|identify|quote)$/.test(lemma)));

/** "accused no one" */
const isAtNobody = (reading: Reading, { index }: Token): boolean =>
  childrenWith(reading, index, 'dobj').some(
    ({ lower, index: object }) =>
      /^(?:nobody|none)$/.test(lower) ||
      (lower === 'one' && childrenWith(reading, object, 'det').some((word) => word.lower === 'no')),
  );

/** "called on the secretary general": a visit, no demand. */
const isCallUpon = (reading: Reading, { cue, event }: CodedEvent): boolean =>
  event === 'REQUEST' &&
  reading.tokens[cue].lemma === 'call' &&
  prepositionsOf(reading, cue).some(
    ({ preposition, object }) => preposition.lower === 'on' && roleOf(object.lower)?.form === 'person',
  ) &&
  prepositionsOf(reading, cue).every(({ preposition }) => preposition.lower !== 'for') &&
  childrenWith(reading, cue, 'xcomp', 'ccomp', 'advcl').length === 0;

/** "no government backed by the army" */
const isOfNone = (reading: Reading, { label, tag, head }: Token): boolean =>
  label === 'acl' &&
  tag === 'VBN' &&
  childrenWith(reading, head, 'det').some(({ lower }) => /^(?:no|any)$/.test(lower));

/** "Missiles fired from Peru": nobody is dismissed. */
const isShot = (reading: Reading, { cue, event }: CodedEvent): boolean =>
  event === 'COERCE' &&
  reading.tokens[cue].lemma === 'fire' &&
  !isPassive(reading, cue) &&
  childrenWith(reading, cue, 'dobj').length === 0;

/** "asked himself why" */
const isToOneself = (reading: Reading, { cue, event }: CodedEvent): boolean =>
  /^(?:REQUEST|ACCUSE|SUPPORT)$/.test(event) &&
  childrenWith(reading, cue, 'dobj', 'dative').some(({ lower }) => /sel(?:f|ves)$/.test(lower));

const matters = new Set(['progress', 'headway', 'talk', 'negotiation', 'discussion', 'conversation', 'idea', 'view']);

/** "made no progress on ending the war", "talks about lifting the ban": what it was about. */
function isMatterOnly(reading: Reading, { label, tag, head }: Token): boolean {
  const preposition = reading.tokens[head];
  if (label !== 'pcomp' || tag !== 'VBG' || !/^(?:on|toward|towards|about|over|in)$/.test(preposition.lower))
    return false;
  const over = reading.tokens[preposition.head];
  return [over, ...childrenWith(reading, over.index, 'dobj')].some(({ lemma }) => matters.has(lemma));
}

/** "would have extended": it did not. */
const isCounterfactual = (reading: Reading, { index }: Token): boolean => {
  const auxiliaries = childrenWith(reading, index, 'aux').map(({ lower }) => lower);
  return auxiliaries.includes('have') && auxiliaries.some((word) => /^(?:would|could|might|should)$/.test(word));
};

/** "crossed the border on foot": one person, no army. */
const isOnFoot = (reading: Reading, { index, lemma }: Token): boolean =>
  /^(?:cross|enter)$/.test(lemma) && childrenWith(reading, index, 'nsubj').some(({ entity }) => entity === 'PERSON');

/** "was declared the winner" */
const isProclaimed = (reading: Reading, { index, lemma }: Token): boolean =>
  /^(?:declare|proclaim|name)$/.test(lemma) &&
  childrenWith(reading, index, 'oprd', 'attr', 'dobj').some((part) =>
    /^(?:winner|victor|president-elect)$/.test(part.lemma),
  );

/** "beat Lind by eight points", "defeated her in the runoff": no one is struck. */
const isElectoral = (reading: Reading, { lemma, index }: Token): boolean =>
  /^(?:beat|defeat|oust|trounce|crush|thrash|unseat)$/.test(lemma) &&
  childrenWith(reading, index, 'prep').some(
    ({ lower, index: preposition }) =>
      /^(?:by|in|at|with)$/.test(lower) &&
      childrenWith(reading, preposition, 'pobj').some((object) =>
        /^(?:point|vote|margin|percent|election|runoff|run-off|ballot|poll|primary|contest|seat)$/.test(object.lemma),
      ),
  );

const conditions = new Set(['if', 'unless', 'until', 'once', 'whether', 'lest', 'till']);

/** "if Iran attacks", "until it ended the war": what may come. */
function isInCondition(reading: Reading, cue: Token): boolean {
  const { tokens } = reading;
  for (let token = cue; ; token = tokens[token.head]) {
    if (
      childrenWith(reading, token.index, 'mark', 'advmod').some(
        ({ lower, index }) => conditions.has(lower) && index < token.index && isMarker(reading, index),
      )
    )
      return true;
    if (token.head === token.index) return false;
  }
}

/** "once again" conditions nothing. */
const isMarker = ({ tokens }: Reading, index: number): boolean =>
  tokens[index].label === 'mark' || (tokens[index].lower === 'once' && tokens[index + 1]?.lower !== 'again');

/** "No date for a call": a noun that only says what something is about. */
function isNamedInPassing(reading: Reading, noun: Token): boolean {
  if (childrenWith(reading, noun.index, 'det').some(({ lower }) => /^(?:no|any|every|each)$/.test(lower))) return true;
  if (isSupposed(reading, noun)) return true;
  if (isForThePress(reading, noun) || isMoral(reading, noun)) return true;
  const governor = reading.tokens[noun.head];
  if (isWhatItIsCalled(reading, noun, governor)) return true;
  // "the head of military operations"
  if (
    noun.label === 'pobj' &&
    roleOf(reading.tokens[governor.head].lower)?.form === 'person' &&
    governor.lower === 'of'
  )
    return true;
  return noun.label === 'pobj' && reading.tokens[governor.head].lemma === 'date';
}

/** "her duty was to stay": no tax. */
const isMoral = (reading: Reading, { index, lemma }: Token): boolean =>
  /^(?:duty|charge)$/.test(lemma) &&
  childrenWith(reading, index, 'poss').some(({ lower }) => /^(?:his|her|my|our)$/.test(lower));

/** "An attack on Oslo would mean war": one that may come. */
const isSupposed = (reading: Reading, { index, label, head }: Token): boolean =>
  label === 'nsubj' &&
  childrenWith(reading, head, 'aux').some(({ lower }) => /^(?:would|could|might)$/.test(lower)) &&
  childrenWith(reading, index, 'det').some(({ lower }) => /^(?:an?|any)$/.test(lower));

/** "said at a news conference" */
const isForThePress = (reading: Reading, { index, lemma }: Token): boolean =>
  /^(?:conference|briefing)$/.test(lemma) &&
  childrenWith(reading, index, 'compound', 'nmod', 'amod').some(({ lower }) => /^(?:news|press)$/.test(lower));

/** "called the campaign ethnic cleansing": a judgement, and no further event. */
const isWhatItIsCalled = (reading: Reading, noun: Token, governor: Token): boolean =>
  /^(?:call|describe|brand|label|term|dub)$/.test(governor.lemma) &&
  (noun.label === 'oprd' ||
    (noun.label === 'dobj' &&
      childrenWith(reading, governor.index, 'oprd', 'xcomp', 'ccomp', 'acomp', 'prep').length === 0));

/** "Please do not bomb us". */
function isImperative(reading: Reading, { index, tag, label }: Token): boolean {
  if (tag !== 'VB' || !['ROOT', 'ccomp', 'parataxis', 'conj'].includes(label)) return false;
  if (label === 'conj') return isImperative(reading, reading.tokens[reading.tokens[index].head]);
  const helpers = childrenWith(reading, index, 'aux', 'auxpass');
  return (
    childrenWith(reading, index, 'nsubj', 'nsubjpass', 'mark').length === 0 &&
    helpers.every(({ lemma }) => lemma === 'do')
  );
}

/** "the men held in Iran", "Asked about the raid, he ...": a participle that tells of nobody who acts. */
function isDescriptive(reading: Reading, { index, tag, label }: Token, { actor }: CodedEvent): boolean {
  if (tag !== 'VBN' || actor !== null || hasObject(reading, index) || isImposedOn(reading, index)) return false;
  if (label === 'csubj') return true;
  return (
    label === 'acl' ||
    (label === 'advcl' && childrenWith(reading, index, 'aux', 'auxpass', 'nsubj', 'nsubjpass').length === 0)
  );
}

/** "the sanctions imposed on Norway in 2009" */
const isImposedOn = (reading: Reading, verb: number): boolean =>
  /^(?:impose|levy|slap)$/.test(reading.tokens[verb].lemma) &&
  childrenWith(reading, verb, 'prep').some(
    ({ lower, index }) =>
      /^(?:on|against)$/.test(lower) && childrenWith(reading, index, 'pobj').some(({ entity }) => entity === 'GPE'),
  );

/** The parser may take a verb for a participle: "Doctors donated and delivered goods". */
const hasObject = (reading: Reading, verb: number): boolean =>
  childrenWith(reading, verb, 'dobj').length > 0 ||
  childrenWith(reading, verb, 'conj').some(({ index }) => childrenWith(reading, index, 'dobj').length > 0);

/** "what it called the aggression". */
const isFreeRelative = (reading: Reading, { index, label }: Token): boolean =>
  ['pcomp', 'ccomp', 'relcl', 'dobj', 'csubj'].includes(label) &&
  childrenWith(reading, index, 'dobj', 'nsubj', 'attr', 'pobj').some(
    ({ lower, tag }) => lower === 'what' && tag === 'WP',
  );

/** "a deal brokered by Qatar", "talks that Oman mediates": a mediator is no party. */
const isMediation = ({ lemma, label }: Token): boolean =>
  ['mediate', 'broker', 'facilitate'].includes(lemma) && ['relcl', 'acl', 'xcomp'].includes(label);

const states = new Set(['war', 'conflict', 'fighting', 'violence', 'crisis', 'campaign', 'unrest']);

/** "since the war began": says when, not what. */
const isDatedBy = (reading: Reading, { index, label }: Token): boolean =>
  label === 'advcl' && childrenWith(reading, index, 'nsubj').some(({ lemma }) => states.has(lemma));

/** "nothing prevented them". */
const isDoneByNobody = ({ tokens }: Reading, { actor }: CodedEvent): boolean =>
  actor !== null && ['nothing', 'nobody', 'none', 'anything', 'anybody', 'anyone'].includes(tokens[actor].lower);

const casualties = new Set([
  'force',
  'evacuate',
  'uproot',
  'kill',
  'wound',
  'injure',
  'hurt',
  'die',
  'perish',
  'displace',
  'maim',
]);

/** "At least 11 people have been killed": victims told apart from what was done to them, and by whom. */
function isCasualty(reading: Reading, { index, lemma }: Token): boolean {
  if (!casualties.has(lemma)) return false;
  const isUndergone = isPassive(reading, index) || lemma === 'die' || lemma === 'perish';
  if (!isUndergone) return false;
  return !isDoneBy(reading, index);
}

/** Told with who or what did it: "killed by rebels", "died in an air raid", "as a result of torture". */
const isDoneBy = (reading: Reading, index: number, depth = 0): boolean =>
  prepositionsOf(reading, index).some(
    ({ preposition, object }) =>
      (preposition.lower === 'by' && depth === 0) ||
      nounCoding(reading, object.index)?.event === 'ASSAULT' ||
      (depth < 2 && isDoneBy(reading, object.index, depth + 1)),
  );
