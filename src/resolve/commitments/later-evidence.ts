import type { Action } from '../../schema/action.js';
import type { CommitmentState, LaterEvidence } from '../../schema/commitment-history.js';
import type { Contact } from '../../schema/contact.js';
import type { Statement } from '../../schema/statement.js';
import { dayOf, dayOfReport } from '../days.js';
import type { WhoIsWho } from '../entities/who-is-who.js';
import type { KnownRecord } from '../known-record.js';
import { daysOf } from '../occasions/told-fact.js';
import { speakerAround } from '../speaker-of.js';
import { tellingOf } from '../telling-of.js';
import { speaksOf } from '../topic-words.js';
import { withoutMarkup } from '../without-markup.js';
import { matterWords, numbersIn, tellsOf } from './deed-words.js';
import { type Due, isOneOf, type ToldCommitment } from './told-commitment.js';

/** Contacts that fulfil a promise to meet or to speak, by the stem of its verb. */
const contactKinds: Readonly<Record<string, readonly Contact['kind'][]>> = {
  meet: ['meeting', 'talks', 'visit'],
  speak: ['call', 'talks'],
  talk: ['call', 'talks'],
  call: ['call'],
  phone: ['call'],
  visit: ['visit'],
};

type Found = Omit<LaterEvidence, 'telling'> & { readonly evidence: LaterEvidence['telling']['evidence'] };

/** What one report shows of what became of a commitment. Who, what, to whom and when must all agree; of anything less nothing is taken. */
export function laterEvidence(
  told: ToldCommitment,
  known: KnownRecord,
  people: WhoIsWho,
  origins: ReadonlyMap<string, string>,
): LaterEvidence[] {
  const { record } = known;
  const { who, made, deed } = told;
  const isVague = deed.words.size === 0 && told.toWhom === null;
  if (who.length === 0 || isVague || dayOfReport(known) < made || record.report.id === told.telling.report) return [];
  const found: Found[] = [
    ...record.actions.flatMap((action) => ofAction(told, action, known, people) ?? []),
    ...record.contacts.flatMap((contact) => ofContact(told, contact, people) ?? []),
    ...record.statements.flatMap((statement) => ofPromise(told, statement, known, people) ?? []),
  ];
  return found.map(({ evidence, ...rest }) => {
    const speaker = speakerAround(record, evidence, people)?.name ?? null;
    return { ...rest, telling: tellingOf(record.report, origins, speaker, evidence) };
  });
}

function ofAction(told: ToldCommitment, action: Action, known: KnownRecord, people: WhoIsWho): Found | null {
  const { actors, recipients, when, status, evidence, accordingTo } = action;
  if (status !== 'done') return null;
  const [doers, others] = [actors, recipients].map((parties) => parties.map((party) => people.of(party)));
  if (!told.who.every((someone) => isOneOf(someone, doers))) return null;
  const clause = evidence.map(({ exact }) => withoutMarkup(exact)).join(' ');
  if (
    told.toWhom !== null &&
    !isOneOf(told.toWhom, others) &&
    !speaksOf(matterWords(clause), matterWords(told.toWhom.name))
  )
    return null;
  const result = tellsOf(clause, told.deed, when === null ? [] : [when.text]);
  if (result === null) return null;
  if (result === 'done') return whenDone(told, daysOf(action), evidence);
  const statement = known.record.statements.find(({ id }) => id === accordingTo);
  return { relation: 'not-done', day: dayOf(when) ?? dayOf(statement?.saidAt ?? null) ?? dayOfReport(known), evidence };
}

