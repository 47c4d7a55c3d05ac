import { type ActorEntry, lookUpActor } from '../../lexicon/actors.js';
import { roleOf } from '../../lexicon/roles.js';
import type { Sector } from '../../lexicon/sector.js';
import type { Chain, Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { chainOf } from '../party.js';
import { childrenWith } from '../syntax.js';
import { twoMeant } from '../two-meant.js';
import { antecedentOf } from './antecedent.js';
import { isCollective } from './collective.js';
import { type FoundName, isParliament, KnownNames } from './known-names.js';
import { type ReportCountries, reportCountries } from './report-countries.js';
import { isBareParties, isPair, sidesBefore, sidesCounted } from './sides.js';
import { prepositionsOf, withConjuncts } from './syntax.js';

/** Someone who acts or is acted on, as a noun phrase names them. */
export interface ActorMention {
  /** ISO 3166-1 alpha-3, INT for international bodies; null where the phrase does not tell. */
  readonly country: string | null;
  readonly sector: Sector | null;
  /** Head token, and the tokens of the name with its modifiers. */
  readonly head: number;
  readonly first: number;
  readonly last: number;
  /** The name that settles it, where one does. */
  readonly name: string | null;
  readonly person: boolean;
  /** Whether the phrase names the actor itself or a thing of theirs ("Haiti's efforts"), or only tells of them further in. */
  readonly told: 'itself' | 'modifier' | 'inside';
}

const coreLabels = new Set([
  'compound',
  'amod',
  'nmod',
  'poss',
  'nummod',
  'det',
  'case',
  'quantmod',
  'advmod',
  'punct',
  'appos',
]);
const locating = new Set(['of', 'in', 'from', 'to', 'for', 'at', 'on', 'with', 'near', 'against']);
const belonging = new Set(['of', 'from', 'on']);
/** "his country" acts as his. */
const ownSides = new Set(['country', 'nation', 'government', 'side', 'people', 'office', 'ministry']);
const inhabited = new Set(['people', 'community']);

/** "European Union leaders", "the bloc": whoever acts for an international body acts as one; its peacekeepers are troops. */
const ofInternational = (mention: ActorMention): ActorMention =>
  mention.country === 'INT' && mention.sector !== null && mention.sector !== 'MIL'
    ? { ...mention, sector: 'IGO' }
    : mention;

const isDay = ({ entity, text }: Token): boolean =>
  entity === 'DATE' && /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(text);

/** Reads noun phrases into actors; `day` (ISO 8601) tells which leader of a name is meant. */
export class ActorFinder {
  private readonly reading: Reading;
  private readonly interpretation: Interpretation;
  readonly countries: ReportCountries;
  private readonly names: KnownNames;
  private readonly seen = new Map<number, readonly ActorMention[]>();

  constructor(interpretation: Interpretation, day: string | undefined) {
    this.interpretation = interpretation;
    this.reading = interpretation.reading;
    this.countries = reportCountries(interpretation);
    this.names = new KnownNames(this.reading, this.countries, day);
  }

  /** The actors a noun phrase names, those joined by "and" included; empty where it names none. */
  actorsOf(head: number): readonly ActorMention[] {
    let found = this.seen.get(head);
    if (found === undefined) {
      // "his" in the name it stands for leads back here
      this.seen.set(head, []);
      found = withConjuncts(this.reading, this.reading.tokens[head])
        .flatMap((token) => this.named(token))
        .map(ofInternational);
      this.seen.set(head, found);
    }
    return found;
  }

  /** People whom their noun alone tells of. */
  unnamed(head: number): ActorMention {
    const first = this.coreStart(head);
    const sector = this.sectorOf(this.reading.tokens[head], first);
    return { country: null, sector, head, first, last: head + 1, name: null, person: false, told: 'itself' };
  }

  /** What the phrase tells of its country or, where it tells none, what the report tells of whom it names. */
  private named(token: Token): readonly ActorMention[] {
    const called = this.calledBehind(token);
    if (called !== null) return called;
    const mentions = this.ofPhrase(token).map((mention) =>
      mention.person && mention.sector === null ? { ...mention, sector: this.sectorElsewhere(token) } : mention,
    );
    if (mentions.some(({ country }) => country !== null)) return mentions;
    const pair = this.pairOf(token);
    if (pair.length > 0) return pair;
    if (mentions.length === 0 && this.bodyNamedBefore(token) !== null) {
      const first = this.coreStart(token.index);
      const words = { head: token.index, first, last: token.index + 1, name: null, person: false } as const;
      return [{ ...words, country: 'INT', sector: 'IGO', told: 'itself' }];
    }
    if (mentions.length === 0 && this.countryInShort(token) === null) return this.byChain(token);
    const country =
      this.bodyNamedBefore(token) ??
      this.countryInShort(token) ??
      this.countryElsewhere(token) ??
      (mentions.some(({ sector }) => sector === 'IGO') ? 'INT' : null);
    return country === null ? mentions : mentions.map((mention) => ({ ...mention, country }));
  }

  /** "The chancellor's partner, President Ana Ruiz": whom the name is known to be counts before whose partner she is. */
  private calledBehind(token: Token): readonly ActorMention[] | null {
    if (token.pos !== 'NOUN' || childrenWith(this.reading, token.index, 'poss').length === 0) return null;
    const [name] = childrenWith(this.reading, token.index, 'appos').filter(({ entity }) => entity === 'PERSON');
    if (name === undefined) return null;
    const known = this.names
      .within(name.index, name.index + 1)
      .concat(this.names.within(this.coreStart(name.index), name.index + 1));
    if (!known.some(({ entry }) => entry.kind === 'person' && entry.country !== null)) return null;
    return this.actorsOf(name.index).map((mention) => ({ ...mention, head: token.index, last: mention.last }));
  }

  /** The sector of the office that the report gives a person elsewhere. */
  private sectorElsewhere(token: Token): Sector | null {
    const words =
      this.chainNamed(token)
        ?.role?.toLowerCase()
        .split(/[^\p{L}-]+/u) ?? [];
    for (let first = Math.max(0, words.length - 3); first < words.length; first++) {
      const role = roleOf(words.slice(first).join(' '));
      if (role !== null) return role.sector;
    }
    return null;
  }

  /** "accused the organisation": the international body named last before, in the same sentence or the one before. */
  private bodyNamedBefore(token: Token): 'INT' | null {
    const { sentences } = this.reading;
    if (!/^(?:organi[sz]ation|bloc|alliance|body|agency|council|commission)$/.test(token.lower)) return null;
    const modifiers = this.reading.children[token.index]
      .filter((child) => child < token.index)
      .map((child) => this.reading.tokens[child].lower);
    if (modifiers.join() !== 'the') return null;
    const { first } = sentences[Math.max(0, token.sentence - 1)];
    const before = this.names
      .within(first, Math.max(first, token.index))
      .findLast(({ entry }) => entry.kind === 'organization');
    return before?.entry.country === 'INT' ? 'INT' : null;
  }

  /** "The North", where the report is of North Korea. */
  private countryInShort(token: Token): string | null {
    if (token.lower !== 'north' && token.lower !== 'south') return null;
    const full = this.interpretation.chains.find(
      ({ name, kind, country }) => kind === 'place' && country !== null && name.startsWith(`${token.text} `),
    );
    return full?.country ?? null;
  }

  /** The entity of a phrase; of a surname that the reading took for no name, the person who bears it. */
  private chainNamed(token: Token): Chain | null {
    const own = token.pos === 'PROPN' || token.pos === 'NOUN' ? chainOf(this.interpretation, token) : null;
    if (own !== null || token.pos !== 'PROPN') return own;
    return (
      this.interpretation.chains.find(({ name, kind }) => kind === 'person' && name.endsWith(` ${token.text}`)) ?? null
    );
  }

  /** Somebody whom the phrase does not show to be anybody, but the report tells of elsewhere. */
  private byChain(token: Token): readonly ActorMention[] {
    const chain = this.chainNamed(token);
    const country = chain === null || chain.kind === 'place' ? null : (this.countryElsewhere(token) ?? chain.country);
    if (chain === null || country === null) return [];
    const first = this.coreStart(token.index);
    const shared = { head: token.index, first, last: token.index + 1, name: chain.name, sector: null } as const;
    return [{ ...shared, country, person: chain.kind === 'person', told: 'itself' }];
  }

  /** Whether two mentions are of one entity of the report. */
  isSame(one: ActorMention, other: ActorMention): boolean {
    const { tokens } = this.reading;
    const chain = chainOf(this.interpretation, tokens[one.head]);
    return chain !== null && chain === chainOf(this.interpretation, tokens[other.head]);
  }

  /** Whom an object pronoun stands for that cannot mean the subject ("Trump urged him"): the nearest other one named before. */
  othersThan(pronoun: number, countries: ReadonlySet<string>): readonly ActorMention[] {
    const { tokens, sentences } = this.reading;
    if (tokens[pronoun].pos !== 'PRON') return this.actorsOf(pronoun);
    const { first } = sentences[Math.max(0, tokens[pronoun].sentence - 1)];
    for (let index = pronoun - 1; index >= first; index--) {
      if (tokens[index].pos !== 'PROPN' || tokens[index].label === 'compound') continue;
      const isPerson = /^(?:him|her)$/.test(tokens[pronoun].lower);
      const found = this.actorsOf(index).filter(
        ({ country, person }) => country !== null && !countries.has(country) && (person || !isPerson),
      );
      if (found.length > 0) return found;
    }
    return [];
  }

  /** "China called on the two powers": two others than those who call. Null where the phrase means no two, or two others already. */
  otherTwo(head: number, own: ReadonlySet<string>): readonly ActorMention[] | null {
    const token = this.reading.tokens[head];
    const meant = this.actorsOf(head);
    if (own.size !== 1 || meant.length !== 2 || !isPair(this.reading, token) || token.lower === 'sides') return null;
    const isWithOwn = meant.some(({ country }) => country !== null && own.has(country));
    const others = [...this.countries.mentions.keys()].filter((country) => !own.has(country));
    const byCount = others.toSorted(
      (one, other) => (this.countries.mentions.get(other) ?? 0) - (this.countries.mentions.get(one) ?? 0),
    );
    return isWithOwn && byCount.length > 1 ? this.sidesOf(token, byCount.slice(0, 2)) : null;
  }

  /** "She thanked the country": the one named last before that is not her own. Null where the phrase says more, or none was. */
  otherCountry(head: number, own: ReadonlySet<string>): readonly ActorMention[] | null {
    const { tokens, sentences, children } = this.reading;
    const words = children[head].map((child) => tokens[child].lower);
    if (tokens[head].lower !== 'country' || words.join() !== 'the' || own.size !== 1) return null;
    const { first } = sentences[Math.max(0, tokens[head].sentence - 1)];
    const named = this.names
      .within(first, Math.max(first + 1, head))
      .findLast(({ entry }) => entry.kind === 'country' && entry.country !== null && !own.has(entry.country));
    return named === undefined ? null : this.sidesOf(tokens[head], [named.entry.country as string]);
  }

  /** The country of somebody by what else they are called: "Nikki Haley" is "the American ambassador". */
  private countryElsewhere(token: Token): string | null {
    const chain = chainOf(this.interpretation, token);
    if (chain === null) return null;
    for (const { head, form } of chain.mentions) {
      if (form === 'pronoun' || head === token.index) continue;
      const country = this.ofPhrase(this.reading.tokens[head]).find((mention) => mention.country !== null)?.country;
      if (country !== undefined) return country;
    }
    return chain.country;
  }

  /** "Both sides", "troops of the two countries": the last two countries told of together, else the two the report is about. */
  private pairOf(token: Token): readonly ActorMention[] {
    const counted = this.countedIn(token);
    if (counted !== null) return this.sidesOf(token, sidesBefore(this.reading, this.names, counted.of, counted.size));
    const isOfPair = prepositionsOf(this.reading, token.index).some(
      ({ preposition, object }) => belonging.has(preposition.lower) && isPair(this.reading, object),
    );
    if (!isOfPair && !isPair(this.reading, token)) return [];
    const { home } = this.countries;
    if (home !== null && this.isOfOneLand(token)) return this.sidesOf(token, [home, home]);
    const meant = this.bothMeant(token);
    if (meant.length > 0) return meant;
    return this.sidesOf(
      token,
      this.mainPair(token) ?? sidesBefore(this.reading, this.names, token, 2) ?? this.countries.pair,
    );
  }

  /** "Both sides" of a war within one land: its government and those who fight it. */
  private isOfOneLand({ lemma }: Token): boolean {
    const { home, mentions } = this.countries;
    if (home === null || !/^(?:side|party|camp|faction|general|force|army)$/.test(lemma)) return false;
    const rebels = this.interpretation.chains
      .filter(({ name, kind }) => {
        const entry = kind === 'place' ? null : lookUpActor(name);
        return entry?.country === home && entry.sector === 'REB';
      })
      .reduce((sum, chain) => sum + chain.mentions.length, 0);
    const second = Math.max(0, ...[...mentions].filter(([country]) => country !== home).map(([, count]) => count));
    return rebels > 1 && 2 * rebels >= second;
  }

  /** "The two countries" of a report that is about two: those, whoever was named last. */
  private mainPair(token: Token): readonly [string, string] | null {
    const { pair, mentions } = this.countries;
    const [, second, third = 0] = [...mentions.values()].toSorted((one, other) => other - one);
    const isMain = second !== undefined && second >= 2 * third;
    return isMain && /^(?:country|nation|neighbou?r|state|president|leader|capital|government|army)$/.test(token.lemma)
      ? pair
      : null;
  }

  /** "The three countries", "leaders of the three countries": the noun that is counted, and how many. */
  private countedIn(token: Token): { of: Token; size: number } | null {
    const inside = prepositionsOf(this.reading, token.index)
      .filter(({ preposition }) => belonging.has(preposition.lower))
      .map(({ object }) => object);
    for (const of of [token, ...inside]) {
      const size = sidesCounted(this.reading, of);
      if (size !== null) return { of, size };
    }
    return null;
  }

  private sidesOf(token: Token, countries: readonly string[] | null): readonly ActorMention[] {
    const first = this.coreStart(token.index);
    const sector = this.sectorOf(token, first);
    const shared = { sector, head: token.index, first, last: token.index + 1, name: null, person: false } as const;
    return (countries ?? []).map((country) => ({ ...shared, country, told: 'itself' }));
  }

  /** Two that the clause before tells of, of two countries: "He met Lind, and the two agreed". */
  private bothMeant(token: Token): ActorMention[] {
    const meant = twoMeant(this.reading, token)?.map(({ index }) => this.actorsOf(index)) ?? [];
    const [one, other] = meant.map(([first]) => first);
    if (one?.country == null || other?.country == null || one.country === other.country) return [];
    const words = { head: token.index, first: this.coreStart(token.index), last: token.index + 1 };
    return [one, other].map((mention) => ({ ...mention, ...words }));
  }

  private ofPhrase(token: Token): ActorMention[] {
    if (token.pos === 'PRON' || token.lower === 'whose') {
      const both = token.lower === 'they' ? this.bothMeant(token) : [];
      if (both.length > 0) return both;
      const antecedent = antecedentOf(this.interpretation, token);
      return antecedent === null ? [] : this.ofAntecedent(this.reading.tokens[antecedent]);
    }
    const first = this.coreStart(token.index);
    const entries = this.names.within(first, token.index + 1);
    const sector = this.sectorOf(token, first, entries);
    const mention = (entry: ActorEntry | null, told: ActorMention['told'] = 'itself'): ActorMention => ({
      country: entry?.country ?? null,
      // "Houthi officials" are rebels.
      sector: entry?.sector === 'REB' ? 'REB' : (sector ?? entry?.sector ?? null),
      head: token.index,
      first,
      last: token.index + 1,
      name: entry?.name ?? (token.pos === 'PROPN' ? token.text : null),
      person: token.entity === 'PERSON' || entry?.kind === 'person',
      told,
    });
    const ruler = this.rulerOf(entries);
    if (ruler !== null) return [mention(ruler)];
    const own = this.ownOf(entries, token);
    if (own !== undefined && own.country !== null && !inhabited.has(own.kind)) {
      return [...this.joinedBefore(entries, token), mention(own)];
    }
    const living = own === undefined ? [] : this.livingIn(token, first);
    if (living.length > 0) return living.map((entry) => mention(entry));
    const isActor = sector !== null || token.entity === 'PERSON' || token.entity === 'ORG' || token.entity === 'NORP';
    const byModifier = isActor ? 'itself' : 'modifier';
    const modifiers = entries.filter(({ entry }) => entry.country !== null);
    if (modifiers.length > 1 && this.areJoined(modifiers[0].first, modifiers[1].last)) {
      return modifiers.slice(0, 2).map(({ entry }) => mention(entry, byModifier));
    }
    if (modifiers.length > 0) return [mention(modifiers[0].entry, byModifier)];
    const owner = childrenWith(this.reading, token.index, 'poss').find(
      ({ pos, lower }) => pos === 'PRON' || lower === 'whose',
    );
    const owned = owner === undefined ? [] : this.actorsOf(owner.index);
    if ((isActor || ownSides.has(token.lemma)) && owned.length > 0)
      return [{ ...mention(null, 'inside'), country: owned[0].country }];
    const described = this.describedIn(token);
    if (described.length > 0) return described.map((entry) => mention(entry, isActor ? 'itself' : 'inside'));
    // "Other countries had sent them home"
    return isActor || /^(?:countries|nations|states|governments|allies)$/.test(token.lower) ? [mention(null)] : [];
  }

  /** The name that the head is of; "the Philippine Senate" is the Philippines', whatever country's the name brings to mind. */
  private ownOf(entries: readonly FoundName[], token: Token): ActorEntry | undefined {
    const own = entries.find(({ last }) => last > token.index)?.entry;
    if (own === undefined || own.kind !== 'organization' || !isParliament(own.name)) return own;
    const [before] = entries.filter(({ entry, last }) => last <= token.index && entry.country !== null);
    return before === undefined ? own : { ...own, country: before.entry.country };
  }

  /** "Pakistan-administered Kashmir": of who rules there. */
  private rulerOf(entries: readonly FoundName[]): ActorEntry | null {
    const { tokens } = this.reading;
    const ruling = entries.find(
      ({ entry, last }) =>
        entry.country !== null &&
        tokens[last]?.tag === 'HYPH' &&
        /^(?:administered|controlled|held|ruled)$/.test(tokens[last + 1]?.lower ?? ''),
    );
    return ruling === undefined || ruling.entry.kind === 'person' ? null : ruling.entry;
  }

  /** Of "the American ambassador, Ana Ruiz", the title tells more than the name. */
  private ofAntecedent(token: Token): ActorMention[] {
    const named = this.actorsOf(token.index);
    const isTold = token.label !== 'appos' || named.some(({ country }) => country !== null);
    return [...(isTold ? named : this.actorsOf(token.head))];
  }

  /** "President A and President B met": the parser may take the first for a part of the second's title. */
  private joinedBefore(entries: readonly FoundName[], token: Token): ActorMention[] {
    return entries
      .filter(({ entry, last }) => entry.kind === 'person' && last <= token.index && this.areJoined(last, token.index))
      .map(({ entry, first, last }) => ({
        country: entry.country,
        sector: entry.sector,
        head: last - 1,
        first,
        last,
        name: entry.name,
        person: true,
        told: 'itself',
      }));
  }

  /** "the Albanians of Serbia", "ethnic Serbs in Bosnia": people of where they live. */
  private livingIn(token: Token, first: number): ActorEntry[] {
    const isEthnic =
      this.reading.tokens[first].lower === 'ethnic' || this.reading.tokens[token.index - 1]?.lower === 'ethnic';
    for (const preposition of childrenWith(this.reading, token.index, 'prep')) {
      if (preposition.lower !== 'of' && !(isEthnic && preposition.lower === 'in')) continue;
      const places = this.governedBy(preposition);
      if (places.length > 0) return places;
    }
    return [];
  }

  /** Where the modifiers before a head begin. */
  private coreStart(head: number): number {
    let first = head;
    for (const child of this.reading.children[head]) {
      const { label } = this.reading.tokens[child];
      // "Pakistani-controlled"
      const isHyphened = label === 'npadvmod' && this.reading.tokens[child + 1]?.tag === 'HYPH';
      if (child < first && (coreLabels.has(label) || isHyphened)) first = this.coreStart(child);
    }
    // "condemned the “aggressive action”"
    // "On Tuesday officials met": the reader may take the day for a part of the name.
    while (first < head && (this.reading.tokens[first].label === 'punct' || isDay(this.reading.tokens[first]))) first++;
    return first;
  }

  private areJoined(first: number, last: number): boolean {
    return this.reading.tokens.slice(first, last).some(({ tag }) => tag === 'CC' || tag === 'HYPH' || tag === ',');
  }

  /** The countries told behind the head: "rebels in Sudan", "the president of Armenia", "Berri, the Lebanese speaker". */
  private describedIn(token: Token, depth = 0): ActorEntry[] {
    if (depth > 4) return [];
    for (const child of this.reading.children[token.index]) {
      const { label, lower, tag } = this.reading.tokens[child];
      const found =
        label === 'appos'
          ? this.listedFrom(token, this.reading.tokens[child], depth)
          : label === 'prep' && locating.has(lower) && !(depth > 1 && lower === 'against')
            ? this.governedBy(this.reading.tokens[child], depth)
            : label === 'acl' && tag !== 'VB'
              ? this.describedIn(this.reading.tokens[child], depth + 1)
              : [];
      if (found.length > 0) return found;
    }
    return [];
  }

  /** "five countries: Norway, Peru, ..." names them all; "the capital, Oslo" names one. */
  private listedFrom(noun: Token, named: Token, depth: number): ActorEntry[] {
    const isSeveral = isCollective(noun) && noun.tag === 'NNS';
    return (isSeveral ? withConjuncts(this.reading, named) : [named]).flatMap((one) => this.namedBy(one, depth));
  }

  private governedBy(preposition: Token, depth = 0): ActorEntry[] {
    const objects = childrenWith(this.reading, preposition.index, 'pobj').flatMap((object) =>
      withConjuncts(this.reading, object),
    );
    return objects.flatMap((object) => this.namedBy(object, depth));
  }

  private namedBy(token: Token, depth: number): ActorEntry[] {
    const names = this.names.within(this.coreStart(token.index), token.index + 1).map(({ entry }) => entry);
    const name = names.find(({ country }) => country !== null);
    return name === undefined ? this.describedIn(token, depth + 1) : [name];
  }

  /** The sector that the head noun with its modifiers tells: "foreign minister", "opposition leader", "troops". */
  private sectorOf(token: Token, first: number, names: readonly FoundName[] = []): Sector | null {
    const { tokens } = this.reading;
    if (isBareParties(this.reading, token)) return null;
    // "the White House", "European Union leaders", "Qin Gang": a part of a name is no word for what one does.
    const isPartOfName = (start: number, end: number) =>
      (end === token.index && token.entity === 'PERSON' && token.pos === 'PROPN' && start > first) ||
      names.some(
        (name) => name.entry.sector !== null && name.last - name.first > 1 && name.first <= start && start < name.last,
      );
    const ends = token.pos === 'PROPN' ? this.titleEnds(token.index, first) : [token.index];
    for (const end of ends) {
      for (let start = Math.max(first, end - 3); start <= end; start++) {
        // "Secretary-General" is no general.
        if (start > 0 && tokens[start - 1].tag === 'HYPH' && tokens[start - 1].end === tokens[start].start) continue;
        const words = tokens
          .slice(start, end + 1)
          .map(({ lower }) => lower)
          .join(' ');
        // "torched two houses"
        const role = /^houses?$/.test(tokens[start].text) ? null : roleOf(words);
        if (role !== null && !isPartOfName(start, end)) return role.sector;
      }
    }
    return null;
  }

  /** Where titles before a name may end: "Foreign Minister Ana Ruiz". */
  private titleEnds(head: number, first: number): number[] {
    const ends: number[] = [];
    for (let index = head; index >= first; index--) ends.push(index);
    return ends;
  }
}
