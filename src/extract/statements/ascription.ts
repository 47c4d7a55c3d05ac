import { type CueReading, cueReading, cueReadings } from '../../lexicon/attribution-cues.js';
import type { Reading, Token } from '../../text/reading.js';
import type { Span } from '../../text/span.js';
import { members } from '../conjuncts.js';
import { childrenWith, isBelow, isPassive, tokensWithin } from '../syntax.js';
import type { Content } from './content.js';
import { isGenericSpeaker } from './generic-speaker.js';
import { isNamedSpeaker } from './possible-speaker.js';
import { complementOf, withholds } from './rules/complement.js';
import { isCueVerb } from './rules/fixed-phrase.js';
import { isSilence } from './silence.js';
import { isToldAsDone } from './telling-mood.js';

/** What an ascription is judged by: its cue, whom it names, what it ascribes. */
export interface Ascribed {
  readonly cue: Token | null;
  readonly speaker: Token | null;
  readonly content: Content;
  /** Head of the content. */
  readonly head: Token | null;
  /** Whether the reading tells who the speaker is. */
  readonly isKnown: boolean;
  /** Whether the cue itself stands in quotation marks. */
  readonly isQuotedCue: boolean;
}

/**
 * Whether an attribution ascribes words or a stance to somebody. The corpus the model learnt from also marks deeds ("paused
 * deliveries"), stances without words ("backed the senator"), and what things let infer ("the figures show"); the record
 * holds those as actions or positions, or as the reporter's own explanation.
 */
export function isAscription(reading: Reading, ascribed: Ascribed): boolean {
  const { cue, speaker, content, isKnown, isQuotedCue } = ascribed;
  if (cue === null) return true;
  // "the so-called peace", and "sang “Autumn Rain”": words in quotation marks that nobody said.
  if (cue.label === 'amod') return false;
  const isDirect = content.quotation === 'direct' && !isQuotedCue;
  if (isDirect && cue.pos === 'VERB')
    return isCueVerb(reading, cue) || content.verbatim.some((piece) => holdsVerb(reading, piece));
  if (speaker !== null && /^(?:nobody|none)$/.test(speaker.lower)) return false;
  if (isSilence(reading, cue) || cue.lower === 'according') return true;
  if (isDirect) return true;
  if (isOfNone(reading, cue) || isOnTheLine(reading, cue)) return false;
  if (isJointCall(reading, cue) || holdsTalks(reading, cue)) return false;
  if (isAddressed(reading, cue) || namesWhat(reading, cue) || comesToTerms(reading, cue)) return false;
  if (speaker !== null) {
    if (isGenericSpeaker(reading, speaker, cue)) return false;
    // The reporter speaks in the first person too.
    if (!isQuotedCue && /^(?:i|we)$/.test(speaker.lower)) return false;
    if (!isNamedSpeaker(reading, speaker) && !(isKnown && isNameLike(speaker))) return false;
    if (speaker.lower === 'it' && !isKnown && !isPlainSaying(cue)) return false;
    if (isObjectOfSaying(reading, cue, speaker)) return false;
  } else if (!isPassiveSaying(reading, cue)) return false;
  return (
    isInFrame(reading, ascribed) &&
    isToldAsDone(reading, cue) &&
    !isWithheld(reading, cue) &&
    !isAskedAbout(reading, cue)
  );
}

/** "called Putin to congratulate him": by telephone. */
const isOnTheLine = (reading: Reading, cue: Token): boolean =>
  cue.lemma === 'call' &&
  childrenWith(reading, cue.index, 'dobj').some(({ entity }) => entity === 'PERSON') &&
  childrenWith(reading, cue.index, 'oprd', 'ccomp', 'xcomp', 'acomp').length === 0;

/** "made no commitment to go", "gave no promise": nothing was promised. */
const isOfNone = (reading: Reading, cue: Token): boolean =>
  [cue, ...childrenWith(reading, cue.index, 'dobj')].some(
    ({ lemma, index }) =>
      /^(?:commitment|promise|pledge|offer|proposal|demand|threat|request|vow)$/.test(lemma) &&
      childrenWith(reading, index, 'det').some(({ lower }) => lower === 'no'),
  );

