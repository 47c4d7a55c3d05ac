import { type ActorEntry, longestActorName, lookUpActor } from '../../lexicon/actors.js';
import { leadersNamed, mayNameLeader } from '../../lexicon/leaders.js';
import { roleOf } from '../../lexicon/roles.js';
import type { Reading, Token } from '../../text/reading.js';
import type { ReportCountries } from './report-countries.js';

/** A name of the lexicon in the text: its tokens, and what it stands for. */
export interface FoundName {
  readonly entry: ActorEntry;
  readonly first: number;
  readonly last: number;
}

const isPlace = ({ entity }: Token): boolean => entity === 'GPE' || entity === 'LOC' || entity === 'FAC';

/** "the Sea of Japan", "the Korea Strait": a water, and no country's. */
function isOfWater(tokens: Reading['tokens'], first: number, last: number): boolean {
  const before = tokens[first - 1]?.lower === 'of' ? tokens[first - 2]?.text : undefined;
  return waters.test(before ?? '') || waters.test(tokens[last]?.text ?? '');
}

const waters = /^(?:Sea|Gulf|Bay|Straits?|Ocean|Channel)$/;

/** Names that parliaments of many countries bear. */
export const isParliament = (name: string): boolean =>
  /^(?:National Assembly|Congress|Senate|House of Representatives|Chamber of Deputies|Parliament)$/.test(name);

const longestLeaderName = 5;

/** The names of the lexicon in a report; `day` (ISO 8601) tells which leader of a name is meant. */
export class KnownNames {
  private readonly reading: Reading;
  private readonly countries: ReportCountries;
  private readonly day: string | undefined;

  constructor(reading: Reading, countries: ReportCountries, day: string | undefined) {
    this.reading = reading;
    this.countries = countries;
    this.day = day;
  }

  /** Names known to the lexicon that begin within a stretch of tokens, longest first at each place. */
  within(first: number, last: number): FoundName[] {
    const { tokens, source } = this.reading;
    const found: FoundName[] = [];
    const sentenceEnd = this.reading.sentences[tokens[first].sentence].last;
    for (let index = first; index < last; index++) {
      const token = tokens[index];
      if (!/^\p{Lu}|^al-|^al$/u.test(token.text) || token.pos === 'PRON') continue;
      for (let end = Math.min(sentenceEnd, index + this.longestFrom(token)); end > index; end--) {
        const entry = this.entryFor(source.text.slice(token.start, tokens[end - 1].end), index, end);
        if (entry === null || this.isOnlySort(end)) continue;
        found.push({ entry: this.shortened(entry, end), first: index, last: end });
        index = end - 1;
        break;
      }
      const hyphened = /^([\p{L}.]+)-/u.exec(token.text)?.[1];
      if (hyphened === undefined || found.at(-1)?.last === index + 1) continue;
      const entry = lookUpActor(hyphened);
      if (entry !== null && entry.kind !== 'person') found.push({ entry, first: index, last: index + 1 });
    }
    return found;
  }

  /** "the National Liberation Army (ELN)": of bodies with one name, the one the letters behind it stand for. */
  private shortened(entry: ActorEntry, end: number): ActorEntry {
    const { tokens } = this.reading;
    if (entry.kind !== 'organization' || tokens[end]?.text !== '(') return entry;
    const letters = lookUpActor(tokens[end + 1]?.text ?? '', this.day);
    return letters?.kind === 'organization' ? letters : entry;
  }

  /** "English-speaking regions", "Russian-held towns": how they are, not whose. */
  private isOnlySort(end: number): boolean {
    const { tokens } = this.reading;
    return (
      /^[-‑–]$/.test(tokens[end]?.text ?? '') &&
      /^(?:speaking|language|style|backed|occupied|born|made|built|supplied|funded|linked)$/.test(
        tokens[end + 1]?.lower ?? '',
      )
    );
  }

  /** The number of tokens a known name that begins here may have; a word may be two ("Workers'", "al-Assad"). */
  private longestFrom(token: Token): number {
    const words = longestActorName(token.text);
    return Math.max(mayNameLeader(token.text) ? longestLeaderName : 0, words === 0 ? 0 : words * 2 + 1);
  }

