import { type Coding, isCooperative, type PloverEvent } from '../../lexicon/plover.js';
import { roleOf } from '../../lexicon/roles.js';
import type { Act } from '../../schema/statement.js';
import type { Reading } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { isAskedOfSomebody } from './asked.js';
import type { CodedEvent } from './coded-event.js';
import { requestMode } from './compose.js';
import { isNaming } from './evaluation.js';
import { requestModeOf } from './request-mode.js';
import type { Saying } from './saying.js';
import { subjectOf } from './subject.js';
import { isPassive } from './syntax.js';

/** What an act of speech does, in PLOVER's terms (docs/guide/codebook.md, Action); acts that do nothing are not in it. */
const deeds: Partial<Record<Act, Coding>> = {
  demand: { event: 'REQUEST', mode: null },
  ask: { event: 'REQUEST', mode: null },
  accuse: { event: 'ACCUSE', mode: 'allege' },
  criticize: { event: 'ACCUSE', mode: 'disapprove' },
  praise: { event: 'SUPPORT', mode: null },
  thank: { event: 'SUPPORT', mode: null },
  promise: { event: 'AGREE', mode: null },
  agree: { event: 'AGREE', mode: null },
  propose: { event: 'AGREE', mode: null },
  refuse: { event: 'REJECT', mode: null },
  threaten: { event: 'THREATEN', mode: null },
};

/** Acts whose content is what is wanted or undertaken, not what took place. */
const prospective = new Set<Act>([
  'demand',
  'ask',
  'promise',
  'agree',
  'propose',
  'refuse',
  'threaten',
  'intend',
  'want',
]);

/** Events that somebody makes by speaking; deeds told with a word of speech ("announced a ban") stay deeds. */
const spoken = new Set<PloverEvent>(['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT']);

export const isProspective = (act: Act): boolean => prospective.has(act);

/** Whether a noun phrase, by its head, names the side that another speaks for. */
export type IsOwn = (speaker: number, subject: number) => boolean;

/**
 * The event a saying makes, by its act; `told` is what the word of saying was read as with its complement, `inner` the
 * event its content tells of. Null where it makes none.
 */
export function speechAct(
  reading: Reading,
  saying: Saying,
  told: CodedEvent | null,
  inner: CodedEvent | null,
  isOwn: IsOwn,
): CodedEvent | null {
  const { act } = saying.statement;
  const deed = deedOf(reading, saying, told, inner, isOwn);
  // "vowed to march on the capital": no promise to anybody.
  if (act === 'promise' && told?.event === 'THREATEN') return told;
  // "plans to open an embassy": what is announced for the future, as PLOVER counts it.
  const isPlan = act === 'intend' && told !== null && (told.event === 'AGREE' || told.event === 'THREATEN');
  if (told !== null && (deed === null ? isPlan || isNamed(reading, told) : outdoes(told.event, act))) return told;
  if (deed === null) return null;
  const isSame = told?.event === deed.event;
  const mode = isSame ? (told.mode ?? deed.mode) : deed.mode;
  return {
    event: deed.event,
    mode:
      deed.event === 'REQUEST' && mode === null
        ? (requestMode(inner) ?? requestModeOf(reading, headsOf(reading, saying)))
        : mode,
    status: isSame ? told.status : deed.event === 'AGREE' ? 'announced' : 'done',
    cue: saying.cue,
    actor: (saying.speakers.length > 1 ? told?.actor : null) ?? saying.speakers[0] ?? told?.actor ?? null,
    recipient: addressed(reading, saying) ?? told?.recipient ?? null,
    scope: [...new Set([...(told?.scope ?? [saying.cue]), ...headsOf(reading, saying)])],
    strength: told?.strength ?? 0.85,
  };
}

/** Verbs, by lemma, of taking somebody's side by words: "defended its record", "voiced solidarity". */
const siding = new Set(['defend', 'back', 'endorse', 'voice', 'express', 'pledge', 'champion', 'applaud', 'hail']);

