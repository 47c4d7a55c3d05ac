import { type Draft, dependents, wordAt } from './mend.js';

const particles = new Set(['von', 'van', 'der', 'den', 'de']);

/** "Johnson and von der Leyen", "Ursula von der Leyen": one name, where the model parts the particles from what follows. */
export function particlesOfNames(draft: Draft): void {
  for (const [at] of draft.tags.entries()) {
    if (!/^[vV][oa]n$/.test(wordAt(draft, at))) continue;
    let last = at + 1;
    while (particles.has(wordAt(draft, last))) last++;
    if (!/^\p{Lu}\p{Ll}/u.test(wordAt(draft, last)) || !draft.pos.slice(at, last + 1).every(isNominal)) continue;
    const before = draft.names.find((name) => name.first < at && name.last >= at && name.last <= last);
    const first = before?.label === 'PERSON' ? before.first : at;
    makeOneName(draft, first, last);
    hangOnLast(draft, first, last);
  }
}

const isNominal = (pos: string): boolean => pos === 'PROPN' || pos === 'NOUN' || pos === 'X';

function makeOneName({ names }: Draft, first: number, last: number): void {
  const inside = names.filter((name) => name.first < last + 1 && name.last > first);
  const end = Math.max(last + 1, ...inside.map((name) => name.last));
  const start = Math.min(first, ...inside.map((name) => name.first));
  const at = names.findIndex((name) => name.last > start);
  names.splice(at < 0 ? names.length : at, inside.length, { first: start, last: end, label: 'PERSON' });
}

/** The last word heads the name, in the place that its first word with a place outside has. */
function hangOnLast(draft: Draft, first: number, last: number): void {
  const { heads, labels, tags, pos } = draft;
  const isOutside = (index: number) => heads[index] < first || heads[index] > last || heads[index] === index;
  const within = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const top = within.find(isOutside);
  if (top === undefined) return;
  const head = heads[top] === top ? last : heads[top];
  const label = labels[top];
  for (const index of within) {
    for (const child of dependents(draft, index)) if (child < first || child > last) heads[child] = last;
    if (index === last) continue;
    heads[index] = last;
    labels[index] = 'compound';
  }
  heads[last] = head;
  labels[last] = label;
  tags[last] = 'NNP';
  pos[last] = 'PROPN';
}
