import { isPersonName } from '../../outline/byline.js';
import type { PageBlock } from '../page-block.js';
import type { Element } from '../tree.js';
import { isNickname, isStaff, namesIn, structuredAuthors, withoutAgencies } from './authors.js';
import { bylineElementNames } from './byline-elements.js';
import { bylineLineNames, signedNames } from './byline-lines.js';
import { type LinkedData, typesOf } from './linked-data.js';
import { firstOf, type MetaTags } from './meta-tags.js';

export interface Credits {
  /** Who is credited, as written: people, agencies, the house where it names nobody else. */
  readonly credits: readonly string[];
  /** The people among them. */
  readonly authors: readonly string[];
  readonly agency: string | null;
}

/** What the credits are read from. */
export interface CreditedPage {
  readonly source: string;
  readonly root: Element;
  readonly blocks: readonly PageBlock[];
  /** Those of the report itself. */
  readonly body: readonly PageBlock[];
  readonly objects: readonly LinkedData[];
  readonly article: LinkedData | undefined;
  readonly tags: MetaTags;
  /** Names of the house that publishes the page: its publisher, its host. */
  readonly houses: readonly (string | null)[];
}

// biome-ignore format: a table, in order of trust
const authorTags = ['author', 'article:author', 'article:author_name', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl', 'citation_author', 'creator'];
const writtenBy = /written|author|verfasst|geschrieben|autor|écrit|escrito|scritto|geschreven|skrev|auteur/i;
/** Objects of structured data whose author is not the page's. */
const otherThings =
  /Comment|Rating|Video|Image|Media|Event|Person|Organization|Offer|Product|WebSite|Question|Answer|CreativeWorkSeries/;
const organization =
  /\b(?:e\. ?v|gmbh|ag|se|kg|inc|ltd|llc|news|online|media|verlag|stiftung|redaktion|verband|magazin|zeitung|team|welle|agency|agentur)\b\.?|\.\p{L}{2,3}\b|www\./iu;

/**
 * Whom a page credits: the names that most of its places agree on, each by how far it is to be trusted, those that name a person
 * before others; else the house or its staff.
 */
export function creditsOf(page: CreditedPage): Credits {
  const { source, root, blocks, body, objects, article, tags, houses } = page;
  const houseNames = houses.map(lettersOf).filter((house) => house !== '');
  const isHouse = (name: string): boolean => houseNames.some((house) => isSameHouse(lettersOf(name), house));
  const structured = article === undefined ? { people: [], organizations: [] } : structuredAuthors(article, objects);
  const tagged =
    authorTags.map((tag) => (tags.get(tag) ?? []).flatMap(namesIn)).find((names) => names.length > 0) ?? [];
  const elements = bylineElementNames(source, root);
  const lines = bylineLineNames(blocks);
  const outside = (names: readonly string[]): string[] => [
    ...new Set(names.filter((name) => !isHouse(name) && !isStaff(name))),
  ];
  // Where the page's data name the house, a word in a line is no reason to name anybody else.
  const isHouseGiven = [...structured.people, ...structured.organizations, ...tagged].some(isHouse);
  const shown = (names: readonly string[]): string[] => (isHouseGiven ? names.filter(isPersonName) : [...names]);
  const witnesses: Witness[] = [
    { names: outside(structured.people), weight: 2 },
    { names: outside(tagged), weight: 1.5 },
    { names: outside(otherStructured(page)), weight: 1 },
    { names: outside(labelled(tags)), weight: 1 },
    { names: shown(outside(elements)), weight: 1 },
    { names: shown(outside(lines)), weight: 0.5 },
    { names: shown(outside(signedNames(blocks, body))), weight: 0.5 },
  ];
  const house = [structured.people, structured.organizations, tagged, labelled(tags), elements, lines];
  const named = agreed(witnesses)?.map((name) => asShown(name, [...elements, ...lines]));
  const credits = named ?? house.find((names) => names.length > 0) ?? [];
  const { people, agency } = withoutAgencies([...new Set(credits)]);
  return { credits: [...new Set(credits)], authors: people.filter((name) => !isHouse(name) && !isStaff(name)), agency };
}

interface Witness {
  readonly names: readonly string[];
  readonly weight: number;
}

/** The names that most witnesses agree on: of those that name a person, where any does. */
function agreed(witnesses: readonly Witness[]): readonly string[] | null {
  const naming = witnesses.filter(({ names }) => names.length > 0);
  const personal = naming.filter(({ names }) => names.some(isPerson));
  const votes = new Map<string, { names: readonly string[]; weight: number }>();
  for (const { names, weight } of personal.length > 0 ? personal : naming) {
    const key = names.map(lettersOf).sort().join();
    votes.set(key, { names: votes.get(key)?.names ?? names, weight: (votes.get(key)?.weight ?? 0) + weight });
  }
  const [best] = [...votes.values()].sort((one, other) => other.weight - one.weight);
  return best?.names ?? null;
}

const isPerson = (name: string): boolean => !organization.test(name) && (isPersonName(name) || isNickname(name));

/** The name as readers see it, where a page's data give the login made of it. */
const asShown = (name: string, shown: readonly string[]): string =>
  /\s/.test(name) ? name : (shown.find((other) => isPersonName(other) && lettersOf(other) === lettersOf(name)) ?? name);

/** The authors of structured data that describe the page, not as an article ("Recipe", "WebPage"). */
function otherStructured({ objects, article }: CreditedPage): string[] {
  for (const object of objects) {
    if (object === article || typesOf(object).some((type) => otherThings.test(type))) continue;
    const { people } = structuredAuthors(object, objects);
    if (people.length > 0) return people;
  }
  return [];
}

/** The second line of a shared link, where its label says that it is the author. */
function labelled(tags: MetaTags): string[] {
  for (const place of ['1', '2']) {
    if (writtenBy.test(firstOf(tags, `twitter:label${place}`) ?? '')) {
      return namesIn(firstOf(tags, `twitter:data${place}`) ?? '');
    }
  }
  return [];
}

const lettersOf = (text: string | null): string => text?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') ?? '';

/** "The Post" is the house at thepost.com; so is "Post". */
const isSameHouse = (name: string, house: string): boolean =>
  name === house || (name.length > 2 && house.includes(name)) || (house.length > 5 && name.startsWith(house));
