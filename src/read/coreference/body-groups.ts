import { lookUpActor } from '../../lexicon/actors.js';
import { nameKey } from '../../lexicon/name-key.js';
import type { Reading } from '../../text/reading.js';
import type { NameMention } from './name-mention.js';

/** States that are no more, which their successors are not called by. */
const former =
  /^(?:Soviet Union|USSR|Soviet Russia|Yugoslavia|Federal Republic of Yugoslavia|Czechoslovakia|East Germany|West Germany)$/;

/** Joins what names one organization or state: "U.S." and "United States", "IAEA" and its spelled-out name. */
export function groupBodies(reading: Reading, bodies: readonly (readonly NameMention[])[]): NameMention[][] {
  const groups = new Map<string, NameMention[]>();
  const spelledOut = new Map([
    ...bodies.map((names) => [initialsOf(names[0].text), nameKey(names[0].text)] as const),
    ...inBrackets(reading, bodies.flat()),
  ]);
  for (const names of bodies) {
    const text = inLowerCase(names[0].text);
    const key = nameKey(text);
    const actor = lookUpActor(text);
    const isState = actor?.kind === 'country' && actor.country !== null;
    const state = former.test(key) ? 'former state' : 'state';
    const group = isState ? `${state} ${actor.country}` : (/^\p{Lu}{2,}$/u.test(key) && spelledOut.get(key)) || key;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [...names]);
    else members.push(...names);
  }
  return [...groups.values()];
}

/** "PARIS" of a dateline is the town that the report calls "Paris"; "NATO" stays what it is. */
function inLowerCase(text: string): string {
  if (!/^\p{Lu}{4,}(?: \p{Lu}{3,})*$/u.test(text)) return text;
  const lower = text.replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
  return /^(?:country|capital|city|place)$/.test(lookUpActor(lower)?.kind ?? '') ? lower : text;
}

/** "the Economic Community of West African States (ECOWAS)": the short name with the key of the one it stands for. */
function inBrackets({ tokens }: Reading, names: readonly NameMention[]): [string, string][] {
  const byEnd = new Map(names.map((name) => [name.mention.last, name]));
  return names.flatMap((short) => {
    const { first, last } = short.mention;
    const isBracketed = tokens[first - 1]?.text === '(' && tokens[last]?.text === ')';
    const full = isBracketed ? byEnd.get(first - 1) : undefined;
    return full === undefined ? [] : [[nameKey(short.text), nameKey(full.text)]];
  });
}

const initialsOf = (text: string): string =>
  nameKey(text)
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
