import type { Party } from '../../schema/party.js';
import type { Statement } from '../../schema/statement.js';
import { evidenceOf } from '../../text/passage.js';
import type { SourceText } from '../../text/source-text.js';
import type { ContactMention } from './contact-mention.js';

/**
 * Whose accounts of a contact the report relays: the speakers of statements that speak of it. "Both sides" are the
 * parties of the contact the report is about.
 */
export function reportersOf(
  group: readonly ContactMention[],
  parties: readonly Party[],
  statements: readonly Statement[],
  source: SourceText,
  isMain: boolean,
): Party[] {
  const places = group.flatMap(({ span }) => evidenceOf(source, span));
  const telling = statements.filter(({ content, occasion }) =>
    [...content.evidence, ...(occasion?.evidence ?? [])].some((piece) =>
      places.some(({ start, end }) => piece.start < end && start < piece.end),
    ),
  );
  const both = statements.filter(({ sources }) => sources.some(({ name }) => sides.test(name)));
  const speakers = telling.flatMap(({ sources }) => sources.slice(0, 1));
  const named: Party[] = speakers.map(({ name, entity, evidence }) => ({ name, entity, evidence }));
  const all = isMain && both.length > 0 && parties.length === 2 ? [...bySides(parties, both), ...named] : named;
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index && !sides.test(name));
}

const sides = /^(?:both|the two) (?:sides|parties|governments|countries|leaders|men)$/i;

/** Each party, on the evidence of the words "both sides". */
const bySides = (parties: readonly Party[], both: readonly Statement[]): Party[] =>
  parties.map(({ name, entity }) => ({ name, entity, evidence: both[0].sources[0].evidence }));
