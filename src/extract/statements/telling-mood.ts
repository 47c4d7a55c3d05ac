import type { Reading, Token } from '../../text/reading.js';
import { auxiliariesOf, isVerbal } from '../assertion.js';
import { childrenWith } from '../syntax.js';

const modals = new Set("will would could may might should can must shall 'll ’ll 'd ’d wo ca ought".split(' '));
/** Verbs, by lemma, whose infinitive tells what is done: "went on to say", "used his speech to attack". */
const leading = new Set(
  'go continue begin start proceed use come lead prompt take hold issue write release send call phone telephone ring email contact meet visit summon speak dare manage'.split(
    ' ',
  ),
);
/** Verbs and prepositions whose -ing clause tells of nothing done: "avoided saying", "without naming". */
const avoiding = new Set('avoid stop consider risk oppose resist suggest recommend mind deny'.split(' '));
const lacking = new Set(['without', 'instead', 'of', 'from', 'against', 'before', 'than']);

/**
 * Whether a saying is told as done, in the clause of its cue: not one to come ("will announce"), possible ("may want"),
 * conditional ("if he says"), meant ("plans to tell") or avoided ("without saying").
 */
export function isToldAsDone(reading: Reading, cue: Token): boolean {
  const { tokens } = reading;
  let at = clauseOf(reading, cue);
  for (;;) {
    const auxiliaries = auxiliariesOf(reading, at);
    const isOpen = at.lemma === 'rule' && childrenWith(reading, at.index, 'neg').length > 0;
    if (auxiliaries.some(({ lower }) => modals.has(lower)))
      return isOpen || isWishing(at, auxiliaries) || isOnlySaying(reading, at);
    if (childrenWith(reading, at.index, 'mark').some(({ lower }) => /^(?:if|unless|whether|lest)$/.test(lower)))
      return false;
    const isRoot = at.head === at.index;
    const governor = tokens[at.head];
    if (auxiliaries.some(({ tag }) => tag === 'TO')) {
      if (isRoot || !leading.has(governor.lemma) || !/^(?:xcomp|advcl|ccomp)$/.test(at.label)) return false;
    } else if (/^VB[DPZ]$/.test(at.tag) || auxiliaries.some(({ tag }) => /^VB[DPZ]$/.test(tag))) return true;
    else if (at.label === 'pcomp') return !lacking.has(governor.lower);
    else if (at.label === 'xcomp' && avoiding.has(governor.lemma)) return false;
    if (isRoot || !/^(?:conj|xcomp|advcl|acl|ccomp)$/.test(at.label)) return true;
    // "saying" beside a clause is done whatever that clause is about; "will meet and say" is not.
    if (at.label !== 'conj' && at.label !== 'xcomp' && !auxiliaries.some(({ tag }) => tag === 'TO')) return true;
    if (!isVerbal(governor)) return true;
    at = governor;
  }
}

/** "would like", "would prefer": wishes, politely told. */
const isWishing = ({ lemma }: Token, auxiliaries: readonly Token[]): boolean =>
  /^(?:like|prefer)$/.test(lemma) && auxiliaries.some(({ lower }) => /^(?:would|'d|’d)$/.test(lower));

/** "would only say that" */
const isOnlySaying = (reading: Reading, { index, lemma }: Token): boolean =>
  /^(?:say|tell|confirm|admit|concede|acknowledge)$/.test(lemma) &&
  childrenWith(reading, index, 'advmod').some(({ lower }) => lower === 'only');

/** The verb of the clause a cue stands in, itself where it is one. */
export function clauseOf({ tokens }: Reading, cue: Token): Token {
  let at = cue;
  while (!isVerbal(at) && at.head !== at.index) at = tokens[at.head];
  return at;
}
