const mostPasses = 10;

/** Where sentences start: at the left edge of each root's subtree, as spaCy finds it once heads are final. */
export function sentenceStarts(heads: Int32Array): Uint8Array {
  const left = Int32Array.from(heads.keys());
  const right = Int32Array.from(heads.keys());
  const widen = (token: number): void => {
    const head = heads[token];
    if (left[token] < left[head]) left[head] = left[token];
    if (right[token] > right[head]) right[head] = right[token];
  };
  for (let pass = 0; ; pass++) {
    for (let token = 0; token < heads.length; token++) widen(token);
    for (let token = heads.length - 1; token >= 0; token--) widen(token);
    const starts = new Uint8Array(heads.length);
    heads.forEach((head, token) => {
      if (head === token) starts[left[token]] = 1;
    });
    // Crossing arcs may need more passes until no head lies outside its sentence.
    if (pass >= mostPasses || headsStayInside(heads, starts)) return starts;
  }
}

function headsStayInside(heads: Int32Array, starts: Uint8Array): boolean {
  let first = 0;
  for (let end = 1; end <= heads.length; end++) {
    if (end < heads.length && starts[end] === 0) continue;
    for (let token = first; token < end; token++) if (heads[token] < first || heads[token] >= end) return false;
    first = end;
  }
  return true;
}
