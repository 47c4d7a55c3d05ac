import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { isPassive } from '../statements/rules/source.js';
import { childrenWith } from '../syntax.js';
import type { AbsenceFrame } from './absence-frame.js';
import { isDenied, isDeniedNoun, isWilled } from './negation.js';
import { addressing, answering, detailNouns, discussing, otherwiseRaised } from './silence-words.js';

/** "was not discussed", "did not come up", "did not address the matter", "did not say whether", "gave no details" */
export function undiscussed(reading: Reading, verb: Token): AbsenceFrame | null {
  if (verb.pos !== 'VERB' || isWilled(reading, verb)) return null;
  const [subject = null] = childrenWith(reading, verb.index, 'nsubj');
  const [passive = null] = childrenWith(reading, verb.index, 'nsubjpass');
  if (isDenied(reading, verb)) {
    if (
      childrenWith(reading, verb.index, 'advmod').some(({ lower }) => /^(?:fully|entirely|always|openly)$/.test(lower))
    )
      return null;
    if (verb.lemma === 'come' && hasParticle(reading, verb, 'up')) {
      return { kind: 'not-discussed', clause: verb, who: null, what: subject };
    }
    if (isPassive(reading, verb)) return passiveFrame(reading, verb, passive);
    return activeFrame(reading, verb, subject);
  }
  return mentionless(reading, verb, subject);
}

function passiveFrame(reading: Reading, verb: Token, what: Token | null): AbsenceFrame | null {
  const who = agentOf(reading, verb);
  if (discussing.has(verb.lemma)) {
    return what !== null && isRaisedOtherwise(verb, what) ? null : { kind: 'not-discussed', clause: verb, who, what };
  }
  const isLetter =
    verb.lemma === 'address' && childrenWith(reading, verb.index, 'prep').some(({ lower }) => lower === 'to');
  if (isLetter) return null;
  if (addressing.has(verb.lemma)) return { kind: 'not-addressed', clause: verb, who, what };
  if (answering.has(verb.lemma)) return { kind: 'not-answered', clause: verb, who, what };
  const isPublic =
    verb.lemma === 'make' && childrenWith(reading, verb.index, 'oprd', 'acomp').some(({ lower }) => lower === 'public');
  if (isPublic) return { kind: 'not-addressed', clause: verb, who, what };
  return verb.lemma === 'agree' ? { kind: 'not-agreed', clause: verb, who, what } : null;
}

function activeFrame(reading: Reading, verb: Token, subject: Token | null): AbsenceFrame | null {
  const who = subject ?? sharedSubject(reading, verb);
  if (who === null || !isAgent(who)) return null;
  const object = objectOf(reading, verb);
  if (verb.lemma === 'say' || verb.lemma === 'indicate') {
    const [question] = childrenWith(reading, verb.index, 'ccomp', 'dobj', 'advcl', 'xcomp').filter((clause) =>
      isQuestion(reading, clause),
    );
    return question === undefined ? null : { kind: 'not-addressed', clause: verb, who, what: question };
  }
  if (discussing.has(verb.lemma) && verb.lemma !== 'mention') {
    return object === null || isRaisedOtherwise(verb, object)
      ? null
      : { kind: 'not-discussed', clause: verb, who, what: object };
  }
  if (addressing.has(verb.lemma)) return { kind: 'not-addressed', clause: verb, who, what: object };
  if (giving(verb) && object !== null && detailNouns.has(object.lemma))
    return { kind: 'not-addressed', clause: verb, who, what: object };
  if (!answering.has(verb.lemma)) return null;
  return isForComment(reading, verb)
    ? { kind: 'no-comment', clause: verb, who, what: null }
    : { kind: 'not-answered', clause: verb, who, what: object };
}

/** Prices and sails are raised, and costs covered, but not in talk. */
const isRaisedOtherwise = (verb: Token, { lemma }: Token): boolean =>
  (verb.lemma === 'raise' || verb.lemma === 'cover' || verb.lemma === 'touch') && otherwiseRaised.has(lemma);

const giving = ({ lemma }: Token): boolean => /^(?:give|offer|provide|share|supply)$/.test(lemma);

