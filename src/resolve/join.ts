/** Why two things may be one, and how surely. */
export interface Link<Thing> {
  readonly one: Thing;
  readonly other: Thing;
  readonly certainty: number;
}

export interface Joined<Thing, Join extends Link<Thing>> {
  readonly members: Thing[];
  /** The links that joined them. */
  readonly links: Join[];
}

/**
 * Things that links hold together, the surest links first (of equal ones, the first given). A link whose ends' groups may not
 * meet is passed over: what lies between two things known apart does not bridge them.
 */
export function join<Thing, Join extends Link<Thing>>(
  things: readonly Thing[],
  links: readonly Join[],
  mayMeet: (one: readonly Thing[], other: readonly Thing[]) => boolean,
): Joined<Thing, Join>[] {
  const home = new Map<Thing, Joined<Thing, Join>>(things.map((thing) => [thing, { members: [thing], links: [] }]));
  for (const link of [...links].sort((one, other) => other.certainty - one.certainty)) {
    const [left, right] = [home.get(link.one), home.get(link.other)];
    if (left === undefined || right === undefined || left === right || !mayMeet(left.members, right.members)) continue;
    const [large, small] = left.members.length < right.members.length ? [right, left] : [left, right];
    for (const member of small.members) home.set(member, large);
    large.members.push(...small.members);
    large.links.push(...small.links, link);
  }
  const order = new Map(things.map((thing, index) => [thing, index]));
  const groups = [...new Set(home.values())];
  for (const { members } of groups) members.sort((one, other) => order.get(one)! - order.get(other)!);
  return groups;
}