/** A deed told with a word of speech, or judged by what it is called ("described the talks as constructive"). */
const isNamed = (reading: Reading, { cue, event }: CodedEvent): boolean =>
  !spoken.has(event) ||
  // "dismissed the claim"
  (event === 'REJECT' && /^(?:dismiss|rebuff)$/.test(reading.tokens[cue].lemma)) ||
  (event === 'SUPPORT' && siding.has(reading.tokens[cue].lemma) && !isOfOwn(reading, cue)) ||
  // "voiced disappointment"
  (event === 'ACCUSE' && isVented(reading, cue)) ||
  ((event === 'ACCUSE' || event === 'SUPPORT') && isNaming(reading.tokens[cue].lemma));

const isVented = (reading: Reading, cue: number): boolean =>
  /^(?:voice|express|register)$/.test(reading.tokens[cue].lemma) &&
  childrenWith(reading, cue, 'dobj').some(({ lemma }) =>
    /^(?:disappointment|dismay|outrage|anger|indignation|displeasure|disgust|condemnation|criticism|disapproval)$/.test(
      lemma,
    ),
  );

/** "defended its decision" */
const isOfOwn = (reading: Reading, cue: number): boolean =>
  childrenWith(reading, cue, 'dobj').some(({ index }) =>
    childrenWith(reading, index, 'poss').some(({ tag }) => tag === 'PRP$'),
  );

/** A deed done with the word ("suspended", "eased") says more than that something was undertaken or found fault with. */
const outdoes = (event: PloverEvent, act: Act): boolean =>
  !spoken.has(event) && !(prospective.has(act) && isCooperative(event) && event !== 'CONCEDE');

/** Whom a saying is put to, reporters aside. */
function addressed({ tokens }: Reading, { addressee }: Saying): number | null {
  return addressee === null || roleOf(tokens[addressee].lower)?.sector === 'MED' ? null : addressee;
}

function deedOf(
  reading: Reading,
  saying: Saying,
  told: CodedEvent | null,
  inner: CodedEvent | null,
  isOwn: IsOwn,
): Coding | null {
  const { act, content } = saying.statement;
  if (act === 'ask' && (isQuestion(content.text) || isForAnonymity(content.text))) return null;
  if (act === 'demand' && !isDemand(reading, saying)) return null;
  if (act === 'warn') {
    const isForce = headsOf(reading, saying).some((head) => usesForce(reading, head));
    const isHarm = told?.event === 'THREATEN' && told.mode === 'violence';
    const mode = told?.mode ?? (isForce ? 'violence' : null);
    return isHarm || isOfOneself(reading, saying, isOwn) ? { event: 'THREATEN', mode } : null;
  }
  if (act === 'threaten' && headsOf(reading, saying).some((head) => usesForce(reading, head)))
    return { event: 'THREATEN', mode: 'violence' };
  if (act === 'announce') return announcedBy(reading, saying, inner, isOwn);
  return deeds[act] ?? null;
}

/** "could use force", "would strike if ..." */
const usesForce = (reading: Reading, head: number): boolean =>
  (/^(?:attack|bomb|invade|strike|shell)$/.test(reading.tokens[head].lemma) &&
    !isPassive(reading, head) &&
    childrenWith(reading, head, 'dobj').every(
      ({ entity, lemma }) => entity === 'GPE' || !/^(?:deal|balance|agreement|tone|note|blow)$/.test(lemma),
    )) ||
  (/^(?:use|resort|employ|apply)$/.test(reading.tokens[head].lemma) &&
    childrenWith(reading, head, 'dobj', 'prep').some(
      ({ lemma, index }) =>
        lemma === 'force' || childrenWith(reading, index, 'pobj').some((noun) => noun.lemma === 'force'),
    ));

/** "on condition of anonymity", "not to be named" */
const isForAnonymity = (content: string): boolean =>
  /^(?:(?:on )?(?:condition of )?anonymity|not to be (?:named|identified|quoted))\b/i.test(content);

const isQuestion = (content: string): boolean =>
  /^(?:whether|if|why|how|when|where|who|what|which|about)\b/i.test(content) || content.trimEnd().endsWith('?');