/** A name that the tagger took for a common noun. */
const isNameLike = ({ text, tag }: Token): boolean => tag === 'NN' && /^\p{Lu}/u.test(text);

/** What a document nobody named may do ("it says"), while "it threatens" is said of things. */
const isPlainSaying = ({ lemma }: Token): boolean =>
  cueReading('VERB', lemma, 'quote') !== undefined && !/^(?:threaten|offer|promise|propose|suggest)$/.test(lemma);

/** Verbs, by lemma, whose passive tells that somebody said something to or of its subject. */
const saidToSubject = new Set('accuse tell inform warn urge order instruct notify assure advise'.split(' '));

/** "was accused of lying", "was told that": nobody is named who says so, yet somebody does. */
const isPassiveSaying = (reading: Reading, cue: Token): boolean =>
  cue.pos === 'VERB' && saidToSubject.has(cue.lemma) && childrenWith(reading, cue.index, 'auxpass').length > 0;

/** "the end of what it called the aggression": a name that the reporter takes over. */
const namesWhat = (reading: Reading, cue: Token): boolean =>
  cueReading('VERB', cue.lemma, 'named') !== undefined &&
  (childrenWith(reading, cue.index, 'oprd').some(({ pos }) => pos === 'PROPN') ||
    childrenWith(reading, cue.index, 'dobj', 'dative', 'nsubjpass').some(({ lower }) => lower === 'what'));

/** "concluded an accord", "reached an understanding": a deed of all its sides. */
const comesToTerms = (reading: Reading, cue: Token): boolean =>
  (cue.lemma === 'agree' && agreesOnThing(reading, cue)) ||
  (/^(?:conclude|reach|strike|sign|clinch|seal|make|finalize|finalise)$/.test(cue.lemma) &&
    childrenWith(reading, cue.index, 'dobj', 'nsubjpass').some(({ lemma }) =>
      /^(?:accord|agreement|deal|understanding|pact|treaty|compromise|settlement|truce|ceasefire)$/.test(lemma),
    ));

/** "agreed on the text", not "agreed to sign" */
const agreesOnThing = (reading: Reading, cue: Token): boolean =>
  childrenWith(reading, cue.index, 'ccomp', 'xcomp').length === 0 &&
  childrenWith(reading, cue.index, 'prep', 'prt').some(
    ({ lower, index }) => /^(?:on|upon)$/.test(lower) && childrenWith(reading, index, 'pobj').length > 0,
  );

/** "Ruiz and Lind spoke by telephone about the dam": to each other. */
const isJointCall = (reading: Reading, cue: Token): boolean =>
  /^(?:speak|talk|confer)$/.test(cue.lemma) &&
  childrenWith(reading, cue.index, 'nsubj').some((subject) => members(reading, subject).length > 1) &&
  (cue.lemma !== 'speak' || isOnPhone(reading, cue));

const isOnPhone = (reading: Reading, cue: Token): boolean =>
  childrenWith(reading, cue.index, 'prep').some(({ index }) =>
    childrenWith(reading, index, 'pobj').some(({ lemma }) => /^(?:phone|telephone|video|call)$/.test(lemma)),
  );

/** "held a phone call with Lind", "had talks with him"; "made a call for calm" demands. */
const holdsTalks = (reading: Reading, cue: Token): boolean =>
  /^(?:hold|have|make|place|receive|take|conduct)$/.test(cue.lemma) &&
  childrenWith(reading, cue.index, 'dobj', 'nsubjpass').some(
    ({ lemma, index }) =>
      /^(?:call|conversation|talk|discussion|meeting|summit|exchange|consultation)$/.test(lemma) &&
      childrenWith(reading, index, 'prep').every(({ lower }) => lower !== 'for'),
  );

/** "Asked whether he would go, Lind laughed": who is asked says nothing by it. */
const isAddressed = (reading: Reading, cue: Token): boolean =>
  cue.tag === 'VBN' &&
  cue.label === 'advcl' &&
  cueReading('VERB', cue.lemma, 'addressee') !== undefined &&
  childrenWith(reading, cue.index, 'aux', 'agent').length === 0;

