import { type CueReading, cueReading, cueReadings } from '../../lexicon/attribution-cues.js';
import type { Act, Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { evaluationOf, isNaming, predicatesOf } from '../actions/evaluation.js';
import { auxiliariesOf, isVerbal } from '../assertion.js';
import { childrenWith } from '../syntax.js';
import { antecedent } from './antecedent.js';
import { isNegated } from './factuality.js';
import { isDemand, performedAct, untrue } from './performed-act.js';
import { complementOf } from './rules/complement.js';
import { isSelf } from './self.js';
import { selfCommitment } from './self-commitment.js';
import { silenceOf } from './silence.js';
import { claimNouns, conveying, harming, harms } from './speech-words.js';

/** What a statement does, and the FactBank value its cue gives the content. */
export interface ActReading {
  readonly act: Act;
  readonly factuality: Statement['factuality'];
  readonly cueIsNegated: boolean;
}

type Deed = Pick<CueReading, 'act' | 'factuality'>;

const saying: Deed = { act: 'say', factuality: 'CT+' };

/** What is said, as far as it tells what is done by it. */
export interface Said {
  /** Head of the content. */
  readonly head: Token | null;
  readonly text: string;
  readonly quotation: Statement['quotation'];
}

export function actOf(
  interpretation: Interpretation,
  cue: Token | null,
  speaker: Token | null,
  said: Said,
): ActReading {
  const { reading } = interpretation;
  const cueIsNegated = cue !== null && isNegatedCue(reading, cue);
  const silence = cue && silenceOf(reading, cue);
  if (silence) return { act: silence.act, factuality: 'Uu', cueIsNegated };
  const { act, factuality } = (cue && cueReadingOf(reading, cue)) ?? saying;
  if (act === 'claim' || act === 'promise')
    return { ...asserted(interpretation, { act, factuality }, cue, speaker, said), cueIsNegated };
  // "has not ruled out talks": leaves it open.
  if (cueIsNegated && cue?.lemma === 'rule') return { ...saying, cueIsNegated };
  if (act !== 'say') return { act, factuality, cueIsNegated };
  const refined = refine(interpretation, speaker, said) ?? { act, factuality };
  return { ...refined, cueIsNegated };
}

/** "insists that aid must go through": a demand; "insisted that he had not": a denial; "vowed revenge": a threat. */
function asserted(
  interpretation: Interpretation,
  deed: Deed,
  cue: Token | null,
  speaker: Token | null,
  { head, quotation }: Said,
): Deed {
  const { reading } = interpretation;
  if (head === null) return deed;
  if (deed.act === 'promise') return isHarm(reading, head) ? { act: 'threaten', factuality: 'Uu' } : deed;
  if (cue?.lemma !== 'insist') return deed;
  const isWish = isDemand(interpretation, head, speaker, quotation) || isWished(reading, cue);
  if (isWish) return { act: 'demand', factuality: 'Uu' };
  const isOfSelf = childrenWith(reading, head.index, 'nsubj', 'nsubjpass').some((subject) =>
    isSelf(interpretation, subject, speaker, quotation === 'direct'),
  );
  return isOfSelf && isVerbal(head) && isNegated(reading, head) ? { act: 'deny', factuality: 'CT-' } : deed;
}

/** What is promised is harm: "revenge", "to retaliate". */
const isHarm = (reading: Reading, head: Token): boolean =>
  harming.has(head.lemma) ||
  harms.has(head.lemma) ||
  childrenWith(reading, head.index, 'xcomp').some(({ lemma }) => harming.has(lemma));

/** "did not say", "is not sure"; being unhappy about something, though, takes it as given. */
function isNegatedCue(reading: Reading, cue: Token): boolean {
  if (cue.pos !== 'ADJ') return childrenWith(reading, cue.index, 'neg').length > 0;
  const verb = reading.tokens[cue.head];
  return certain.has(cue.lemma) && childrenWith(reading, verb.index, 'neg').length > 0;
}

const certain = new Set([
  'sure',
  'certain',
  'confident',
  'convinced',
  'positive',
  'aware',
  'willing',
  'ready',
  'prepared',
]);

function cueReadingOf(reading: Reading, cue: Token): Deed | null {
  if (cue.pos === 'NOUN' || cue.pos === 'ADJ') return cueReadings(cue.pos, cue.lemma).at(0) ?? null;
  if (isNaming(cue.lemma) && predicatesOf(reading, cue.index).some(({ lower }) => untrue.has(lower)))
    return { act: 'deny', factuality: 'CT-' };
  const judged = evaluationOf(reading, cue.index);
  if (judged) return { act: judged.event === 'ACCUSE' ? 'criticize' : 'praise', factuality: 'CT+' };
  const byObject = readingByObject(reading, cue);
  if (byObject !== null) return byObject;
  if (/^(?:allege|claim)$/.test(cue.lemma) && isOfWrong(reading, cue)) return { act: 'accuse', factuality: 'CT+' };
  if (isNeedOfAnother(reading, cue)) return { act: 'demand', factuality: 'Uu' };
  const frame = complementOf(reading, cue)?.frame;
  const fitting = frame === undefined ? undefined : cueReading('VERB', cue.lemma, frame);
  if (fitting?.act === 'agree' && frame === 'that' && tellsFact(reading, cue)) return { ...fitting, act: 'believe' };
  if (fitting?.act === 'intend' && frame === 'to' && hasOwnSubject(reading, cue)) return { ...fitting, act: 'want' };
  if (cue.lemma === 'suggest' && frame === 'that' && isWished(reading, cue))
    return { act: 'propose', factuality: 'Uu' };
  const spoken = cueReading('VERB', cue.lemma, 'quote') ?? cueReading('VERB', cue.lemma, 'that');
  return fitting ?? spoken ?? cueReadings('VERB', cue.lemma).at(0) ?? null;
}

/** "alleged fraud" */
const isOfWrong = (reading: Reading, cue: Token): boolean =>
  childrenWith(reading, cue.index, 'dobj').some(({ lemma }) =>
    /^(?:fraud|abuse|corruption|violation|torture|rigging|bribery|irregularity|interference|cheating|bias|misconduct|sabotage|conspiracy)$/.test(
      lemma,
    ),
  );

/** "stressed the need for Oslo to cooperate" */
const isNeedOfAnother = (reading: Reading, cue: Token): boolean =>
  /^(?:stress|underline|underscore|emphasi[sz]e|reiterate|reaffirm)$/.test(cue.lemma) &&
  childrenWith(reading, cue.index, 'dobj')
    .filter(({ lemma }) => /^(?:need|necessity|importance)$/.test(lemma))
    .flatMap(({ index }) => childrenWith(reading, index, 'acl', 'relcl', 'advcl'))
    .some(({ index }) => childrenWith(reading, index, 'nsubj').length > 0);

/** "expressed concern", "issued a warning" do what the noun tells; "rejected the claim" denies where "rejected the plan" refuses. */
function readingByObject(reading: Reading, cue: Token): Deed | null {
  const [named] = childrenWith(reading, cue.index, 'dobj', 'nsubjpass');
  if (named === undefined) return null;
  const object = antecedent(reading, named);
  if (conveying.has(cue.lemma)) return conveyed(reading, cue, object);
  if (cue.lemma === 'deny' && grantable.has(object.lemma)) return { act: 'refuse', factuality: 'CT-' };
  return /^(?:reject|dismiss|refute)$/.test(cue.lemma) ? rejected(reading, cue, object) : null;
}

/** Nouns, by lemma, of what is granted: to deny them refuses. */
const grantable = new Set(
  'visa entry access passage asylum bail permission permit leave request application appeal parole licence license credit aid funding clearance accreditation right landing'.split(
    ' ',
  ),
);

/** "expressed confidence in her" praises; to say a stance once more is to say it. */
function conveyed(reading: Reading, cue: Token, object: Token): Deed | null {
  const phrases = childrenWith(reading, object.index, 'prep').map(({ lower }) => lower);
  const readings = cueReadings('NOUN', object.lemma.toLowerCase());
  const fitting = readings.find(({ frames }) => phrases.some((phrase) => frames.has(phrase)));
  // "offered every support" proposes, "offered support for the plan" praises it.
  if (/^(?:offer|extend|give)$/.test(cue.lemma) && fitting === undefined && /^(?:support|backing)$/.test(object.lemma))
    return null;
  const deed = fitting ?? readings.at(0) ?? null;
  const isAgain = /^(?:reaffirm|reiterate|renew|repeat|underline|stress)$/.test(cue.lemma);
  return isAgain && (deed === null || /^(?:praise|criticize|believe)$/.test(deed.act)) ? saying : deed;
}

/** A charge is denied, a proposal or appeal refused; "dismissed the vote as a sham" finds fault. */
function rejected(reading: Reading, cue: Token, object: Token): Deed {
  const noun = object.lemma.toLowerCase();
  const acts = new Set(cueReadings('NOUN', noun).map(({ act }) => act));
  const isCharge =
    claimNouns.has(noun) ||
    ['accuse', 'claim', 'criticize', 'believe', 'warn'].some((act) => acts.has(act as Act)) ||
    childrenWith(reading, object.index, 'acl', 'ccomp').some(({ index }) =>
      childrenWith(reading, index, 'mark').some(({ lower }) => lower === 'that'),
    );
  if (isCharge) return { act: 'deny', factuality: 'CT-' };
  const isAs = childrenWith(reading, cue.index, 'prep').some(({ lower }) => lower === 'as');
  return cue.lemma === 'dismiss' && isAs && acts.size === 0
    ? { act: 'criticize', factuality: 'CT+' }
    : { act: 'refuse', factuality: 'CT-' };
}

/** "agree that it is open" thinks alike, where "agreed that the strait should reopen" consents. */
const tellsFact = (reading: Reading, cue: Token): boolean =>
  childrenWith(reading, cue.index, 'ccomp').some(
    (clause) =>
      clause.index > cue.index &&
      clause.tag !== 'VB' &&
      auxiliariesOf(reading, clause).every(({ tag }) => tag !== 'MD'),
  );

/** "wants him to go", not "wants to go". */
const hasOwnSubject = (reading: Reading, cue: Token): boolean =>
  childrenWith(reading, cue.index, 'ccomp', 'xcomp').some(
    ({ index }) => childrenWith(reading, index, 'nsubj', 'nsubjpass').length > 0,
  ) || childrenWith(reading, cue.index, 'dobj').length > 0;

/** "suggested that talks be held", "suggested that they should talk". */
const isWished = (reading: Reading, cue: Token): boolean =>
  childrenWith(reading, cue.index, 'ccomp').some((clause) => {
    const auxiliaries = childrenWith(reading, clause.index, 'aux', 'auxpass');
    return (
      auxiliaries.some(({ lower }) => lower === 'should') ||
      (/^VB[P]?$/.test(clause.tag) && clause.lemma !== 'be' && auxiliaries.length === 0 && cue.tag !== 'VBP') ||
      (auxiliaries.some(({ lower, tag }) => lower === 'be' && tag === 'VB') && auxiliaries.length === 1)
    );
  });

/** What a plain "said" does by its content: asks, thanks, demands, promises, threatens. */
function refine(interpretation: Interpretation, speaker: Token | null, said: Said): Deed | null {
  const { head, text, quotation } = said;
  if (isQuestion(text)) return { act: 'ask', factuality: 'Uu' };
  if (/^["“‘]?(?:thank you|thanks|I (?:want|would like) to thank|we thank|I thank)\b/i.test(text))
    return { act: 'thank', factuality: 'CT+' };
  if (head === null) return null;
  const performed = performedAct(interpretation, head, speaker, quotation);
  if (performed !== null) return { act: performed.act, factuality: performed.factuality };
  const commitment = selfCommitment(interpretation, head, speaker, quotation);
  return commitment && { act: commitment, factuality: 'CT+' };
}

/** All of it asks: a question among other sentences is part of what is said. */
const isQuestion = (text: string): boolean => /\?["”’']?$/.test(text) && !/[.!]["”’']?\s/.test(text);
