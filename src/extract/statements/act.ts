import { type CueReading, cueReading, cueReadings } from '../../lexicon/attribution-cues.js';
import type { Act, Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';
import { complementOf } from './rules/complement.js';
import { selfCommitment } from './self-commitment.js';
import { leavesUnanswered, refusesToAnswer } from './silence.js';

/** What a statement does, and the FactBank value its cue gives the content. */
export interface ActReading {
  readonly act: Act;
  readonly factuality: Statement['factuality'];
  readonly cueIsNegated: boolean;
}

const saying: Pick<CueReading, 'act' | 'factuality'> = { act: 'say', factuality: 'CT+' };

/** @param content head of the content; @param text the content's words */
export function actOf(
  interpretation: Interpretation,
  cue: Token | null,
  content: Token | null,
  speaker: Token | null,
  text: string,
): ActReading {
  const { reading } = interpretation;
  const cueIsNegated = cue !== null && isNegatedCue(reading, cue);
  if (cue && leavesUnanswered(reading, cue)) return { act: 'did-not-address', factuality: 'Uu', cueIsNegated };
  if (cue && refusesToAnswer(reading, cue)) return { act: 'decline-to-comment', factuality: 'Uu', cueIsNegated };
  const { act, factuality } = (cue && cueReadingOf(reading, cue)) ?? saying;
  if (act !== 'say' && act !== 'announce') return { act, factuality, cueIsNegated };
  const refined = refine(interpretation, content, speaker, text) ?? act;
  return { act: refined, factuality: refined === 'ask' || refined === 'demand' ? 'Uu' : factuality, cueIsNegated };
}

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

function cueReadingOf(reading: Reading, cue: Token): CueReading | null {
  if (cue.pos === 'NOUN' || cue.pos === 'ADJ') return cueReadings(cue.pos, cue.lemma).at(0) ?? null;
  const frame = complementOf(reading, cue)?.frame;
  const fitting = frame === undefined ? undefined : cueReading('VERB', cue.lemma, frame);
  const spoken = cueReading('VERB', cue.lemma, 'quote') ?? cueReading('VERB', cue.lemma, 'that');
  return fitting ?? spoken ?? cueReadings('VERB', cue.lemma).at(0) ?? null;
}

/** What a plain "said" does by its content: asks, thanks, demands, promises, threatens. */
function refine(
  interpretation: Interpretation,
  content: Token | null,
  speaker: Token | null,
  text: string,
): Act | null {
  if (/\?["”’]?$/.test(text)) return 'ask';
  if (/^["“‘]?(?:thank you|thanks|I (?:want|would like) to thank|we thank|I thank)\b/i.test(text)) return 'thank';
  if (content === null) return null;
  const { reading } = interpretation;
  const obliges = childrenWith(reading, content.index, 'aux').some(({ lower }) => lower === 'must');
  return obliges ? 'demand' : selfCommitment(interpretation, content, speaker);
}
