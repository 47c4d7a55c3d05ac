import type { Reading } from '../../text/reading.js';
import type { Discourse } from './discourse.js';
import type { Description, Draft } from './draft.js';

const synonyms: readonly (readonly string[])[] = [
  ['president', 'leader', 'head of state'],
  ['prime minister', 'premier', 'leader', 'head of government'],
  ['chancellor', 'leader', 'head of government'],
  ['king', 'monarch'],
  ['queen', 'monarch'],
  ['spokesman', 'spokesperson', 'press secretary'],
  ['spokeswoman', 'spokesperson', 'press secretary'],
  ['adviser', 'advisor', 'aide'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
];
const otherOffice = /^(?:vice|deputy|former|acting)[ -]/;

const sentencesBack = 3;
/** How many sentences nearer than any other who fits somebody must be mentioned to be meant. */
const leadInSentences = 2;

/**
 * The person among those told of so far whom a role can mean ("the spokesman", "the Russian leader"): the only one who
 * fits, or the one of several who was spoken of last by far; null where none is, or more than one.
 */
export function findByRole(
  reading: Reading,
  discourse: Discourse,
  described: readonly Draft[],
  wanted: Description,
  token: number,
): Draft | null {
  const fitting = described.filter((draft) => draft.descriptions.some((had) => fits(wanted, had, draft.country)));
  if (fitting.length < 2) return fitting[0] ?? null;
  const { tokens } = reading;
  const near = discourse
    .before(token, sentencesBack)
    .filter(({ draft }) => fitting.includes(draft))
    .map(({ draft, mention }) => ({ draft, distance: tokens[token].sentence - tokens[mention.head].sentence }))
    .sort((one, other) => one.distance - other.distance);
  const [nearest] = near;
  const next = near.find(({ draft }) => draft !== nearest.draft);
  if (nearest === undefined) return null;
  return next === undefined || next.distance - nearest.distance >= leadInSentences ? nearest.draft : null;
}

function fits(wanted: Description, had: Description, country: string | null): boolean {
  if (wanted.country !== null && wanted.country !== (had.country ?? country)) return false;
  if (wanted.noun === had.noun) return true;
  if (synonyms.some((group) => group.includes(wanted.noun) && group.includes(had.noun))) return true;
  return had.noun.endsWith(` ${wanted.noun}`) && !otherOffice.test(had.noun);
}