/** What one announces that one's own side will do is undertaken, or refused, by announcing it; force is no undertaking. */
function announcedBy(reading: Reading, saying: Saying, inner: CodedEvent | null, isOwn: IsOwn): Coding | null {
  const future = headsOf(reading, saying).find((head) => isFuture(reading, head));
  if (future === undefined || isPassive(reading, future)) return null;
  const subject = subjectOf(reading, future);
  if (subject === null || !saying.speakers.some((speaker) => isOwn(speaker, subject))) return null;
  if (inner !== null && (inner.event === 'REJECT' || !isCooperative(inner.event)))
    return inner.event === 'REJECT' ? inner : null;
  const isNegated =
    childrenWith(reading, future, 'neg').length > 0 ||
    // "would accept no government"
    childrenWith(reading, future, 'dobj').some(({ index }) =>
      childrenWith(reading, index, 'det').some(({ lower }) => lower === 'no'),
    );
  return { event: isNegated ? 'REJECT' : 'AGREE', mode: null };
}

const isFuture = (reading: Reading, verb: number): boolean =>
  childrenWith(reading, verb, 'aux').some(({ lower }) => /^(?:will|would|'ll|’ll|wo)$/.test(lower));

const neutral = new Set([
  'say',
  'tell',
  'add',
  'write',
  'argue',
  'note',
  'stress',
  'insist',
  'state',
  'reply',
  'respond',
]);

/** Not "insisted on anonymity", "said there should be no doubt", "said the treaty should be fair". */
function isDemand(reading: Reading, saying: Saying): boolean {
  if (isForAnonymity(saying.statement.content.text)) return false;
  const heads = headsOf(reading, saying);
  if (heads.every((head) => isExistential(reading, head))) return false;
  const isNeutral = neutral.has(reading.tokens[saying.cue].lemma);
  return !isNeutral || heads.some((head) => reading.tokens[head].pos === 'NOUN' || isAskedOfSomebody(reading, head));
}

/** "There should be no doubt": nobody is told to do anything. */
const isExistential = (reading: Reading, verb: number): boolean =>
  childrenWith(reading, verb, 'expl', 'nsubj').some(({ lower }) => lower === 'there' || lower === 'nobody');

const harming = new Set(['hit', 'punish', 'strike', 'destroy', 'sanction', 'crush', 'target']);
const selves = new Set(['it', 'they', 'he', 'she', 'we', 'i']);
const harms = new Set([
  'consequence',
  'reprisal',
  'retaliation',
  'response',
  'penalty',
  'revenge',
  'sanction',
  'tariff',
  'strike',
  'price',
]);

/** Whether what is warned of is what the speaker's own side will do, or a harm it alone can do ("of severe penalties"). */
function isOfOneself(reading: Reading, saying: Saying, isOwn: IsOwn): boolean {
  return headsOf(reading, saying).some((head) => {
    const { lemma, pos, lower } = reading.tokens[head];
    if (pos === 'NOUN') return harms.has(lemma);
    if (pos === 'ADP' && lower === 'of')
      return childrenWith(reading, head, 'pobj').some((noun) => harms.has(noun.lemma));
    const subject = subjectOf(reading, head);
    const auxiliaries = childrenWith(reading, head, 'aux');
    // "would have had to cut": it did not come to that.
    const isModal = auxiliaries.some(({ tag }) => tag === 'MD') && auxiliaries.every(({ lower }) => lower !== 'have');
    if (!isModal || subject === null) return false;
    // "warned that the tariffs would go back up", "that the banks would be hit": by who warns
    if (harms.has(reading.tokens[subject].lemma)) return true;
    if (isPassive(reading, head) && harming.has(lemma) && childrenWith(reading, head, 'agent').length === 0)
      return true;
    return selves.has(reading.tokens[subject].lower) || saying.speakers.some((speaker) => isOwn(speaker, subject));
  });
}

/** The words of the content that nothing else in it governs. */
function headsOf({ tokens }: Reading, { content }: Saying): number[] {
  return content.flatMap(({ first, last }) =>
    tokens
      .slice(first, last)
      .filter(({ head, index, pos }) => (head === index || head < first || head >= last) && pos !== 'PUNCT')
      .map(({ index }) => index),
  );
}
