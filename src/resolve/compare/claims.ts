import type { Action } from '../../schema/action.js';
import type { Contact } from '../../schema/contact.js';
import type { Evidence } from '../../schema/evidence.js';
import type { Occasion } from '../../schema/occasion.js';
import type { Outcome } from '../../schema/outcome.js';
import type { ReportRecord } from '../../schema/record.js';
import type { Statement } from '../../schema/statement.js';
import type { Telling } from '../../schema/telling.js';
import type { WhoIsWho } from '../entities/who-is-who.js';
import { publishingSide, sideName } from '../sides.js';
import { speakerIn, statementsAround } from '../speaker-of.js';
import { topicWords } from '../topic-words.js';
import type { Claim } from './claim.js';

/** What one report tells of an occasion, and on whose word. */
export class ReportClaims {
  readonly claims: Claim[] = [];
  readonly #record: ReportRecord;
  readonly #people: WhoIsWho;
  readonly #origin: string;
  readonly #publishing: string | null;
  /** Stems of the parties' names: every passage on their occasion has them. */
  #parties: ReadonlySet<string> = new Set();
  /** Statements that stand in a claim already. */
  readonly #used = new Set<string>();

  constructor(record: ReportRecord, people: WhoIsWho, origins: ReadonlyMap<string, string>) {
    this.#record = record;
    this.#people = people;
    this.#origin = origins.get(record.report.id) ?? record.report.id;
    this.#publishing = publishingSide(record.report);
  }

  /** @param sides whose sayings count */
  read(occasion: Occasion, sides: readonly string[]): Claim[] {
    const { contacts, actions, outcomes, statements } = this.#record;
    this.#parties = new Set(
      occasion.contacts.length === 0 ? [] : occasion.parties.flatMap((party) => [...topicWords(party)]),
    );
    for (const contact of contacts) if (occasion.contacts.includes(contact.id)) this.#topics(contact);
    for (const action of actions) if (occasion.actions.includes(action.id)) this.#deed(action, occasion);
    // Outcomes and sayings name no occasion: they are taken for the report's news where it has one piece of it.
    if (!this.#isNews(occasion)) return this.claims;
    for (const outcome of outcomes) this.#outcome(outcome);
    for (const statement of statements) this.#saying(statement, sides);
    return this.claims;
  }

  #isNews({ contacts, actions }: Occasion): boolean {
    const others = this.#record.contacts.filter(
      ({ id, background, status }) => !background && status === 'held' && !contacts.includes(id),
    );
    if (contacts.length === 0)
      return (
        this.#record.contacts.every(({ background }) => background) &&
        this.#record.actions.some(({ id, background }) => actions.includes(id) && !background)
      );
    return (
      others.length === 0 && this.#record.contacts.some(({ id, background }) => contacts.includes(id) && !background)
    );
  }

  /** "Iran and energy projects" are two topics. */
  #topics({ topics }: Contact): void {
    for (const { text, status, evidence } of topics) {
      if (status === 'planned') continue;
      const denies = status === 'not-discussed';
      const around = statementsAround(this.#record, evidence);
      for (const part of denies ? [text] : text.split(/,\s+(?:and\s+)?|\s+and\s+/)) {
        this.#claim('topic', part, denies, around, evidence);
      }
    }
  }

  #deed({ status, accordingTo, evidence }: Action, occasion: Occasion): void {
    const around = this.#record.statements.filter(({ id }) => id === accordingTo);
    const topic = occasion.title.replace(/, \d{4}-\d\d-\d\d$/, '');
    this.#claim('topic', topic, status === 'denied', around, evidence);
  }

  #outcome({ kind, on, statement, evidence }: Outcome): void {
    const denies = kind.startsWith('no-');
    const what = denies ? kind.slice('no-'.length) : kind;
    const around = [
      ...this.#record.statements.filter(({ id }) => id === statement),
      ...statementsAround(this.#record, evidence),
    ];
    this.#claim('outcome', on === null ? what : `${what} on ${on.text.replace(/^on /, '')}`, denies, around, evidence);
  }

  #saying(statement: Statement, sides: readonly string[]): void {
    const { id, act, content, within } = statement;
    const speaker = speakerIn(statement, this.#people);
    if (this.#used.has(id) || within !== null || speaker === null) return;
    if (act === 'decline-to-comment' || act === 'did-not-address') return;
    if (!sides.includes(sideName(this.#people.of(speaker)))) return;
    this.#claim('saying', content.text, act === 'deny', [statement], content.evidence);
  }

  /** @param around the statements it stands in, the innermost first; the first with a known speaker is whose word it is */
  #claim(
    kind: Claim['kind'],
    topic: string,
    denies: boolean,
    around: readonly Statement[],
    evidence: readonly Evidence[],
  ): void {
    const words = new Set([...topicWords(topic)].filter((word) => !this.#parties.has(word)));
    // A saying of a word or two is a scrap of one.
    if (words.size < (kind === 'saying' ? 2 : 1)) return;
    const own = around.find((statement) => speakerIn(statement, this.#people) !== null) ?? null;
    const speaker = own === null ? null : speakerIn(own, this.#people);
    for (const { id } of around) this.#used.add(id);
    const side = speaker === null ? this.#publishing : sideName(this.#people.of(speaker));
    // A topic alone ("Iran") does not show what is told of it: the saying around it does.
    const passage = own?.content.evidence ?? around[0]?.evidence ?? evidence;
    this.claims.push({
      kind,
      topic: kind === 'topic' ? topic.replace(/\s+with\s+\p{Lu}\p{L}+$/u, '') : topic,
      words,
      side,
      denies,
      quoted: own !== null && own.quotation === 'direct',
      telling: this.#telling(kind === 'outcome' ? evidence : passage, speaker?.name ?? null),
    });
  }

  #telling(evidence: readonly Evidence[], speaker: string | null): Telling {
    const { id, publisher } = this.#record.report;
    return { report: id, publisher, origin: this.#origin, speaker, evidence: [...evidence] };
  }
}
