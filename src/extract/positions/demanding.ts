import type { Reading, Token } from '../../text/reading.js';
import { auxiliariesOf, isAsserted } from '../assertion.js';
import { members } from '../conjuncts.js';
import { childrenWith, hasPassiveAuxiliary, isBelow, phraseObject, subtree } from '../syntax.js';
import { type Frame, isDenied, objectOf } from './frame.js';
import { matterOf } from './matter.js';
import { isPolicy, privatePersons, procedural, proceduralNouns } from './policy-words.js';
import { demanding, musts, stressing, urging } from './stance-words.js';

/** What a side wants of others: "demanded the release of the crew", "urged Oslo to sign", "wants the base closed", "stressed the need to". */
export function demand(reading: Reading, verb: Token): Frame | null {
  if (!isAsserted(reading, verb) || hasPassiveAuxiliary(reading, verb)) return null;
  const isNotYet = isDenied(reading, verb) && auxiliariesOf(reading, verb).some(({ lemma }) => lemma === 'have');
  return isNotYet
    ? null
    : (demanded(reading, verb) ?? urged(reading, verb) ?? wanted(reading, verb) ?? stressed(reading, verb));
}

function demanded(reading: Reading, verb: Token): Frame | null {
  if (isSelfAssured(reading, verb))
    return { issue: null, change: verb.lemma === 'maintain' ? 'unchanged' : 'not-stated' };
  const gap = relativeGap(reading, verb);
  if (gap !== null && !isDenied(reading, verb)) return { issue: gap, change: 'not-stated', demands: [gap] };
  const asked = demanding.has(verb.lemma)
    ? askedFor(reading, verb)
    : verb.lemma === 'call' || verb.lemma === 'appeal' || verb.lemma === 'push' || verb.lemma === 'press'
      ? phraseObject(reading, verb, 'for')
      : null;
  // "called it a great day for Africa" names, it does not call for.
  const isNaming =
    verb.lemma === 'call' && childrenWith(reading, verb.index, 'oprd', 'ccomp', 'acomp', 'dobj').length > 0;
  if (isNaming && asked !== null && asked.head !== verb.index && !isRightBehind(reading, verb, asked)) return null;
  if (asked === null || asked.pos === 'PRON' || asked.entity === 'DATE' || isDenied(reading, verb)) return null;
  return proceduralNouns.has(asked.lemma)
    ? null
    : { issue: matterOf(reading, asked), change: 'not-stated', demands: members(reading, asked) };
}

/** "the missiles, which Kyiv has requested", "a condition on which Havana had insisted", "an embargo that Tehran wanted lifted": the noun. */
function relativeGap(reading: Reading, verb: Token): Token | null {
  if (verb.label !== 'relcl' || !relativeDemands.test(verb.lemma)) return null;
  const noun = reading.tokens[verb.head];
  const inner = childrenWith(reading, verb.index, 'ccomp', 'xcomp');
  const isRelative = [
    ...childrenWith(reading, verb.index, 'dobj'),
    ...inner.flatMap(({ index }) => childrenWith(reading, index, 'nsubj', 'nsubjpass')),
    ...childrenWith(reading, verb.index, 'prep')
      .filter(({ lower }) => lower === 'on')
      .flatMap(({ index }) => childrenWith(reading, index, 'pobj')),
  ].some(({ lower }) => lower === 'which' || lower === 'that');
  const isOwned = childrenWith(reading, verb.index, 'dobj').find(({ index }) =>
    childrenWith(reading, index, 'poss').some(({ lower }) => lower === 'whose'),
  );
  return isOwned ?? (isRelative && noun.pos === 'NOUN' ? noun : null);
}

const relativeDemands = /^(?:demand|request|insist|want|seek|advocate)$/;

/** "called for a truce": nothing but the preposition between. */
const isRightBehind = ({ tokens }: Reading, verb: Token, asked: Token): boolean =>
  tokens[asked.head].head === verb.index && tokens[asked.head].index - verb.index < 3;

/** "urged every country to cut ties", "called on both sides to stop" */
function urged(reading: Reading, verb: Token): Frame | null {
  if (!urging.has(verb.lemma) || isDenied(reading, verb)) return null;
  const [deed] = childrenWith(reading, verb.index, 'xcomp', 'ccomp', 'advcl').filter((each) =>
    auxiliariesOf(reading, each).some(({ tag }) => tag === 'TO'),
  );
  const addressee =
    childrenWith(reading, verb.index, 'dobj', 'dative').at(0) ??
    phraseObject(reading, verb, 'on', 'to', 'upon') ??
    (deed && childrenWith(reading, deed.index, 'nsubj').at(0));
  if (deed === undefined || !addressee || privatePersons.has(addressee.lemma)) return null;
  if (/^(?:name|identify|quote)$/.test(deed.lemma) && childrenWith(reading, deed.index, 'neg').length > 0) return null;
  return /^(?:ask|request|beg)$/.test(verb.lemma) && isProcedure(reading, deed)
    ? null
    : { issue: matterOf(reading, deed), change: 'not-stated', demands: members(reading, deed) };
}

/** "to hold a meeting", "to explain": a request on procedure. */
export const isProcedure = (reading: Reading, deed: Token): boolean =>
  procedural.has(deed.lemma) ||
  (deed.lemma === 'hold' && childrenWith(reading, deed.index, 'dobj').some(({ lemma }) => proceduralNouns.has(lemma)));

