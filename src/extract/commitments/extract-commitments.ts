import type { Commitment } from '../../schema/commitment.js';
import { identifier } from '../../schema/identifier.js';
import type { Party } from '../../schema/party.js';
import type { Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import { evidenceOf, passageOf } from '../../text/passage.js';
import type { Token } from '../../text/reading.js';
import { isInHeadline } from '../headline-text.js';
import { partyAt } from '../party.js';
import { spanOf, subtree } from '../syntax.js';
import { speakersOf, statementOver } from '../telling.js';
import { timeOf } from '../time.js';
import { announced } from './announced.js';
import type { Deed } from './deed.js';
import { promised } from './promised.js';
import { conditionOf, deedRange, dueOf, recipientOf } from './terms.js';

const certainty = 0.7;

/** Promises, pledges, plans and announced next steps. What someone foresees, wants or threatens is none. */
export function extractCommitments(interpretation: Interpretation, statements: readonly Statement[]): Commitment[] {
  const { reading } = interpretation;
  const verbs = reading.tokens.filter(
    (token) => (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADJ') && !isInHeadline(reading, token),
  );
  const deeds = new Map<Token, Deed>();
  for (const verb of verbs) for (const deed of promised(reading, verb)) deeds.set(deed.verb, deed);
  for (const verb of verbs) {
    const deed = deeds.has(verb) ? null : announced(reading, verb, statementOver(interpretation, statements, verb));
    if (deed !== null) deeds.set(verb, deed);
  }
  return [...deeds.values()]
    .toSorted((one, other) => one.verb.index - other.verb.index)
    .flatMap((deed) => commitmentOf(interpretation, statements, deed) ?? []);
}

function commitmentOf(
  interpretation: Interpretation,
  statements: readonly Statement[],
  { verb, who, toWhom }: Deed,
): Commitment | null {
  const { reading } = interpretation;
  const { source } = reading;
  const condition = conditionOf(reading, verb);
  const words = spanOf(reading, deedRange(reading, verb, condition, who === null));
  const what = words && passageOf(source, words);
  const clause = spanOf(reading, subtree(reading, verb.index));
  if (what === null || clause === null) return null;
  const statement = statementOver(interpretation, statements, verb);
  const doers = doersOf(interpretation, who, statement);
  const recipient = toWhom ?? recipientOf(reading, verb);
  const due = dueOf(interpretation, verb);
  const hanging = condition && spanOf(reading, subtree(reading, condition.index));
  return {
    id: identifier('commitment', source.reportId, verb.start),
    who: doers,
    toWhom: recipient && partyAt(interpretation, recipient),
    what,
    due: due && timeOf(source, due),
    condition: hanging && passageOf(source, hanging),
    status: 'open',
    accordingTo: statement?.id ?? null,
    evidence: [...evidenceOf(source, clause), ...doers.flatMap((doer) => doer.evidence)],
    certainty,
  };
}

/** Who is to do it. A speaker's "I" or "we", and in reported speech "he" or "she", is the speaker; so is what the reading left unresolved. */
function doersOf(interpretation: Interpretation, who: Token | null, statement: Statement | null): Party[] {
  const doer = who && partyAt(interpretation, who);
  if (who === null || doer === null) return [];
  const isSpeaker =
    /^(?:i|we)$/.test(who.lower) || (/^(?:he|she)$/.test(who.lower) && statement?.quotation !== 'direct');
  const isUnresolved = /^(?:it|they|he|she)$/.test(who.lower) && doer.entity === null;
  const speakers = isSpeaker || isUnresolved ? speakersOf(statement) : [];
  return speakers.length > 0 ? speakers : [doer];
}
