import type { Reading } from '../../../text/reading.js';

const longestChain = 5;

/**
 * The way through the parse from a cue to each token of its sentence: how far up from the cue the two meet, the label
 * the cue's side arrives by, and the label the token's side leaves by. Empty for other sentences and remote kin.
 */
export function relationsTo(reading: Reading, cue: number): (token: number) => string {
  const { tokens } = reading;
  const known = new Map<number, string>();
  let node = cue;
  let arrived = '';
  for (let up = 0; up < longestChain; up++) {
    known.set(node, `${up}:self:${arrived}`);
    for (const child of reading.children[node]) {
      if (!known.has(child)) known.set(child, `${up}:${tokens[child].label}:${arrived}`);
    }
    arrived = tokens[node].label;
    if (tokens[node].head === node) break;
    node = tokens[node].head;
  }
  const relation = (token: number): string => {
    const found = known.get(token);
    if (found !== undefined) return found;
    const { head } = tokens[token];
    const value = head === token ? '' : relation(head);
    known.set(token, value);
    return value;
  };
  return relation;
}
