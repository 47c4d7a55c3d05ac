import type { Contact } from '../../schema/contact.js';
import type { Evidence } from '../../schema/evidence.js';
import type { Occasion } from '../../schema/occasion.js';
import type { Party } from '../../schema/party.js';
import type { ReportRecord } from '../../schema/record.js';
import type { Telling } from '../../schema/telling.js';
import type { WhoIsWho } from '../entities/who-is-who.js';
import { publishingSide, sideName } from './sides.js';
import { speaksOf, topicWords } from './topics.js';

/** That a topic came up, or did not, according to one side; `side` is null where only the reporter says so. */
export interface Claim {
  readonly topic: string;
  readonly side: string | null;
  readonly denies: boolean;
  readonly telling: Telling;
}

/** What one report tells of the topics of an occasion, and on whose word. */
export function claimsOf(
  record: ReportRecord,
  occasion: Occasion,
  people: WhoIsWho,
  origins: ReadonlyMap<string, string>,
): Claim[] {
  const { report, contacts } = record;
  const publishing = publishingSide(report);
  const sideOf = (party: Party): string => sideName(people.of(party));
  const told = (evidence: readonly Evidence[], speaker: string | null): Telling => ({
    report: report.id,
    publisher: report.publisher,
    origin: origins.get(report.id) ?? report.id,
    speaker,
    evidence: [...evidence],
  });
  const topics = contacts.filter(({ id }) => occasion.contacts.includes(id)).flatMap((contact) => contact.topics);
  const claims: Claim[] = [];
  for (const topic of topics) {
    const words = topicWords(topic.text);
    if (words.size === 0) continue;
    const denies = topic.status === 'not-discussed';
    const spoken = record.statements.filter(
      ({ content, evidence }) => speaksOf(content.text, words) || within(topic, evidence),
    );
    for (const { sources, content } of spoken) {
      const speaker = sources.find(({ relation }) => relation === 'speaker');
      if (speaker === undefined) continue;
      claims.push({ topic: topic.text, side: sideOf(speaker), denies, telling: told(content.evidence, speaker.name) });
    }
    if (publishing !== null)
      claims.push({ topic: topic.text, side: publishing, denies, telling: told(topic.evidence, null) });
    else if (spoken.length === 0)
      claims.push({ topic: topic.text, side: null, denies, telling: told(topic.evidence, null) });
  }
  return claims;
}

function within({ evidence: [inner] }: Contact['topics'][number], outer: readonly Evidence[]): boolean {
  return outer.some(({ start, end }) => start <= inner.start && inner.end <= end);
}