/** "insisted she would not resign", "maintains that it will not": a stance, and a demand on no one. */
function isSelfAssured(reading: Reading, verb: Token): boolean {
  if (verb.lemma !== 'insist' && verb.lemma !== 'maintain') return false;
  return childrenWith(reading, verb.index, 'ccomp').some((said) =>
    auxiliariesOf(reading, said).some(
      ({ lower }) =>
        /^(?:will|wo|would|'ll|’ll|can|could)$/.test(lower) ||
        (verb.lemma === 'maintain' && /^(?:should|must)$/.test(lower)),
    ),
  );
}

/** "want the president to resign" asks something of another, "did not want a war" refuses it. */
function wanted(reading: Reading, verb: Token): Frame | null {
  if (/^hop(?:e|es|ed|ing)$/.test(verb.lower) || verb.lemma === 'wish') return hoped(reading, verb);
  if (verb.lemma !== 'want') return null;
  const isNeither = childrenWith(reading, verb.index, 'nsubj').some(
    ({ lower, index }) =>
      /^(?:neither|nobody|none)$/.test(lower) ||
      childrenWith(reading, index, 'det').some((word) => /^(?:neither|no)$/.test(word.lower)),
  );
  if (isDenied(reading, verb) || isNeither) {
    const [unwanted] = childrenWith(reading, verb.index, 'dobj', 'xcomp', 'ccomp');
    // What one does not want to do oneself is a wish, unless it is policy.
    const isOwnDeed = unwanted?.label === 'xcomp' && !isPolicy(matterOf(reading, unwanted) ?? unwanted);
    return unwanted === undefined || isOwnDeed ? null : { issue: unwanted, change: 'not-stated' };
  }
  const [thing] = childrenWith(reading, verb.index, 'dobj');
  if (thing !== undefined && isPolicy(thing)) return { issue: thing, change: 'not-stated' };
  const [deed] = childrenWith(reading, verb.index, 'ccomp');
  const other = deed && childrenWith(reading, deed.index, 'nsubj', 'nsubjpass').at(0);
  if (deed === undefined || other === undefined) return null;
  return { issue: matterOf(reading, deed), change: 'not-stated', demands: members(reading, deed) };
}

/** "hopes the arrangement can be carried out" */
function hoped(reading: Reading, verb: Token): Frame | null {
  const subject = childrenWith(reading, verb.index, 'ccomp')
    .flatMap(({ index }) => childrenWith(reading, index, 'nsubj', 'nsubjpass'))
    .at(0);
  return subject !== undefined && isPolicy(subject) ? { issue: subject, change: 'not-stated' } : null;
}

const askedFor = (reading: Reading, verb: Token): Token | null =>
  childrenWith(reading, verb.index, 'dobj').at(0) ??
  childrenWith(reading, verb.index, 'ccomp').find((said) => verb.lemma !== 'insist' || isWished(reading, said)) ??
  childrenWith(reading, verb.index, 'xcomp').at(0) ??
  phraseObject(reading, verb, 'on');

/** "insisted that he go", "insists that aid must pass" */
function isWished(reading: Reading, said: Token): boolean {
  const auxiliaries = auxiliariesOf(reading, said).map(({ lower }) => lower);
  if (auxiliaries.some((word) => /^(?:must|should)$/.test(word))) return true;
  return auxiliaries.every((word) => word === 'be') && (said.tag === 'VB' || said.tag === 'VBP');
}

/** "stressed the need to resolve the dispute", "reiterated that the army must leave" */
function stressed(reading: Reading, verb: Token): Frame | null {
  // "made clear the need for", "made clear that it must"
  const isMadeClear =
    verb.lemma === 'make' &&
    childrenWith(reading, verb.index, 'acomp', 'oprd', 'ccomp', 'xcomp').some(({ lower }) => lower === 'clear');
  if (!stressing.has(verb.lemma) && !isMadeClear) return null;
  const said =
    childrenWith(reading, verb.index, 'dobj', 'ccomp', 'xcomp', 'pcomp').find(({ lower }) => lower !== 'clear') ??
    (isMadeClear
      ? childrenWith(reading, verb.index, 'ccomp')
          .flatMap(({ index }) => childrenWith(reading, index, 'dobj', 'nsubj'))
          .at(0)
      : undefined);
  // "reiterated that it would not retreat from its rights": what its own side will not do, the clause itself tells.
  const isWill = said !== undefined && auxiliariesOf(reading, said).some(({ lower }) => /^(?:will|would)$/.test(lower));
  if (said === undefined || (isWill && isDenied(reading, said))) return null;
  const { first, last } = subtree(reading, verb.index);
  const isMust = reading.tokens
    .slice(first, last)
    .some(({ lemma, index }) => musts.has(lemma) && isBelow(reading, index, verb.index));
  if (!isMust) return null;
  const others = othersDeed(reading, said);
  return {
    issue: stressedMatter(reading, said),
    change: 'not-stated',
    demands: others === null ? [] : members(reading, others),
  };
}

/** "the need for Tehran to cooperate": what another side must do. */
const othersDeed = (reading: Reading, said: Token): Token | null =>
  childrenWith(reading, said.index, 'acl', 'relcl', 'advcl').find(
    ({ index, tag }) => tag === 'VB' && childrenWith(reading, index, 'nsubj').length > 0,
  ) ?? null;

/** "the need to resolve the root causes" is about the root causes. */
function stressedMatter(reading: Reading, said: Token): Token | null {
  const deed = childrenWith(reading, said.index, 'acl').at(0) ?? (said.pos === 'VERB' ? said : null);
  return (deed && objectOf(reading, deed)) ?? objectOf(reading, said);
}