function ofContact(told: ToldCommitment, contact: Contact, people: WhoIsWho): Found | null {
  const { kind, parties, when, status, place, evidence } = contact;
  const { who, toWhom, deed } = told;
  if (contactKinds[deed.verb]?.includes(kind) !== true || deed.isDenied) return null;
  const present = parties.map((party) => people.of(party));
  const wanted = toWhom === null ? who : [...who, toWhom];
  if (wanted.length < 2 || !wanted.every((someone) => isOneOf(someone, present))) return null;
  const words = matterWords([...evidence.map(({ exact }) => withoutMarkup(exact)), place?.text ?? ''].join(' '));
  if (!speaksOf(words, deed.words) && deed.words.size > 0) return null;
  if (status === 'held') return whenDone(told, daysOf(contact), evidence);
  const day = dayOf(when);
  const isThatOne = told.due === null ? day === null : day !== null && told.due.from <= day && day <= told.due.to;
  return status === 'cancelled' && isThatOne ? { relation: 'cancelled', day: day ?? told.made, evidence } : null;
}

/** A deed without a day of its own may be an older one; one of another day than the day named is another. */
function whenDone(
  { made, due }: ToldCommitment,
  days: ReturnType<typeof daysOf>,
  evidence: Found['evidence'],
): Found | null {
  if (days === null || days.from < made) return null;
  if (due === null || inTime(due, days)) return { relation: 'done', day: days.from, evidence };
  return days.from > due.to ? { relation: 'done-late', day: days.from, evidence } : null;
}

function inTime(due: Due, days: { readonly from: string; readonly to: string }): boolean {
  return days.to <= due.to && (due.isDeadline || due.from <= days.from);
}

const brokenWords =
  /\b(?:br(?:oke|oken|eak|eaks|eaking)|reneg(?:ed|es|ing) on|went back on|abandon(?:ed|s|ing)|fail(?:ed|s) to keep|(?:did|has) not (?:keep|kept))\s+(?:its|his|her|their|the|a)\s+(?:earlier\s+)?(?:promise|pledge|vow|commitment|word)\s*$/i;
const keptWords =
  /\b(?:kept|keeping|keeps|fulfil(?:l?ed|s|ling)|honou?r(?:ed|s|ing)|made good on)\s+(?:its|his|her|their|the|a)\s+(?:earlier\s+)?(?:promise|pledge|vow|commitment|word)\s*$/i;

/** "kept its promise to send police", "broke its pledge to send police" */
function ofPromise(told: ToldCommitment, statement: Statement, known: KnownRecord, people: WhoIsWho): Found | null {
  const { act, sources, content } = statement;
  const [first] = content.evidence;
  if (act !== 'promise') return null;
  const speakers = sources.filter(({ relation }) => relation === 'speaker').map((source) => people.of(source));
  if (!told.who.every((someone) => isOneOf(someone, speakers))) return null;
  const before = withoutMarkup(first.prefix);
  const relation = brokenWords.test(before)
    ? 'told-broken'
    : keptWords.test(before) && !/\b(?:not|never|n[’']t)\s+\w+\s/.test(before)
      ? 'told-kept'
      : null;
  if (relation === null || deedIn(content.text, told) === null) return null;
  return { relation, day: dayOfReport(known), evidence: [...statement.evidence] };
}

function deedIn(text: string, { deed }: ToldCommitment): true | null {
  // Named again, a promise may be told without its numbers.
  const numbers = numbersIn(text);
  return numbers !== '' && numbers !== deed.numbers
    ? null
    : tellsOf(text.replace(/^to\s+/i, ''), { ...deed, numbers }, []) === 'done'
      ? true
      : null;
}

/** Whether evidence shows a promise kept or broken; null where it shows neither. A promise not to do something is broken by the deed. */
export function bearing(
  { relation, day }: LaterEvidence,
  { deed, due, commitment }: ToldCommitment,
): Extract<CommitmentState['status'], 'kept' | 'broken' | 'superseded'> | null {
  if (relation === 'told-kept') return 'kept';
  if (relation === 'told-broken') return 'broken';
  if (relation === 'replaced' || relation === 'withdrawn' || relation === 'cancelled') return 'superseded';
  if (deed.isDenied) return relation === 'done' && commitment.condition === null ? 'broken' : null;
  if (relation !== 'not-done') return 'kept';
  // Not done yet is not broken; and what hangs on a condition may never have fallen due.
  return due !== null && day > due.to && commitment.condition === null ? 'broken' : null;
}
