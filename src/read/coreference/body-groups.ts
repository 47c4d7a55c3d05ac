import { lookUpActor } from '../../lexicon/actors.js';
import { nameKey } from '../../lexicon/name-key.js';
import type { NameMention } from './name-mention.js';

/** States that are no more, which their successors are not called by. */
const former =
  /^(?:Soviet Union|USSR|Soviet Russia|Yugoslavia|Federal Republic of Yugoslavia|Czechoslovakia|East Germany|West Germany)$/;

/** Joins what names one organization or state: "U.S." and "United States", "IAEA" and its spelled-out name. */
export function groupBodies(bodies: readonly (readonly NameMention[])[]): NameMention[][] {
  const groups = new Map<string, NameMention[]>();
  const spelledOut = new Map(bodies.map((names) => [initialsOf(names[0].text), nameKey(names[0].text)]));
  for (const names of bodies) {
    const key = nameKey(names[0].text);
    const actor = lookUpActor(names[0].text);
    const isState = actor?.kind === 'country' && actor.country !== null;
    const state = former.test(key) ? 'former state' : 'state';
    const group = isState ? `${state} ${actor.country}` : (/^\p{Lu}{2,}$/u.test(key) && spelledOut.get(key)) || key;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [...names]);
    else members.push(...names);
  }
  return [...groups.values()];
}

const initialsOf = (text: string): string =>
  nameKey(text)
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
