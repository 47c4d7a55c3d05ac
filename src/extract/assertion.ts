import type { Reading, Token } from '../text/reading.js';
import { childrenWith } from './syntax.js';

const modals = new Set("will would could may might should can must shall 'll ’ll wo ca ought".split(' '));
const open = new Set(['if', 'unless', 'whether', 'until', 'lest']);
/** Verbs whose infinitive or participle is as true as they are: "managed to reach", "said they had begun talking". */
const implicative = new Set('manage help begin start continue keep succeed fail come go get proceed'.split(' '));

/** Verbs, by lemma, whose gerund is not told as so: "denied backing", "ruled out sending", "stressed resolving disputes". */
const unreal = new Set(
  'deny avoid consider stop oppose suggest propose rule contemplate discuss threaten resist reject mind risk emphasize emphasise stress underline underscore urge recommend advocate favor favour prefer support back encourage promote prioritize prioritise envisage foresee'.split(
    ' ',
  ),
);

export const auxiliariesOf = (reading: Reading, verb: Token): Token[] =>
  childrenWith(reading, verb.index, 'aux', 'auxpass');

export const isVerbal = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/** Whether a clause is told as having happened or as being so: no modal, condition, question, plan or purpose around it. */
export function isAsserted(reading: Reading, verb: Token): boolean {
  const { tokens } = reading;
  let isOwn = false;
  for (let at = verb; ; at = tokens[at.head]) {
    if (isVerbal(at) && (isOwn ? isOpen(reading, at) : !isToldAsSo(reading, at))) return false;
    const isFree = isOwn;
    isOwn = isJoinedSentence(reading, at);
    if (at.head === at.index || at.label === 'ccomp' || at.label === 'parataxis' || at.label === 'relcl') return true;
    if (!isFree && isGerundOf(reading, at)) return false;
    if (at.label === 'pcomp') return /^(?:after|since|by|with|without|before|despite)$/.test(tokens[at.head].lower);
    if (at.label === 'advcl' || at.label === 'conj' || at.label === 'xcomp' || at.label === 'acl' || !isVerbal(at))
      continue;
    return true;
  }
}

/**
 * "They will leave, and Oslo has agreed", "will vote again after Oslo vetoed it": a clause with a subject of its own is as true as it
 * says itself; so is one in a tense that an infinitive or a gerund cannot share ("would not budge but stood ready",
 * "denies arming them and backs talks").
 */
function isJoinedSentence(reading: Reading, verb: Token): boolean {
  if (!isVerbal(verb)) return false;
  const { tag } = auxiliariesOf(reading, verb).at(0) ?? verb;
  const above = reading.tokens[verb.head];
  const hasSubject = childrenWith(reading, verb.index, 'nsubj', 'nsubjpass').length > 0;
  if (verb.label === 'conj')
    return hasSubject
      ? /^VB[DZP]$/.test(tag)
      : (tag === 'VBD' && above.tag === 'VB') ||
          (/^VB[DZ]$/.test(tag) && above.tag === 'VBG' && above.label === 'xcomp');
  return (
    verb.label === 'advcl' &&
    hasSubject &&
    tag === 'VBD' &&
    childrenWith(reading, verb.index, 'mark').some(({ lower }) => /^(?:after|because|although|though)$/.test(lower))
  );
}

const isOpen = (reading: Reading, verb: Token): boolean =>
  childrenWith(reading, verb.index, 'mark', 'advmod').some(({ lower }) => open.has(lower));

const isGerundOf = ({ tokens }: Reading, verb: Token): boolean =>
  verb.tag === 'VBG' && /^(?:xcomp|advcl|dobj|ccomp)$/.test(verb.label) && unreal.has(tokens[verb.head].lemma);

function isToldAsSo(reading: Reading, verb: Token): boolean {
  const auxiliaries = auxiliariesOf(reading, verb);
  if (auxiliaries.some(({ lower }) => modals.has(lower))) return false;
  if (isOpen(reading, verb)) return false;
  const isInfinitive = auxiliaries.some(({ tag }) => tag === 'TO');
  if (!isInfinitive) return true;
  const { lemma } = reading.tokens[verb.head];
  // "failed on Sunday to bridge": the parser takes the infinitive for a purpose behind the day.
  return (
    (verb.label === 'xcomp' && implicative.has(lemma)) || (verb.label === 'advcl' && /^(?:fail|manage)$/.test(lemma))
  );
}
