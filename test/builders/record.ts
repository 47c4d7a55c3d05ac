import { createHash } from 'node:crypto';
import type { Action, Actor } from '../../src/schema/action.js';
import type { Contact } from '../../src/schema/contact.js';
import type { Entity } from '../../src/schema/entity.js';
import type { Evidence } from '../../src/schema/evidence.js';
import { identifier } from '../../src/schema/identifier.js';
import type { Party } from '../../src/schema/party.js';
import type { Passage } from '../../src/schema/passage.js';
import type { ReportRecord } from '../../src/schema/record.js';
import type { Report } from '../../src/schema/report.js';
import type { Source, Statement } from '../../src/schema/statement.js';
import type { Time } from '../../src/schema/time.js';

/** Builds small records by hand: every fact stands on words that occur in the report's text. */
export class RecordBuilder {
  readonly record: ReportRecord;

  constructor(name: string, text: string, report: Partial<Report> = {}) {
    const alignment: Report['alignment'] = [[0, 0, text.length, text.length]];
    this.record = {
      schemaVersion: '1',
      report: { ...blankReport, id: `report-${name}`, sha256: sha256(text), text, alignment, ...report },
      statements: [],
      contacts: [],
      actions: [],
      positions: [],
      commitments: [],
      outcomes: [],
      absences: [],
      entities: [],
      issues: [],
    };
  }

  evidence(exact: string): Evidence {
    const { id, text } = this.record.report;
    const start = text.indexOf(exact);
    if (start < 0) throw new Error(`not in the text: ${exact}`);
    const end = start + exact.length;
    return {
      report: id,
      start,
      end,
      exact,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    };
  }

  passage(text: string): Passage {
    return { text, evidence: [this.evidence(text)] };
  }

  party(words: string, name = words): Party {
    return { name, entity: identifier('entity', this.record.report.id, name), evidence: [this.evidence(words)] };
  }

  day(words: string, day: string): Time {
    return {
      text: words,
      type: 'DATE',
      value: day,
      modifier: null,
      edtf: day,
      start: day,
      end: day,
      precision: 'day',
      anchor: 'publication',
      reason: null,
      evidence: [this.evidence(words)],
    };
  }

  entity(name: string, rest: Partial<Entity> = {}): this {
    this.record.entities.push({
      id: identifier('entity', this.record.report.id, name),
      name,
      kind: 'person',
      aliases: [],
      country: null,
      role: null,
      canonicalId: null,
      evidence: [this.evidence(rest.aliases?.[0] ?? name)],
      ...rest,
    });
    return this;
  }

  statement(who: string, words: string, rest: Partial<Statement> = {}): this {
    const source: Source = { ...this.party(who), relation: 'speaker', description: null, anonymous: false };
    const content = this.passage(words);
    this.record.statements.push({
      id: identifier('statement', this.record.report.id, words),
      sources: [source],
      addressee: null,
      act: 'say',
      cue: null,
      content,
      quotation: 'indirect',
      verbatim: [],
      about: [],
      saidAt: null,
      occasion: null,
      medium: null,
      polarity: 'positive',
      factuality: 'CT+',
      within: null,
      evidence: content.evidence,
      certainty: 0.9,
      ...rest,
    });
    return this;
  }

  actor(words: string, country: string | null = null, sector: string | null = null): Actor {
    return { ...this.party(words), country, sector };
  }

  action(words: string, event: string, rest: Partial<Action> = {}): this {
    this.record.actions.push({
      id: identifier('action', this.record.report.id, words, event),
      event,
      mode: null,
      context: [],
      quad: 'material-conflict',
      actors: [],
      recipients: [],
      cue: this.passage(words),
      when: null,
      place: null,
      status: 'done',
      background: false,
      quantities: [],
      accordingTo: null,
      evidence: [this.evidence(words)],
      certainty: 0.9,
      ...rest,
    });
    return this;
  }

  contact(words: string, parties: readonly string[], rest: Partial<Contact> = {}): this {
    this.record.contacts.push({
      id: identifier('contact', this.record.report.id, words),
      kind: 'call',
      parties: parties.map((party) => this.party(party)),
      initiator: null,
      mediator: null,
      when: null,
      duration: null,
      place: null,
      ordinal: null,
      topics: [],
      reportedBy: [],
      status: 'held',
      background: false,
      evidence: [this.evidence(words)],
      certainty: 0.9,
      ...rest,
    });
    return this;
  }
}

const blankReport = {
  file: null,
  url: null,
  publisher: null,
  headline: null,
  byline: [],
  dateline: null,
  publishedAt: null,
  modifiedAt: null,
  retrievedAt: null,
  language: 'en',
  section: null,
  paywalled: null,
  origin: null,
  revisionOf: null,
  encoding: 'utf-8',
  mediaType: 'text/plain' as const,
};

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
