import type { Reading, Token } from '../../text/reading.js';
import { subtree } from '../syntax.js';

/**
 * The names that stand joined before a person's ("President Ana Ruiz and Chancellor Eva Lind met"), where the parser takes
 * them for part of the title of the last; the last token of each. None where a name after the joint is itself a title of
 * the person ("Ruiz and Lind aide Omar Haddad").
 */
export function namesJoinedBefore(reading: Reading, person: Token): Token[] {
  if (person.entity !== 'PERSON') return [];
  const before = reading.tokens.slice(subtree(reading, person.index).first, person.index + 1);
  const joint = before.findLastIndex(({ label, lower }) => label === 'cc' && lower === 'and');
  if (joint < 0) return [];
  const names = before.filter((token, index) => token.entity === 'PERSON' && before[index + 1]?.entity !== 'PERSON');
  const ends = names.filter(({ index }) => index < before[joint].index);
  return names.length === ends.length + 1 ? ends.filter((name) => isJoined(reading, name)) : [];
}

const isJoined = ({ tokens }: Reading, { index }: Token): boolean => /^(?:and|,)$/.test(tokens[index + 1].lower);
