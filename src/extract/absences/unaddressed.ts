import { isPersonNoun } from '../../lexicon/speaker-nouns.js';
import type { Reading, Token } from '../../text/reading.js';
import { isVerbal } from '../assertion.js';
import { childrenWith, isPassive, phraseObject } from '../syntax.js';
import type { AbsenceFrame } from './absence-frame.js';
import { clausalSubject, matterOf, objectOf, questionOf } from './matter.js';
import { isDenied, isDeniedNoun, isWilled } from './negation.js';
import { addressing, dealNouns, detailNouns, measureNouns, saying, textNouns } from './silence-words.js';
import { canBeSilent, silentSubject } from './silent-subject.js';
import { isPartly } from './undiscussed.js';

/** "did not address the matter", "did not say whether", "made no mention of", "gave no details", "said nothing about", "was silent on", "without naming" */
export function unaddressed(reading: Reading, verb: Token): AbsenceFrame | null {
  if (!isVerbal(verb) || isWilled(reading, verb)) return null;
  const who = silentSubject(reading, verb);
  const frame = (what: Token | null): AbsenceFrame => ({ kind: 'not-addressed', clause: verb, who, what });
  const nothing = silence(reading, verb) ?? mentionless(reading, verb);
  if (nothing !== null)
    return who === null || nothing.who === null || isPassive(reading, verb) || canBeSilent(who) ? nothing : null;
  if (!isDenied(reading, verb) || isPartly(reading, verb)) return null;
  if (isPassive(reading, verb)) return unrevealed(reading, verb);
  if (who === null || !canBeSilent(who)) return null;
  if (saying.has(verb.lemma)) {
    const isClear =
      verb.lemma !== 'make' ||
      childrenWith(reading, verb.index, 'acomp', 'oprd', 'ccomp', 'xcomp').some(({ lower }) =>
        /^(?:clear|known|public|plain)$/.test(lower),
      );
    const question = verb.lemma === 'know' || !isClear ? null : questionOf(reading, verb);
    if (question !== null) return frame(question);
  }
  const [word] = /^(?:say|utter|breathe)$/.test(verb.lemma) ? childrenWith(reading, verb.index, 'dobj') : [];
  if (word?.lemma === 'word') {
    const what = phraseObject(reading, word, 'about', 'on', 'of') ?? phraseObject(reading, verb, 'about', 'on', 'of');
    return what === null ? null : frame(what);
  }
  if (verb.lemma === 'say')
    return verbObject(reading, verb) === 'anything' ? frame(phraseObject(reading, verb, 'about', 'on')) : null;
  if (verb.lemma === 'make') {
    const what = madeMention(reading, verb);
    return what === null ? null : frame(what);
  }
  if (/^(?:refer|allude|speak)$/.test(verb.lemma)) {
    const what =
      verb.lemma === 'speak'
        ? phraseObject(reading, verb, 'of', 'about')
        : phraseObject(reading, verb, 'to', 'of', 'about');
    return what === null ? null : frame(what);
  }
  const object = objectOf(reading, verb);
  if (/^(?:touch|dwell|expand|elaborate)$/.test(verb.lemma)) {
    const what = phraseObject(reading, verb, 'on', 'upon', 'about');
    return what === null && verb.lemma !== 'elaborate' ? null : frame(what);
  }
  if (addressing.has(verb.lemma)) {
    // "did not name a successor" appoints nobody.
    if (/^(?:name|identify|note|describe)$/.test(verb.lemma) && (object === null || isAppointed(reading, object)))
      return null;
    return frame(questionOf(reading, verb) ?? object);
  }
  if (giving(verb) && object !== null && measureNouns.has(object.lemma)) return frame(object);
  if (giving(verb) && object !== null && detailNouns.has(object.lemma))
    return frame(matterOf(reading, object) ?? object);
  return null;
}

const isAppointed = (reading: Reading, object: Token): boolean =>
  isPersonNoun(object.lemma) &&
  childrenWith(reading, object.index, 'det').some(({ lower }) => /^(?:an?|any)$/.test(lower));

const verbObject = (reading: Reading, verb: Token): string | undefined =>
  childrenWith(reading, verb.index, 'dobj').at(0)?.lower;

