import type { Reading, Token } from '../../text/reading.js';

const relative = new Set(['who', 'which', 'that', 'whom']);

/** What a relative pronoun stands for: the noun its clause hangs on; any other token stands for itself. */
export function antecedent({ tokens }: Reading, head: Token): Token {
  if (!relative.has(head.lower)) return head;
  for (let at = tokens[head.head]; at.head !== at.index; at = tokens[at.head]) {
    if (at.label === 'relcl') return tokens[at.head];
  }
  return head;
}
