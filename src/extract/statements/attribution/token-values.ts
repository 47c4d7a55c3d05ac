import type { Reading, Token } from '../../../text/reading.js';

/** Names of the columns of `tokenValues`, in order: what the network learns an embedding for, value by value. */
export const tokenColumns = [
  'norm',
  'lemma',
  'suffix',
  'shape',
  'tag',
  'label',
  'entity',
  'frame',
  'head lemma',
  'head tag',
  'path',
  'governor',
] as const;

const clauseLabels = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'relcl', 'pcomp', 'csubj', 'parataxis', 'dep', 'conj']);
const longestClimb = 40;

/** The words and the parse around one token, as strings to be looked up. */
export function tokenValues(reading: Reading, token: Token): string[] {
  const { tokens } = reading;
  const head = tokens[token.head];
  return [
    token.norm,
    token.lemma,
    token.lower.slice(-3),
    shapeOf(token.text),
    token.tag,
    token.label,
    token.entity,
    frameOf(reading, token),
    head === token ? '' : head.lemma,
    head === token ? '' : head.tag,
    `${token.label}<${head.label}<${tokens[head.head].label}`,
    governorOf(tokens, token),
  ];
}

function shapeOf(text: string): string {
  return text
    .slice(0, 8)
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, 'd');
}

/** The labels of a token's children: which complements a verb or noun has. */
function frameOf(reading: Reading, token: Token): string {
  const children = reading.children[token.index];
  if (children.length === 0) return '';
  const labels = new Set(children.map((child) => reading.tokens[child].label).filter((label) => label !== 'punct'));
  return [...labels].sort().join(' ');
}

/** The word that governs the clause a token stands in, and by which relation. */
function governorOf(tokens: readonly Token[], token: Token): string {
  let current = token;
  for (let step = 0; step < longestClimb && current.head !== current.index; step++) {
    const head = tokens[current.head];
    if (clauseLabels.has(current.label)) return `${current.label}<${head.lemma}`;
    current = head;
  }
  return '';
}
