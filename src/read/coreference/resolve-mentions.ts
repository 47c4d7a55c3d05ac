import { identifier } from '../../schema/identifier.js';
import type { Chain, Interpretation, Mention } from '../../text/interpretation.js';
import type { Reading } from '../../text/reading.js';
import { findAntecedent } from './antecedent.js';
import { findBodyCalled } from './body-nominal.js';
import { namedAhead } from './cataphora.js';
import { describePerson } from './descriptions.js';
import { Discourse } from './discourse.js';
import type { Draft } from './draft.js';
import { createMention } from './mention.js';
import { groupNames } from './name-groups.js';
import { type PersonNominal, personNominalAt } from './nominal.js';
import { nounPhrase } from './noun-phrase.js';
import { type Pronoun, pronounOf } from './pronoun.js';
import { quotationState } from './quotation-state.js';
import { findByRole } from './role-referent.js';
import { unnamedAntecedent } from './unnamed-antecedent.js';

/**
 * The people, organizations and places a report names, each with its mentions: names, roles and pronouns, as far as they
 * can be told. What stays open is in no chain. First and second persons are left to whoever knows the speaker.
 */
export function resolveMentions(reading: Reading): Pick<Interpretation, 'chains' | 'introductions'> {
  const drafts = groupNames(reading);
  for (const draft of drafts) if (draft.kind === 'person') describePerson(reading, draft);
  const resolution = new Resolution(reading, drafts);
  resolution.run();
  return { chains: drafts.flatMap((draft) => toChain(draft)), introductions: resolution.introductions };
}

/** One pass over the report in the order of its words. */
class Resolution {
  private readonly reading: Reading;
  private readonly drafts: readonly Draft[];
  private readonly discourse: Discourse;
  private readonly quotations: Int32Array;
  private readonly inMention = new Set<number>();
  private readonly firstMention: Map<number, Draft[]>;
  /** People told of so far, by the order they came. */
  private readonly known: Draft[] = [];
  private readonly unnamed = new Map<string, Draft>();
  readonly introductions = new Map<number, Mention>();

  constructor(reading: Reading, drafts: readonly Draft[]) {
    this.reading = reading;
    this.drafts = drafts;
    this.discourse = new Discourse(reading, drafts);
    this.quotations = quotationState(reading);
    this.firstMention = new Map();
    for (const draft of drafts) {
      for (const { first, last } of draft.mentions)
        for (let token = first; token < last; token++) this.inMention.add(token);
      const { first } = draft.mentions[0];
      if (draft.kind === 'person') this.firstMention.set(first, [...(this.firstMention.get(first) ?? []), draft]);
    }
  }

  run(): void {
    for (const { index, lower, tag } of this.reading.tokens) {
      this.known.push(...(this.firstMention.get(index) ?? []));
      if (this.inMention.has(index)) continue;
      const pronoun = pronounOf(lower, tag);
      if (pronoun !== null) this.resolvePronoun(index, pronoun);
      else {
        const nominal = personNominalAt(this.reading, index);
        if (nominal !== null) this.resolveNominal(nominal);
        else this.resolveBody(index);
      }
    }
  }

  private resolvePronoun(token: number, pronoun: Pronoun): void {
    const place = { token, pronoun, quotations: this.quotations };
    const draft =
      namedAhead(this.reading, this.discourse, place) ?? findAntecedent(this.reading, this.discourse, place);
    if (draft === null) {
      const head = unnamedAntecedent(this.reading, token, pronoun);
      const introduced = head === null ? undefined : (this.introductions.get(head) ?? nounPhrase(this.reading, head));
      if (introduced !== undefined) this.introductions.set(token, introduced);
      return;
    }
    this.refer(draft, createMention(this.reading, 'pronoun', token, token + 1, token));
    if (pronoun.gender === 'male' || pronoun.gender === 'female') draft.gender ??= pronoun.gender;
  }

  private resolveBody(token: number): void {
    const draft = findBodyCalled(this.reading, this.discourse, this.drafts, token);
    if (draft !== null) this.discourse.add(draft, nounPhrase(this.reading, token));
  }

  private resolveNominal(nominal: PersonNominal): void {
    const { mention, description, gender, isPlural, isDefinite, hasComplement } = nominal;
    const named =
      isDefinite && !isPlural && !hasComplement
        ? findByRole(this.reading, this.discourse, this.known, description, mention.head)
        : null;
    const key = `${description.noun} ${description.country ?? ''} ${isPlural}`;
    const draft = named ?? (isDefinite ? this.unnamed.get(key) : undefined) ?? createUnnamed(gender, isPlural);
    if (draft.name === null) this.unnamed.set(key, draft);
    this.refer(draft, mention);
  }

  private refer(draft: Draft, mention: Mention): void {
    if (draft.name === null && draft.mentions.length > 0) this.introductions.set(mention.head, draft.mentions[0]);
    this.discourse.add(draft, mention);
  }
}

const createUnnamed = (gender: Draft['gender'], isPlural: boolean): Draft => ({
  kind: isPlural ? 'group' : 'person',
  name: null,
  aliases: [],
  isPlural,
  gender,
  country: null,
  descriptions: [],
  mentions: [],
});

function toChain({ kind, name, aliases, country, descriptions, mentions }: Draft): Chain[] {
  if (name === null) return [];
  const role = descriptions.find((description) => description.role !== null)?.role ?? null;
  const sorted = mentions.toSorted((one, other) => one.first - other.first);
  return [{ id: identifier('entity', name, kind), name, kind, aliases: [...aliases], country, role, mentions: sorted }];
}
