import type { NameMention } from './name-mention.js';
import { fullNamesAgree, isPartOfName, parsePersonName } from './person-name.js';

/** Name mentions of one person. */
export interface PersonGroup {
  readonly names: NameMention[];
  /** Words of the fullest name. */
  readonly words: readonly string[];
}

/** People by their names. Two who share a surname are never joined by it. */
export class PersonGroups {
  readonly groups: PersonGroup[] = [];
  /** Full names by their last and by their first word, single words by themselves. */
  private readonly byWord = new Map<string, PersonGroup[]>();

  /** @param names lists of mentions with equal words; full names must come before their parts */
  constructor(names: readonly (readonly NameMention[])[]) {
    const parsed = names.map((mentions) => ({ mentions, words: parsePersonName(mentions[0].text).words }));
    for (const { mentions, words } of parsed.sort((one, other) => other.words.length - one.words.length)) {
      this.addTo(this.samePerson(words), words, mentions);
    }
  }

  /** Adds mentions to the one person who can be called so; false where there is none, or more than one. */
  join(mentions: readonly NameMention[]): boolean {
    const owners = this.owners(parsePersonName(mentions[0].text).words);
    if (owners.length !== 1) return false;
    owners[0].names.push(...mentions);
    return true;
  }

  /** Adds a mention to whoever is called so, or to someone new; not where several are. */
  add(name: NameMention): void {
    const { words } = parsePersonName(name.text);
    if (!this.join([name]) && this.owners(words).length === 0) this.addTo(this.samePerson(words), words, [name]);
  }

  private addTo(group: PersonGroup | undefined, words: readonly string[], mentions: readonly NameMention[]): void {
    if (group !== undefined) {
      group.names.push(...mentions);
      return;
    }
    const created = { names: [...mentions], words };
    this.groups.push(created);
    for (const word of new Set([words[0], words[words.length - 1]])) {
      const called = this.byWord.get(word);
      if (called === undefined) this.byWord.set(word, [created]);
      else called.push(created);
    }
  }

  private samePerson(words: readonly string[]): PersonGroup | undefined {
    const called = this.called(words[words.length - 1]);
    const same = called.find((group) => group.words.join(' ') === words.join(' '));
    if (same !== undefined) return same;
    const agreeing = called.filter((group) => {
      return words.length > 1 && group.words.length > 1 && fullNamesAgree(words, group.words);
    });
    const candidates = agreeing.length > 0 ? agreeing : this.owners(words);
    return candidates.length === 1 ? candidates[0] : undefined;
  }

  private owners(words: readonly string[]): PersonGroup[] {
    return this.called(words[words.length - 1]).filter((group) => isPartOfName(words, group.words));
  }

  private called = (word: string): readonly PersonGroup[] => this.byWord.get(word) ?? [];
}