/** "He is thought to be": the subject of a passive is spoken of, or to. */
const isObjectOfSaying = (reading: Reading, cue: Token, speaker: Token): boolean =>
  cue.pos === 'VERB' &&
  isPassive(reading, cue) &&
  childrenWith(reading, cue.index, 'nsubjpass').some(({ index }) => index === speaker.index) &&
  cue.lemma !== 'quote' &&
  cue.lemma !== 'cite';

/** Whether the content stands to the cue as what it ascribes does. */
function isInFrame(reading: Reading, { cue, content, head }: Ascribed): boolean {
  if (cue === null) return true;
  if (cue.pos === 'NOUN' || cue.pos === 'ADJ') return cueReadings(cue.pos, cue.lemma).length > 0;
  if (cue.pos !== 'VERB') return content.quotation !== 'indirect';
  if (!isCueVerb(reading, cue)) return false;
  // "ordered troops to leave" is done with words; "“Leave,” he ordered" is said.
  if (content.quotation === 'indirect' && cueReadings('VERB', cue.lemma).every(isForQuotesOnly)) return false;
  if (withholds(reading, cue) || hasOtherParticle(reading, cue)) return false;
  if (head?.label !== 'dobj' || reading.tokens[head.head] !== cue) return true;
  // "explained that the tunnel floods": a verb read as a noun.
  if (reading.tokens[tokensWithin(reading, content.spans[0]).first - 1]?.lower === 'that') return true;
  // "wrote the budget": the object of a verb that ascribes clauses or direct speech, never things.
  const frame = complementOf(reading, cue)?.frame;
  return cueReading('VERB', cue.lemma, 'object') !== undefined || (frame !== undefined && frame !== 'object');
}

const isForQuotesOnly = ({ frames }: CueReading): boolean => [...frames].every((frame) => frame === 'quote');

/** "weighed in on", "blasted out": a particle that makes another verb of it. */
const hasOtherParticle = (reading: Reading, cue: Token): boolean =>
  childrenWith(reading, cue.index, 'prt').some(({ lower }) => cueReading('VERB', cue.lemma, `+${lower}`) === undefined);

/** Verbs, by lemma, that tell something even where they are denied: "does not believe", "did not rule out". */
const toldThoughDenied = new Set(
  'believe think want expect intend plan agree rule know like prefer feel see'.split(' '),
);

/** "did not accuse", "has not confirmed": what was not said ascribes nothing. */
const isWithheld = (reading: Reading, cue: Token): boolean =>
  cue.pos === 'VERB' &&
  !toldThoughDenied.has(cue.lemma) &&
  (childrenWith(reading, cue.index, 'neg').length > 0 || hasDeniedSubject(reading, cue));

/** "Neither Lind nor Haddad acknowledged". */
const hasDeniedSubject = (reading: Reading, cue: Token): boolean =>
  childrenWith(reading, cue.index, 'nsubj').some((subject) =>
    [subject, ...childrenWith(reading, subject.index, 'det', 'preconj', 'cc', 'advmod')].some(({ lower }) =>
      /^(?:neither|no|none|nobody)$/.test(lower),
    ),
  );

/** "Does he want a deal?": the reporter asks. */
function isAskedAbout(reading: Reading, cue: Token): boolean {
  const { first, last } = reading.sentences[cue.sentence];
  const end = reading.tokens.slice(first, last).findLast(({ text }) => /[\p{L}\p{N}?.!]/u.test(text));
  if (end?.text !== '?') return false;
  const root = reading.tokens.slice(first, last).find(({ head, index }) => head === index);
  return root !== undefined && (root === cue || (isBelow(reading, cue.index, root.index) && cue.label !== 'parataxis'));
}

function holdsVerb(reading: Reading, piece: Span): boolean {
  const { first, last } = tokensWithin(reading, piece);
  return reading.tokens.slice(first, last).some(({ tag }) => /^(?:VB[DPZ]|MD|VB)$/.test(tag));
}
