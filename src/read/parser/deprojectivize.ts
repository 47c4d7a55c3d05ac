/** Joins a label and the label of the true head (Nivre and Nilsson 2005). */
const delimiter = '||';

/**
 * Undoes the lifting of crossing arcs: a token labelled "label||head label" moves to the nearest descendant of its head
 * that has the head label, if there is one. Changes `heads` and `labels`.
 */
export function deprojectivize(heads: Int32Array, labels: string[], isSpace: (token: number) => boolean): void {
  if (!labels.some((label) => label.includes(delimiter))) return;
  const children: number[][] = Array.from(labels, () => []);
  heads.forEach((head, token) => {
    if (head !== token) children[head].push(token);
  });
  for (let token = 0; token < labels.length; token++) {
    if (!labels[token].includes(delimiter)) continue;
    const [label, headLabel] = labels[token].split(delimiter);
    labels[token] = label;
    const head = findDescendant(heads[token], token, headLabel, labels, children, isSpace);
    if (head === null) continue;
    children[heads[token]].splice(children[heads[token]].indexOf(token), 1);
    const place = children[head].findIndex((child) => child > token);
    children[head].splice(place < 0 ? children[head].length : place, 0, token);
    heads[token] = head;
  }
}

function findDescendant(
  ancestor: number,
  except: number,
  label: string,
  labels: readonly string[],
  children: readonly (readonly number[])[],
  isSpace: (token: number) => boolean,
): number | null {
  const queue = [ancestor];
  for (const token of queue) {
    for (const child of children[token]) {
      if (child === except || isSpace(child)) continue;
      if (labels[child] === label) return child;
      queue.push(child);
    }
  }
  return null;
}