const madeMention = (reading: Reading, verb: Token): Token | null => {
  const [noun] = childrenWith(reading, verb.index, 'dobj').filter(({ lemma }) =>
    /^(?:mention|reference|statement|allusion)$/.test(lemma),
  );
  return noun === undefined ? null : (objectOf(reading, noun) ?? noun);
};

/** "The terms were not disclosed", "was not named", "has not been made public" */
function unrevealed(reading: Reading, verb: Token): AbsenceFrame | null {
  const clausal = clausalSubject(reading, verb);
  const what = clausal ?? childrenWith(reading, verb.index, 'nsubjpass').at(0) ?? null;
  const agent =
    childrenWith(reading, verb.index, 'agent')
      .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
      .at(0) ?? null;
  const isLetter =
    verb.lemma === 'address' && childrenWith(reading, verb.index, 'prep').some(({ lower }) => lower === 'to');
  const isPublic =
    verb.lemma === 'make' && childrenWith(reading, verb.index, 'oprd', 'acomp').some(({ lower }) => lower === 'public');
  const isRevealed =
    /^(?:address|disclose|reveal|specify|explain|detail|acknowledge|clarify|divulge|release|publish|give|identify|name)$/.test(
      verb.lemma,
    );
  if (what?.lower === 'nothing' && verb.lemma === 'say')
    return { kind: 'not-addressed', clause: verb, who: null, what: phraseObject(reading, verb, 'about', 'of', 'on') };
  if (clausal !== null && /^(?:say|spell|explain|indicate|state|specify|clarify|disclose|reveal)$/.test(verb.lemma))
    return { kind: 'not-addressed', clause: verb, who: agent ?? textBeside(reading, verb), what: clausal };
  if (what === null || isLetter || !(isRevealed || isPublic)) return null;
  // "was not released" of a prisoner, "was not given the prize": only of what is information.
  if (/^(?:release|publish|give|name|identify|make)$/.test(verb.lemma) && !isInformation(what)) return null;
  return { kind: 'not-addressed', clause: verb, who: agent, what };
}

/** "was not spelled out in the statement" */
const textBeside = (reading: Reading, verb: Token): Token | null => {
  const text = phraseObject(reading, verb, 'in', 'by');
  return text !== null && textNouns.has(text.lemma) ? text : null;
};

const isInformation = ({ lemma }: Token): boolean =>
  textNouns.has(lemma) ||
  dealNouns.has(lemma) ||
  detailNouns.has(lemma) ||
  /^(?:name|identity|cause|figure|result|term|content|text|amount|size|value|price|finding|nationality)$/.test(lemma);

const giving = ({ lemma }: Token): boolean =>
  /^(?:give|offer|provide|share|supply|present|cite|disclose|reveal|release)$/.test(lemma);

/** "made no mention of", "gave no details", "No reason was given", "There was no mention of", "said nothing about", "contains no reference to" */
function mentionless(reading: Reading, verb: Token): AbsenceFrame | null {
  const who = silentSubject(reading, verb);
  const [object] = childrenWith(reading, verb.index, 'dobj');
  const [passive] = childrenWith(reading, verb.index, 'nsubjpass');
  const isThere = childrenWith(reading, verb.index, 'expl').length > 0;
  const [attribute] = isThere ? childrenWith(reading, verb.index, 'attr') : [];
  const noun = object ?? passive ?? attribute;
  if (noun === undefined) return null;
  if (verb.lemma === 'say' && noun.lower === 'nothing')
    return {
      kind: 'not-addressed',
      clause: verb,
      who,
      what: phraseObject(reading, verb, 'about', 'of', 'on') ?? phraseObject(reading, noun, 'about', 'of', 'on'),
    };
  if (!isDeniedNoun(reading, noun) && !isNothing(reading, verb)) return null;
  const isMention = /^(?:mention|reference|allusion|word)$/.test(noun.lemma);
  const whose = passive === undefined ? (isThere ? inText(reading, verb, noun) : who) : null;
  const under = passive === undefined ? null : phraseObject(reading, verb, 'for', 'of', 'about', 'on');
  if (isMention && (isThere || /^(?:make|contain|include|have|say)$/.test(verb.lemma))) {
    // "No mention was made of Taiwan in the readout"
    const what = objectOf(reading, noun) ?? (passive === undefined ? null : phraseObject(reading, verb, 'of', 'to'));
    const told = passive === undefined ? whose : inText(reading, verb, noun);
    return what === null ? null : { kind: 'not-addressed', clause: verb, who: told, what };
  }
  if (!detailNouns.has(noun.lemma) || noun.lemma === 'word') return null;
  if (!giving(verb) && !(isThere && /^(?:explanation|detail|indication|word)$/.test(noun.lemma) && verb.lemma === 'be'))
    return null;
  if (isThere && noun.lemma === 'indication') return null;
  return { kind: 'not-addressed', clause: verb, who: whose, what: matterOf(reading, noun) ?? under ?? noun };
}

