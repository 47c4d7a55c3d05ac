import { leadersNamed } from '../../lexicon/leaders.js';
import type { Mention } from '../../text/interpretation.js';
import type { Reading } from '../../text/reading.js';
import { type Description, type Draft, describe } from './draft.js';
import { genderOfNoun } from './gender.js';
import { modifiersOf, nounPhrase } from './noun-phrase.js';
import { honorificGender } from './person-name.js';
import { describeBy } from './role-noun.js';

const abbreviatedRoles: ReadonlyMap<string, string> = new Map([
  ['rep.', 'representative'],
  ['sen.', 'senator'],
  ['gov.', 'governor'],
  ['gen.', 'general'],
  ['col.', 'colonel'],
  ['lt.', 'lieutenant'],
  ['capt.', 'captain'],
  ['sgt.', 'sergeant'],
  ['adm.', 'admiral'],
  ['prof.', 'professor'],
]);

/**
 * Notes what the report says a person is: by a title before the name, an apposition, or "is". Appositions and predicates
 * become mentions of the person.
 */
export function describePerson(reading: Reading, draft: Draft): void {
  for (const mention of [...draft.mentions]) {
    describeByTitle(reading, draft, mention);
    for (const noun of [...appositions(reading, mention), ...predicates(reading, mention)]) {
      describeByNoun(reading, draft, noun);
    }
  }
  draft.mentions.sort((one, other) => one.first - other.first);
  draft.country ??= countryOfLeader(draft);
}

/** "President Biden": a surname and a role that a leader of that name holds or held. */
function countryOfLeader({ name, descriptions }: Draft): string | null {
  const nouns = new Set(descriptions.map(({ noun }) => noun));
  return leadersNamed(name ?? '').find(({ role }) => nouns.has(role))?.country ?? null;
}

/** "Russian President Vladimir Putin", "Mr. Putin". */
function describeByTitle(reading: Reading, draft: Draft, { first, head }: Mention): void {
  const { tokens } = reading;
  const before: number[] = [];
  for (let token = first - 1; token >= 0 && isUnder(reading, token, head); token--) {
    if (tokens[token].pos === 'PUNCT' && tokens[token].lower !== '-') break;
    if (tokens[token].label !== 'det' && tokens[token].label !== 'case') before.unshift(token);
  }
  // "Chancellor of Germany Olaf Scholz": what the office is of stands between.
  const office = before.findLast((token) => tokens[token].head === head && tokens[token].label === 'nmod');
  if (office !== undefined && tokens[office + 1].lower === 'of') before.splice(before.indexOf(office) + 1);
  const title = before.at(-1);
  if (title === undefined) return;
  draft.gender ??= honorificGender(tokens[title].text) ?? genderOfNoun(tokens[title].lower);
  const description = describeBy(reading, before, title) ?? describeByAbbreviation(reading, before, title);
  if (description !== null) describe(draft, description);
}

/** "Rep. Elijah Cummings"; "panel Chairman Rep. Jason Chaffetz" is told by what stands before. */
function describeByAbbreviation(reading: Reading, before: readonly number[], title: number): Description | null {
  const noun = abbreviatedRoles.get(reading.tokens[title].lower);
  if (noun === undefined) return null;
  const rest = before.slice(0, -1);
  const fuller = rest.length === 0 ? null : describeBy(reading, rest, rest[rest.length - 1]);
  return fuller ?? { role: reading.tokens[title].text, noun, country: null };
}

/** "Yuri Ushakov, a top foreign policy aide"; "the president, Vladimir Putin". */
function appositions(reading: Reading, { head }: Mention): number[] {
  const { tokens, children } = reading;
  const after = children[head].filter((child) => tokens[child].label === 'appos' && child > head);
  const before = tokens[head].label === 'appos' ? [tokens[head].head] : [];
  return [...after, ...before].filter((token) => tokens[token].tag === 'NN');
}

/** "Peskov is the spokesman". */
function predicates(reading: Reading, { head }: Mention): number[] {
  const { tokens, children } = reading;
  const verb = tokens[head].head;
  if (tokens[head].label !== 'nsubj' || tokens[verb].lemma !== 'be') return [];
  const dependents = children[verb].map((child) => tokens[child]);
  if (dependents.some(({ label }) => label === 'neg' || label === 'aux')) return [];
  return dependents.filter(({ label, tag }) => label === 'attr' && tag === 'NN').map(({ index }) => index);
}

function describeByNoun(reading: Reading, draft: Draft, noun: number): void {
  const phrase = nounPhrase(reading, noun);
  const description = describeBy(reading, modifiersOf(reading, phrase), noun);
  if (description === null || draft.mentions.some(({ first, last }) => first < phrase.last && phrase.first < last))
    return;
  draft.gender ??= genderOfNoun(reading.tokens[noun].lower);
  draft.mentions.push(phrase);
  describe(draft, description);
}

function isUnder({ tokens }: Reading, token: number, ancestor: number): boolean {
  for (let at = token; tokens[at].head !== at; at = tokens[at].head) if (tokens[at].head === ancestor) return true;
  return false;
}
