import type { Absence } from '../../schema/absence.js';
import type { Action } from '../../schema/action.js';
import type { Commitment } from '../../schema/commitment.js';
import type { Contact } from '../../schema/contact.js';
import type { Evidence } from '../../schema/evidence.js';
import type { Outcome } from '../../schema/outcome.js';
import type { Party } from '../../schema/party.js';
import type { Position } from '../../schema/position.js';
import type { ReportRecord } from '../../schema/record.js';
import type { Statement } from '../../schema/statement.js';
import type { Time } from '../../schema/time.js';

/** A fact the way a person reads it; every door shows facts from this. */
export interface FactView {
  readonly id: string;
  readonly who: string;
  readonly verb: string;
  readonly text: string;
  readonly notes: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly certainty: number;
}

export interface FactSection {
  readonly title: string;
  readonly facts: readonly FactView[];
}

/** The facts of a record, a section for each kind that has any. */
export function factSections(record: ReportRecord): FactSection[] {
  const sections: FactSection[] = [
    { title: 'Statements', facts: record.statements.map(statementView) },
    { title: 'Contacts', facts: record.contacts.map(contactView) },
    { title: 'Actions', facts: record.actions.map(actionView) },
    { title: 'Positions', facts: record.positions.map(positionView) },
    { title: 'Commitments', facts: record.commitments.map(commitmentView) },
    { title: 'Outcomes', facts: record.outcomes.map(outcomeView) },
    { title: 'Absences', facts: record.absences.map(absenceView) },
  ];
  return sections.filter(({ facts }) => facts.length > 0);
}

const names = (parties: readonly Party[], none: string): string =>
  parties.length === 0 ? none : parties.map(({ name }) => name).join(', ');

const words = (value: string): string => value.replaceAll('-', ' ');

const timeNote = (label: string, time: Time | null): string[] =>
  time === null ? [] : [`${label} ${time.text}${time.edtf === null ? '' : ` (${time.edtf})`}`];

const note = (label: string, value: { readonly text: string } | null): string[] =>
  value === null ? [] : [`${label}: ${value.text}`];

function statementView(statement: Statement): FactView {
  const [speaker, ...others] = statement.sources;
  const chain = others.map(({ relation, name }) => `${words(relation)} ${name}`);
  const { act, addressee, cue, content, quotation, factuality, polarity } = statement;
  return {
    id: statement.id,
    who: [speaker?.name ?? 'No source named', ...chain].join(', '),
    verb: `${words(act)}${addressee === null ? '' : ` to ${addressee.name}`}`,
    text: content.text,
    notes: [
      quotation,
      ...note('cue', cue),
      ...note('occasion', statement.occasion),
      ...note('medium', statement.medium),
      ...timeNote('said', statement.saidAt),
      ...(polarity === 'negative' ? ['negative'] : []),
      ...(factuality === 'CT+' ? [] : [factuality]),
      ...(statement.within === null ? [] : ['within another statement']),
    ],
    evidence: statement.evidence,
    certainty: statement.certainty,
  };
}

function contactView(contact: Contact): FactView {
  const { kind, parties, duration, ordinal, topics, place, initiator, mediator, status, evidence } = contact;
  const told = topics.map((topic) =>
    topic.status === 'discussed' ? topic.text : `${topic.text} (${words(topic.status)})`,
  );
  return {
    id: contact.id,
    who: names(parties, 'Unnamed parties'),
    verb: kind,
    text: evidence[0].exact,
    notes: [
      status,
      ...timeNote('when', contact.when),
      ...note('lasted', duration),
      ...note('ordinal as claimed', ordinal),
      ...note('place', place),
      ...(told.length === 0 ? [] : [`topics: ${told.join('; ')}`]),
      ...(initiator === null ? [] : [`initiated by ${initiator.name}`]),
      ...(mediator === null ? [] : [`mediated by ${mediator.name}`]),
      ...(contact.reportedBy.length === 0 ? [] : [`reported by ${names(contact.reportedBy, '')}`]),
      ...(contact.background ? ['background'] : []),
    ],
    evidence,
    certainty: contact.certainty,
  };
}

function actionView(action: Action): FactView {
  const recipients = action.recipients.length === 0 ? '' : ` towards ${names(action.recipients, '')}`;
  return {
    id: action.id,
    who: names(action.actors, 'Unnamed actor'),
    verb: `${action.event}${action.mode === null ? '' : ` (${action.mode})`}${recipients}`,
    text: action.evidence[0].exact,
    notes: [
      words(action.status),
      words(action.quad),
      ...timeNote('when', action.when),
      ...note('place', action.place),
      ...action.quantities.map(({ text }) => text),
      ...(action.background ? ['background'] : []),
    ],
    evidence: action.evidence,
    certainty: action.certainty,
  };
}

function positionView(position: Position): FactView {
  return {
    id: position.id,
    who: position.holder.name,
    verb: `position${position.issue === null ? '' : ` on ${position.issue.text}`}`,
    text: position.stance.text,
    notes: [
      words(position.basis),
      ...(position.change === 'not-stated' ? [] : [position.change]),
      ...position.demands.map(({ text, basis }) => `demand (${words(basis)}): ${text}`),
      ...position.conditions.flatMap((condition) => note('condition', condition)),
    ],
    evidence: position.evidence,
    certainty: position.certainty,
  };
}

function commitmentView(commitment: Commitment): FactView {
  return {
    id: commitment.id,
    who: names(commitment.who, 'Nobody named'),
    verb: `commits${commitment.toWhom === null ? '' : ` to ${commitment.toWhom.name}`}`,
    text: commitment.what.text,
    notes: [commitment.status, ...timeNote('due', commitment.due), ...note('condition', commitment.condition)],
    evidence: commitment.evidence,
    certainty: commitment.certainty,
  };
}

function outcomeView(outcome: Outcome): FactView {
  return {
    id: outcome.id,
    who: `according to ${names(outcome.accordingTo, 'the reporter')}`,
    verb: words(outcome.kind),
    text: outcome.on?.text ?? outcome.evidence[0].exact,
    notes: outcome.items.map(({ text }) => text),
    evidence: outcome.evidence,
    certainty: outcome.certainty,
  };
}

function absenceView(absence: Absence): FactView {
  return {
    id: absence.id,
    who: names(absence.who, 'Nobody named'),
    verb: words(absence.kind),
    text: absence.what?.text ?? absence.evidence[0].exact,
    notes: [`according to ${names(absence.accordingTo, 'the reporter')}`],
    evidence: absence.evidence,
    certainty: absence.certainty,
  };
}