/** "made no mention of", "gave no details", "there was no discussion of" */
function mentionless(reading: Reading, verb: Token, subject: Token | null): AbsenceFrame | null {
  const [object] = childrenWith(reading, verb.index, 'dobj');
  const [passive] = childrenWith(reading, verb.index, 'nsubjpass');
  const noun = object ?? passive;
  const isNone =
    noun !== undefined && (isDeniedNoun(reading, noun) || (subject !== null && isDeniedNoun(reading, subject)));
  if (!isNone) return null;
  const who = passive === undefined ? (subject ?? sharedSubject(reading, verb)) : agentOf(reading, verb);
  if (verb.lemma === 'make' && (noun.lemma === 'mention' || noun.lemma === 'reference')) {
    return { kind: 'not-addressed', clause: verb, who, what: objectOf(reading, noun) };
  }
  if (verb.lemma === 'take' && noun.lemma === 'question')
    return { kind: 'not-answered', clause: verb, who, what: null };
  return giving(verb) && detailNouns.has(noun.lemma)
    ? { kind: 'not-addressed', clause: verb, who, what: objectOf(reading, noun) }
    : null;
}

/** "there was no discussion of", "the pause was not on the agenda" */
export function unlisted(reading: Reading, verb: Token): AbsenceFrame | null {
  if (verb.lemma !== 'be' || isWilled(reading, verb)) return null;
  const [attribute] = childrenWith(reading, verb.index, 'attr');
  const isExistential = childrenWith(reading, verb.index, 'expl').length > 0;
  if (attribute !== undefined && isExistential && /^(?:discussion|mention|talk)$/.test(attribute.lemma)) {
    const isNone = isDeniedNoun(reading, attribute) || isDenied(reading, verb);
    return isNone ? { kind: 'not-discussed', clause: verb, who: null, what: objectOf(reading, attribute) } : null;
  }
  if (!isDenied(reading, verb)) return null;
  const [subject = null] = childrenWith(reading, verb.index, 'nsubj');
  const places = childrenWith(reading, verb.index, 'prep').flatMap(({ index }) => childrenWith(reading, index, 'pobj'));
  return places.some(({ lemma }) => lemma === 'agenda' || lemma === 'table')
    ? { kind: 'not-discussed', clause: verb, who: null, what: subject }
    : null;
}

/** The object of a verb or noun, that of its preposition included: "respond to questions", "mention of the raid". */
export function objectOf(reading: Reading, head: Token): Token | null {
  const [own] = childrenWith(reading, head.index, 'dobj');
  if (own !== undefined) return own;
  const phrases = childrenWith(reading, head.index, 'prep').filter(({ lower }) =>
    /^(?:of|on|about|to|upon|for|as)$/.test(lower),
  );
  return phrases.flatMap(({ index }) => childrenWith(reading, index, 'pobj', 'pcomp')).at(0) ?? null;
}

export const hasParticle = (reading: Reading, verb: Token, particle: string): boolean =>
  childrenWith(reading, verb.index, 'prt', 'advmod').some(({ lower }) => lower === particle);

const agentOf = (reading: Reading, verb: Token): Token | null =>
  childrenWith(reading, verb.index, 'agent')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .at(0) ?? null;

/** The subject of the clause a conjunct or an infinitive leans on: "spoke at length but did not address". */
export function sharedSubject(reading: Reading, verb: Token): Token | null {
  for (let at = verb; at.head !== at.index && /^(?:conj|xcomp)$/.test(at.label); ) {
    at = reading.tokens[at.head];
    const [subject] = childrenWith(reading, at.index, 'nsubj', 'nsubjpass');
    if (subject !== undefined) return subject;
  }
  return null;
}

/** "whether it was hit", "when he would go", "what they talked about" */
function isQuestion(reading: Reading, clause: Token): boolean {
  const { first } = reading.sentences[clause.sentence];
  const opening = reading.tokens
    .slice(first, clause.index + 1)
    .filter((token) => token.head === clause.index || token === clause);
  return opening.some(({ lower, tag }) => /^(?:whether|if)$/.test(lower) || /^W/.test(tag));
}

const isForComment = (reading: Reading, verb: Token): boolean => {
  const asked = objectOf(reading, verb);
  return asked !== null && /^(?:request|call|email|message|inquiry|query|enquiry)$/.test(asked.lemma);
};