  private entryFor(words: string, first: number, last: number): ActorEntry | null {
    const { tokens } = this.reading;
    const entry = lookUpActor(words, this.day);
    if (entry === null) return null;
    // "Latin American leaders"
    if (/^Americans?$/.test(words) && /^(?:Latin|Central|South|North|Native)$/.test(tokens[first - 1]?.text ?? ''))
      return null;
    if (isOfWater(tokens, first, last) || /^dollars?$/.test(tokens[last]?.lower ?? '')) return null;
    // "Santiago Abascal" is of no city.
    if (entry.kind !== 'person' && this.isOfPerson(first, last)) return null;
    if (entry.kind === 'city' && !isPlace(tokens[last - 1])) return this.leader(words);
    if (
      entry.kind === 'organization' &&
      (this.isAnothers(entry, words) ||
        this.isOfNoLandHere(entry, words) ||
        this.isPartOfName(first) ||
        this.goesOn(entry, last))
    )
      return null;
    if (entry.kind !== 'person') return entry;
    if (last - first === 1 && this.isFirstOfName(tokens[first])) return null;
    // a surname behind another person's given name is another person
    const before = first > 0 ? tokens[first - 1] : null;
    const behindOtherName =
      last - first === 1 &&
      before !== null &&
      before.entity === 'PERSON' &&
      before.pos === 'PROPN' &&
      !this.isTitle(before);
    return behindOtherName ? null : this.leader(words);
  }

  /** "Constitutional Democratic Party" is not the Democratic Party. */
  private isPartOfName(first: number): boolean {
    const { tokens } = this.reading;
    const before = tokens[first - 1];
    const { entity, head } = tokens[first];
    if (before === undefined || before.pos !== 'PROPN' || before.entity !== entity || entity !== 'ORG') return false;
    return (before.head === head || before.head === first) && lookUpActor(before.text)?.country === undefined;
  }

  private isOfPerson(first: number, last: number): boolean {
    const { tokens } = this.reading;
    const next = tokens[last];
    return (
      tokens[first].entity === 'PERSON' &&
      tokens[first].pos === 'PROPN' &&
      next?.entity === 'PERSON' &&
      next.pos === 'PROPN' &&
      tokens[last - 1].head === next.index
    );
  }

  /** "the National Liberation Army" of a land that the report does not speak of. */
  private isOfNoLandHere({ country }: ActorEntry, words: string): boolean {
    return (
      country !== null &&
      country !== 'INT' &&
      /^(?:National Liberation (?:Army|Front)|Liberation Army|(?:Democratic|Republican|Socialist|Liberal|National|Conservative|People's) Party|Labou?r(?: Party)?|Conservatives)$/.test(
        words,
      ) &&
      this.countries.home !== null &&
      !this.countries.mentions.has(country)
    );
  }

  /** "Democratic Party for the People" is not the Democratic Party. */
  private goesOn({ country }: ActorEntry, last: number): boolean {
    const next = this.reading.tokens[last];
    return (
      country !== 'INT' &&
      next?.entity === 'ORG' &&
      /^(?:for|of)$/.test(next.lower) &&
      lookUpActor(this.reading.tokens[last + 1]?.text ?? '') === null
    );
  }

  /** "Congress", "the National Assembly", of another country than the one most readers know it of. */
  private isAnothers({ country }: ActorEntry, name: string): boolean {
    const { home, mentions } = this.countries;
    if (
      country === null ||
      country === 'INT' ||
      home === null ||
      home === country ||
      /^(?:State Department|White House|Pentagon|Kremlin|Foreign Office|Downing Street)$/.test(name) ||
      (roleOf(name.toLowerCase()) === null && !isParliament(name))
    )
      return false;
    return (mentions.get(country) ?? 0) < (mentions.get(home) ?? 0);
  }

  /** "Carter Center", "Major General": a surname that begins another name, or is none. */
  private isFirstOfName(token: Token): boolean {
    const next = this.reading.tokens[token.index + 1];
    // "Kim Moon-soo": both hang on the last part.
    const isOfThree = token.entity === 'PERSON' && next?.entity === 'PERSON' && token.head === next.head;
    return next?.pos === 'PROPN' && next.head !== token.index && (token.head === next.index || isOfThree);
  }

  private isTitle(token: Token): boolean {
    return roleOf(token.lower) !== null;
  }

  private leader(words: string): ActorEntry | null {
    const holders = leadersNamed(words, this.day);
    // Of two who bear a surname, the one whose country the report speaks of.
    const near = words.includes(' ') ? undefined : holders.find(({ country }) => this.countries.mentions.has(country));
    const leader = near ?? holders[0];
    if (leader === undefined) return null;
    return { name: leader.name, country: leader.country, sector: leader.sector, kind: 'person' };
  }
}
