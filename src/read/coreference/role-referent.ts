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

/**
 * The one person among those told of so far whom a role can mean ("the spokesman", "the Russian leader"); null where
 * none or several fit.
 */
export function findByRole(described: readonly Draft[], wanted: Description): Draft | null {
  const fitting = described.filter((draft) => draft.descriptions.some((had) => fits(wanted, had, draft.country)));
  return fitting.length === 1 ? fitting[0] : null;
}

function fits(wanted: Description, had: Description, country: string | null): boolean {
  if (wanted.country !== null && wanted.country !== (had.country ?? country)) return false;
  if (wanted.noun === had.noun) return true;
  if (synonyms.some((group) => group.includes(wanted.noun) && group.includes(had.noun))) return true;
  return had.noun.endsWith(` ${wanted.noun}`) && !otherOffice.test(had.noun);
}
