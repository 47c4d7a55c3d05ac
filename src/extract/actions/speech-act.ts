import type { Coding, PloverEvent } from '../../lexicon/plover.js';
import { isCooperative } from '../../lexicon/plover.js';
import type { Act } from '../../schema/statement.js';
import type { Reading } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import type { CodedEvent } from './coded-event.js';
import { requestMode } from './compose.js';
import { isWithin, type Saying } from './saying.js';
import { subjectOf } from './subject.js';

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

/**
 * The event a saying makes, by its act; `told` is what the word of saying was read as with its complement, `inner` the
 * event its content tells of. Null where it makes none.
 */
export function speechAct(
  reading: Reading,
  saying: Saying,
  told: CodedEvent | null,
  inner: CodedEvent | null,
): CodedEvent | null {
  const { act } = saying.statement;
  const deed = deedOf(reading, saying, told, inner);
  if (told !== null && (deed === null ? !spoken.has(told.event) : outdoes(told.event, act))) return told;
  if (deed === null) return null;
  const isSame = told?.event === deed.event;
  const mode = isSame ? (told.mode ?? deed.mode) : deed.mode;
  return {
    event: deed.event,
    mode: deed.event === 'REQUEST' && mode === null ? requestMode(inner) : mode,
    status: isSame ? told.status : deed.event === 'AGREE' ? 'announced' : 'done',
    cue: saying.cue,
    actor: told?.actor ?? saying.speakers[0] ?? null,
    recipient: saying.addressee ?? told?.recipient ?? null,
    scope: told?.scope ?? [saying.cue, ...headsOf(reading, saying)],
    strength: told?.strength ?? 0.85,
  };
}

/** A deed done with the word ("suspended", "eased") says more than that something was undertaken or found fault with. */
const outdoes = (event: PloverEvent, act: Act): boolean =>
  !spoken.has(event) && !(prospective.has(act) && isCooperative(event) && event !== 'CONCEDE');

function deedOf(reading: Reading, saying: Saying, told: CodedEvent | null, inner: CodedEvent | null): Coding | null {
  const { act, content } = saying.statement;
  if (act === 'ask' && isQuestion(content.text)) return null;
  if (act === 'warn') return isOfOneself(reading, saying) ? { event: 'THREATEN', mode: told?.mode ?? null } : null;
  if (act === 'announce') return announcedBy(reading, saying, inner);
  return deeds[act] ?? null;
}

const isQuestion = (content: string): boolean =>
  /^(?:whether|if|why|how|when|where|who|what|which|about)\b/i.test(content) || content.trimEnd().endsWith('?');

/** What one announces that one's own side will do is undertaken or refused by announcing it. */
function announcedBy(reading: Reading, saying: Saying, inner: CodedEvent | null): Coding | null {
  if (inner === null || (inner.event !== 'AGREE' && inner.event !== 'REJECT')) return null;
  return reading.tokens[inner.cue].tag === 'VB' && isWithin(inner.cue, saying.content) ? inner : null;
}

const selves = new Set(['it', 'they', 'he', 'she', 'we', 'i']);

/** Whether what is warned of is what the speaker will do. */
function isOfOneself(reading: Reading, saying: Saying): boolean {
  return headsOf(reading, saying).some((head) => {
    const subject = subjectOf(reading, head);
    const isFuture = childrenWith(reading, head, 'aux').some(({ tag }) => tag === 'MD');
    return isFuture && subject !== null && selves.has(reading.tokens[subject].lower);
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
