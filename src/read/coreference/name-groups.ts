import { lookUpActor } from '../../lexicon/actors.js';
import { genderOfFirstName } from '../../lexicon/first-names.js';
import { nameKey } from '../../lexicon/name-key.js';
import { roleOf } from '../../lexicon/roles.js';
import type { Reading } from '../../text/reading.js';
import { groupBodies } from './body-groups.js';
import type { Draft } from './draft.js';
import { findMissedNames } from './missed-names.js';
import { draftBody, draftPerson } from './name-drafts.js';
import type { NameMention } from './name-mention.js';
import { findNameMentions } from './name-mentions.js';
import { PersonGroups } from './person-groups.js';
import { parsePersonName, startsWithHonorific } from './person-name.js';

/** The entities a report names, each with its name mentions. */
export function groupNames(reading: Reading): Draft[] {
  const byText = new Map<string, NameMention[]>();
  for (const name of findNameMentions(reading)) {
    const same = byText.get(nameKey(name.text));
    if (same === undefined) byText.set(nameKey(name.text), [name]);
    else same.push(name);
  }
  const people: NameMention[][] = [];
  const others: NameMention[][] = [];
  for (const names of byText.values()) (isPerson(names) ? people : others).push(names);
  const persons = new PersonGroups(people);
  const bodies = others.filter((names) => !(mayBePerson(names[0].text) && persons.join(names)));
  const surnames = persons.groups.filter(({ words }) => words.length > 1).map(({ words }) => words[words.length - 1]);
  for (const missed of findMissedNames(reading, new Set(surnames))) persons.add(missed);
  return [...persons.groups.map(draftPerson), ...groupBodies(reading, bodies).map(draftBody)];
}

/** The reader's label by majority; what the lexicon knows as a place or body is no person. */
function isPerson(names: readonly NameMention[]): boolean {
  const votes = names.filter(({ label }) => label === 'PERSON').length;
  if (isCalledLikeAPerson(names[0].text)) return true;
  if (votes * 2 < names.length) return false;
  const actor = lookUpActor(names[0].text);
  return actor === null || actor.kind === 'person' || votes > 1 + names.length / 2;
}

/** A leader's name, an honorific or a known given name and one more word ("Olaf Scholz"), whatever the reader took it for. */
function isCalledLikeAPerson(text: string): boolean {
  const { words } = parsePersonName(text);
  const actor = lookUpActor(text);
  if (actor !== null) return actor.kind === 'person' && words.length > 1;
  // "Justice Department"
  if (roleOf(words[words.length - 1].toLowerCase()) !== null) return false;
  return startsWithHonorific(text) || (words.length === 2 && genderOfFirstName(words[0]) !== null);
}

/** A surname that was labelled as something else is the person's, unless the lexicon knows it as something else. */
function mayBePerson(text: string): boolean {
  const actor = lookUpActor(text);
  return actor === null || actor.kind === 'person';
}
