import { isSpeaker } from '../../../src/read/coreference/saying.js';
import type { Chain, Mention } from '../../../src/text/interpretation.js';
import type { Reading } from '../../../src/text/reading.js';
import type { GoldDocument, GoldMention } from './gum.js';

export interface Count {
  gold: number;
  resolved: number;
  correct: number;
}

const kinds = ['speakers', 'speakers that are no name', 'personal pronouns', 'person nominals', 'it, they'] as const;
export type Kind = (typeof kinds)[number];
export type Counts = Record<Kind, Count>;

export const createCounts = (): Counts =>
  Object.fromEntries(kinds.map((kind) => [kind, { gold: 0, resolved: 0, correct: 0 }])) as Counts;

const personal = /^(?:he|him|his|himself|she|her|hers|herself)$/;
const third = /^(?:it|its|itself|they|them|their|themselves)$/;
const types = new Set(['person', 'organization', 'place']);

/**
 * Adds a document. A mention is resolved where its chain has a name; right where the gold entity of (most of) the chain's
 * names is the mention's own. To be found are gold mentions of people and organizations that the document names.
 */
export function score(reading: Reading, chains: readonly Chain[], document: GoldDocument, counts: Counts): string[] {
  const gold = new GoldIndex(document);
  const errors: string[] = [];
  const chainOf = new Map<number, Chain>();
  for (const chain of chains) for (const { head } of chain.mentions) chainOf.set(head, chain);
  const entityOf = new Map(chains.map((chain) => [chain, gold.entityOfNames(chain, reading)]));
  for (const token of reading.tokens) {
    const mention = gold.mentionAt(token);
    const speaks = isSpeaker(reading, token.index);
    const found = kindsOf(token.lower, token.pos, mention, speaks);
    const chain = chainOf.get(token.index);
    const named = mention !== null && types.has(mention.type) && gold.isNamed(mention.entity);
    const correct = named && chain !== undefined && entityOf.get(chain) === mention.entity;
    for (const kind of found) {
      const count = counts[kind];
      if (named) count.gold++;
      if (chain !== undefined) count.resolved++;
      if (correct) count.correct++;
    }
    if (found.length > 0 && chain !== undefined && !correct) {
      errors.push(
        `${document.id} ${found.join('+')} "${token.text}" -> ${chain.name} for ${gold.nameOf(mention)}: ${around(reading, token)}`,
      );
    }
    if (found.length > 0 && chain === undefined && named) {
      errors.push(
        `${document.id} MISSED ${found.join('+')} "${token.text}" for ${gold.nameOf(mention)}: ${around(reading, token)}`,
      );
    }
  }
  return errors;
}

const around = ({ source }: Reading, { start, end }: { start: number; end: number }): string =>
  `${source.text.slice(Math.max(0, start - 90), start)}[${source.text.slice(start, end)}]${source.text.slice(end, end + 40)}`.replace(
    /\s+/g,
    ' ',
  );

function kindsOf(lower: string, pos: string, mention: GoldMention | null, speaks: boolean): Kind[] {
  const firstOrSecond = /^(?:i|we|you|me|us|who|that|which)$/.test(lower);
  const found: Kind[] = [];
  if (speaks && !firstOrSecond) found.push('speakers');
  if (speaks && !firstOrSecond && pos !== 'PROPN') found.push('speakers that are no name');
  if (personal.test(lower)) found.push('personal pronouns');
  else if (third.test(lower)) found.push('it, they');
  else if (pos === 'NOUN' && mention?.headPos === 'NOUN' && mention.type === 'person') found.push('person nominals');
  return found;
}

class GoldIndex {
  private readonly byHead = new Map<number, GoldMention>();
  private readonly names = new Map<string, string>();

  constructor(document: GoldDocument) {
    for (const mention of document.mentions) {
      // Of mentions with one head, the outermost is the entity ("President Putin"); appositions are closed first.
      for (const start of mention.headStarts) this.byHead.set(start, mention);
      if (mention.isNamed && !this.names.has(mention.entity)) {
        this.names.set(mention.entity, document.text.slice(mention.start, mention.end));
      }
    }
  }

  mentionAt = ({ start }: { start: number }): GoldMention | null => this.byHead.get(start) ?? null;

  isNamed = (entity: string): boolean => this.names.has(entity);

  nameOf = (mention: GoldMention | null): string =>
    mention === null ? 'nobody' : (this.names.get(mention.entity) ?? `unnamed ${mention.entity}`);

  entityOfNames({ mentions }: Chain, { tokens }: Reading): string | null {
    const votes = new Map<string, number>();
    for (const { first, last } of mentions.filter(({ form }: Mention) => form === 'name')) {
      const mention = tokens
        .slice(first, last)
        .map(this.mentionAt)
        .find((found) => found !== null);
      if (mention) votes.set(mention.entity, (votes.get(mention.entity) ?? 0) + 1);
    }
    return [...votes].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
  }
}
