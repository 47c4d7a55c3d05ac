import { identifier } from '../../schema/identifier.js';
import type { Party } from '../../schema/party.js';
import type { Position } from '../../schema/position.js';
import type { Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import { evidenceOf, passageOf } from '../../text/passage.js';
import type { Reading, Token } from '../../text/reading.js';
import { conditionOf } from '../commitments/terms.js';
import { conjuncts } from '../conjuncts.js';
import { isInHeadline } from '../headline-text.js';
import { nounPhrase } from '../noun-phrase.js';
import { jointParty, partiesAt, speakersIn } from '../parties-at.js';
import { partyAt } from '../party.js';
import { childrenWith, isBelow, spanOf, subtree } from '../syntax.js';
import { statementOver } from '../telling.js';
import { tokensOf } from '../told-tokens.js';
import { type DemandList, demandList } from './demand-list.js';
import { type Explanation, explanation } from './explanation.js';
import { findStance, isHeldBefore } from './find-stance.js';
import type { Found } from './found.js';
import { mergePositions } from './merge-positions.js';
import { saidOf } from './said-of.js';
import { type SpokenStance, spokenStances } from './spoken-stance.js';
import type { Stance } from './stance.js';

const certainty = 0.7;

/** Where each side stands and what it demands, what it says itself kept apart from what the reporter explains. */
export function extractPositions(interpretation: Interpretation, statements: readonly Statement[]): Position[] {
  const { reading } = interpretation;
  const tokens = reading.tokens.filter((token) => !isInHeadline(reading, token));
  const stances = joined(
    reading,
    tokens.flatMap((token) => findStance(reading, token) ?? saidOf(reading, token) ?? []),
  );
  const spoken = statements.flatMap((statement) => spokenStances(interpretation, statement, statements));
  const found = [
    ...spoken.flatMap((stance) => spokenOf(interpretation, stance) ?? []),
    ...stances.flatMap((stance) => stanceOf(interpretation, statements, stance) ?? []),
    ...tokens.flatMap((token) => {
      const list = demandList(reading, token);
      return (list && listOf(interpretation, statements, list)) ?? [];
    }),
  ].toSorted((one, other) => one.place - other.place);
  const told = mergePositions(found);
  const explanations = tokens.flatMap((token) => {
    const given = explanation(reading, token);
    return given === null ? [] : (explanationOf(interpretation, statements, told, given) ?? []);
  });
  return explained([...told, ...explanations].toSorted((one, other) => one.place - other.place));
}

/** A stance told within another of the same clause adds its matter to it: "held firm, stressing the need to ...". */
function joined(reading: Reading, stances: readonly Stance[]): Stance[] {
  const isInner = (inner: Stance, outer: Stance) =>
    inner !== outer &&
    inner.holder === outer.holder &&
    inner.clause.label === 'advcl' &&
    isBelow(reading, inner.clause.index, outer.clause.index);
  return stances
    .filter((stance) => !stances.some((outer) => isInner(stance, outer)))
    .map((outer) => {
      const inner = stances.find((stance) => isInner(stance, outer));
      return inner === undefined
        ? outer
        : {
            ...outer,
            issue: (inner.issue?.pos === 'PRON' ? outer.issue : null) ?? inner.issue ?? outer.issue,
            demands: [...outer.demands, ...inner.demands],
          };
    });
}

function stanceOf(interpretation: Interpretation, statements: readonly Statement[], stance: Stance): Found | null {
  const { reading } = interpretation;
  const { source } = reading;
  const { clause, issue, change } = stance;
  const statement = statementOver(interpretation, statements, clause);
  const holder = holderOf(interpretation, stance.holder, statement);
  const words = spanOf(reading, stanceRange(reading, clause));
  const passage = words && passageOf(source, words);
  const whole = spanOf(reading, subtree(reading, clause.index));
  if (holder === null || passage === null || whole === null || isNobody(holder, statement)) return null;
  const about = issue ?? opening(reading, clause);
  const matter = about && nounPhrase(reading, about);
  const condition = [clause, ...childrenWith(reading, clause.index, 'acomp', 'oprd', 'xcomp')]
    .flatMap((part) => [part, ...childrenWith(reading, part.index, 'xcomp')])
    .map((part) => conditionOf(reading, part))
    .find((found) => found !== null);
  const hanging = condition === undefined ? null : spanOf(reading, subtree(reading, condition.index));
  const conditionPassage = hanging && passageOf(source, hanging);
  const demands = stance.demands
    .flatMap((demand) => conjuncts(reading, demand).slice(0, 1))
    .flatMap((demand) => passageOf(source, demand) ?? [])
    .map((demand) => ({ ...demand, basis: 'stated' as const }));
  return {
    place: clause.start,
    head: clause,
    issue: about,
    explains: false,
    position: {
      id: identifier('position', source.reportId, clause.start),
      holder,
      issue: matter && passageOf(source, matter),
      stance: passage,
      demands,
      basis: 'stated',
      change,
      conditions: conditionPassage === null ? [] : [conditionPassage],
      accordingTo: statement?.id ?? null,
      evidence: evidenceOf(source, whole),
      certainty,
    },
  };
}

/** A saying that takes a stand, its speakers the holder. */
function spokenOf(interpretation: Interpretation, stance: SpokenStance): Found | null {
  const { reading } = interpretation;
  const { source } = reading;
  const { statement, cue, head, content, demands } = stance;
  const holder = jointParty(speakersIn(interpretation, statement));
  const last = content[content.length - 1];
  const isInOrder = cue.index < content[0].index && cue.sentence === last.sentence;
  const clause = head === cue ? null : spanOf(reading, subtree(reading, head.index));
  const isLong = clause !== null && content[0].sentence !== last.sentence;
  // "a resolution, which Oslo has advocated", "the demand was dismissed": the cue closes what it is about.
  const isSubject = childrenWith(reading, cue.index, 'nsubjpass').some(({ index }) =>
    content.some((token) => token.index === index),
  );
  const isBehind = (cue.label === 'relcl' || isSubject) && cue.sentence === last.sentence && cue.index > last.index;
  // "turned the offer down"
  const [particle] = childrenWith(reading, cue.index, 'prt');
  const words = isLong
    ? clause
    : {
        start: isInOrder ? cue.start : content[0].start,
        end: Math.max(
          last.end,
          isInOrder || isBehind ? cue.end : 0,
          particle?.index === last.index + 1 ? particle.end : 0,
        ),
      };
  const passage = passageOf(source, words);
  if (holder === null || passage === null) return null;
  const about = opening(reading, cue) ?? stance.issue;
  const matter = about && nounPhrase(reading, about);
  const [condition] = content.flatMap((token) => conditionOf(reading, token) ?? []);
  const hanging = condition && spanOf(reading, subtree(reading, condition.index));
  const conditionPassage = hanging ? passageOf(source, hanging) : null;
  return {
    place: words.start,
    head,
    issue: about,
    explains: false,
    position: {
      id: identifier('position', source.reportId, words.start),
      holder,
      issue: matter && passageOf(source, matter),
      stance: passage,
      demands: demands
        .filter(({ index }) => content.some((token) => token.index === index))
        .flatMap((demand) => conjuncts(reading, demand).slice(0, 1))
        .flatMap((demand) => passageOf(source, demand) ?? [])
        .map((demand) => ({ ...demand, basis: 'stated' as const })),
      basis: 'stated',
      change: isHeldBefore(reading, cue) ? 'unchanged' : 'not-stated',
      conditions: conditionPassage === null ? [] : [conditionPassage],
      accordingTo: statement.id,
      evidence: statement.evidence,
      certainty: Math.min(certainty, statement.certainty),
    },
  };
}

function listOf(interpretation: Interpretation, statements: readonly Statement[], list: DemandList): Found | null {
  const { reading } = interpretation;
  const { source } = reading;
  const { noun, items, explains } = list;
  const holder = partyAt(interpretation, list.holder);
  const { start, end } = reading.sentences[noun.sentence];
  const said = statementOver(interpretation, statements, { start: items[0].start, end: items[0].end });
  const statement = said !== null && said.sources.length > 0 && !explains ? said : null;
  const basis = statement === null ? ('explained-by-the-reporter' as const) : ('stated' as const);
  const phrase = nounPhrase(reading, noun);
  const stance = phrase && passageOf(source, { start: phrase.start, end: noun.end });
  if (holder === null || stance === null) return null;
  const demands = items.flatMap((item) => passageOf(source, item) ?? []).map((item) => ({ ...item, basis }));
  return {
    place: noun.start,
    head: noun,
    issue: null,
    explains,
    position: {
      id: identifier('position', source.reportId, noun.start),
      holder,
      issue: null,
      stance,
      demands,
      basis,
      change: 'not-stated',
      conditions: [],
      accordingTo: statement?.id ?? null,
      evidence: evidenceOf(source, { start, end }),
      certainty,
    },
  };
}

/** What the reporter says the stance of the sentence before comes to: of the same holder, and not said by them. */
function explanationOf(
  { reading }: Interpretation,
  statements: readonly Statement[],
  told: readonly Found[],
  { verb, meaning }: Explanation,
): Found | null {
  const { source } = reading;
  const before = told.findLast(({ head }) => head.sentence === verb.sentence - 1);
  const isTold = told.some(({ head }) => head.sentence === verb.sentence);
  const sentence = reading.sentences[verb.sentence];
  const isSaid = statements.some(({ content }) =>
    tokensOf(reading, content.evidence).some(({ index }) => index === verb.index),
  );
  const span = nounPhrase(reading, meaning);
  const stance = span && passageOf(source, span);
  if (before === undefined || isTold || isSaid || stance === null) return null;
  return {
    place: verb.start,
    head: verb,
    issue: meaning,
    explains: false,
    position: {
      ...before.position,
      id: identifier('position', source.reportId, verb.start),
      issue: null,
      stance,
      demands: [],
      basis: 'explained-by-the-reporter',
      conditions: [],
      accordingTo: null,
      evidence: evidenceOf(source, sentence),
      certainty,
    },
  };
}

/** A list that explains a phrase used before belongs to the position that used it. */
function explained(found: readonly Found[]): Position[] {
  const positions: Position[] = [];
  for (const { position, explains } of found) {
    const before = positions.at(-1);
    if (!explains || before === undefined) positions.push(position);
    else {
      positions[positions.length - 1] = {
        ...before,
        demands: [...before.demands, ...position.demands],
        evidence: [...before.evidence, ...position.evidence],
      };
    }
  }
  return positions;
}

/** "its support", or "we" of quoted words whose speaker is not known: nobody who could be named. */
const isNobody = ({ name, entity }: Party, statement: Statement | null): boolean =>
  entity === null &&
  (/^(?:its|their|his|her|our|my|it|they)$/i.test(name) || (statement === null && /^(?:i|we|you)$/i.test(name)));

/** A pronoun that the reading left unresolved inside a saying is whoever says it. */
function holderOf(interpretation: Interpretation, head: Token, statement: Statement | null): Party | null {
  const parties = partiesAt(interpretation, head);
  const isPronoun = /^(?:i|we|he|she|it|they|its|our|my)$/.test(head.lower);
  const [only] = parties;
  const isUnresolved =
    isPronoun &&
    (only === undefined || (only.entity === null && parties.length === 1 && only.name.toLowerCase() === head.lower));
  return isUnresolved ? (jointParty(speakersIn(interpretation, statement)) ?? only ?? null) : jointParty(parties);
}

/** From the verb and its auxiliaries on. */
function stanceRange(reading: Reading, clause: Token) {
  const { last } = subtree(reading, clause.index);
  const before = childrenWith(reading, clause.index, 'aux', 'neg', 'auxpass', 'advmod')
    .filter(({ label, lower, index }) => label !== 'advmod' || lower === 'longer' || index === clause.index - 1)
    .map(({ index, label }) => (label === 'advmod' ? subtree(reading, index).first : index))
    .filter((index) => index < clause.index);
  const contrast = childrenWith(reading, clause.index, 'advcl')
    .filter(({ index }) =>
      childrenWith(reading, index, 'mark').some(({ lower }) => /^(?:while|whereas|though|although)$/.test(lower)),
    )
    .map(({ index }) => subtree(reading, index).first);
  const next = [...childrenWith(reading, clause.index, 'conj', 'cc').map(({ index }) => index), ...contrast].filter(
    (index) => index > clause.index,
  );
  return { first: Math.min(clause.index, ...before), last: Math.min(last, ...next) };
}

/** "On the Ukraine issue, ...": what the sentence opens with. */
function opening(reading: Reading, clause: Token): Token | null {
  const first = reading.tokens[reading.sentences[clause.sentence].first];
  return /^(?:on|regarding|concerning)$/.test(first.lower)
    ? (childrenWith(reading, first.index, 'pobj').at(0) ?? null)
    : null;
}