const isNothing = (reading: Reading, verb: Token): boolean =>
  isDenied(reading, verb) && childrenWith(reading, verb.index, 'expl').length > 0;

/** "There was no mention of the raid in the statement" */
const inText = (reading: Reading, verb: Token, noun: Token): Token | null =>
  [verb, noun, objectOf(reading, noun) ?? noun]
    .flatMap(({ index }) => childrenWith(reading, index, 'prep'))
    .filter(({ lower }) => lower === 'in' || lower === 'from')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .find(({ lemma, pos }) => textNouns.has(lemma) || pos === 'PROPN') ?? null;

/** "was silent on", "remained silent about", "kept quiet on", "omitted any mention of", "left out the losses" */
function silence(reading: Reading, verb: Token): AbsenceFrame | null {
  const who = silentSubject(reading, verb);
  const quiet = childrenWith(reading, verb.index, 'acomp', 'oprd', 'advmod').find(({ lower }) =>
    /^(?:silent|mum|tight-lipped|quiet|vague)$/.test(lower),
  );
  if (quiet !== undefined && /^(?:be|remain|stay|keep|fall)$/.test(verb.lemma) && !isDenied(reading, verb)) {
    const what =
      phraseObject(reading, quiet, 'on', 'about', 'over', 'regarding') ??
      phraseObject(reading, verb, 'on', 'about', 'over', 'regarding');
    return what === null ? null : { kind: 'not-addressed', clause: verb, who, what };
  }
  // "Details were not immediately available"
  const isUnavailable =
    verb.lemma === 'be' &&
    isDenied(reading, verb) &&
    childrenWith(reading, verb.index, 'acomp').some(({ lower }) => lower === 'available');
  if (isUnavailable && who !== null && isInformation(who))
    return { kind: 'not-addressed', clause: verb, who: null, what: who };
  // "was left out of the text"
  if (
    /^(?:leave|omit|drop)$/.test(verb.lemma) &&
    isPassive(reading, verb) &&
    leadsToText(reading, verb) &&
    !isDenied(reading, verb)
  )
    return { kind: 'not-addressed', clause: verb, who: null, what: who };
  const avoided = verb.lemma === 'avoid' ? childrenWith(reading, verb.index, 'dobj').at(0) : undefined;
  if (
    avoided !== undefined &&
    /^(?:subject|topic|issue|question|mention|matter|reference)$/.test(avoided.lemma) &&
    !isDenied(reading, verb)
  )
    return { kind: 'not-addressed', clause: verb, who, what: objectOf(reading, avoided) ?? avoided };
  // "omitted the losses", "skipped over", "sidestepped the matter"
  if (/^(?:omit|sidestep|skirt|gloss|dodge|evade|duck)$/.test(verb.lemma) && !isDenied(reading, verb)) {
    const what = objectOf(reading, verb);
    const isQuestion = what?.lemma === 'question';
    return what === null
      ? null
      : {
          kind: isQuestion ? 'not-answered' : 'not-addressed',
          clause: verb,
          who,
          what: isQuestion ? (objectOf(reading, what) ?? what) : what,
        };
  }
  return null;
}

const leadsToText = (reading: Reading, verb: Token): boolean => {
  const prepositions = childrenWith(reading, verb.index, 'prep', 'prt', 'advmod');
  const inner = prepositions.flatMap(({ index }) => childrenWith(reading, index, 'prep'));
  return [...prepositions, ...inner]
    .filter(({ lower }) => /^(?:of|from|out)$/.test(lower))
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .some(({ lemma }) => textNouns.has(lemma));
};
