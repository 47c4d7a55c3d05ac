import { roleOf } from '../../lexicon/roles.js';
import { identifier } from '../../schema/identifier.js';
import type { Issue } from '../../schema/issue.js';
import type { Report } from '../../schema/report.js';
import type { Act, Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import { evidenceOf, passageOf } from '../../text/passage.js';
import { findQuotations, type Quotation } from '../../text/quotations.js';
import type { Reading, Token } from '../../text/reading.js';
import { contains, type Span } from '../../text/span.js';
import { chainsWithin } from '../chains.js';
import { chainOf, partyOf } from '../party.js';
import { childrenWith, spanOf } from '../syntax.js';
import { timeOf } from '../time.js';
import { actOf } from './act.js';
import { addresseeOf, addresseeRange } from './addressee.js';
import { isAscription } from './ascription.js';
import type { Attribution } from './attribution.js';
import { type Content, contentOf } from './content.js';
import { contentHead } from './content-head.js';
import { addressedBy, deedOfSaying } from './deed-of-saying.js';
import type { Draft } from './draft.js';
import { commitmentTo } from './factuality.js';
import { nest } from './nesting.js';
import { isOwnSide } from './own-side.js';
import { isDocument } from './possible-speaker.js';
import { cueSpans } from './rules/cue.js';
import { saidAtOf } from './said-at.js';
import { isSelf } from './self.js';
import { settingOf } from './setting.js';
import { isSilence } from './silence.js';
import { sourcesOf, speakerHead } from './sources.js';
import { unclosedQuotations, unresolvedSpeakers } from './statement-issues.js';
import { supplement } from './supplement.js';

/**
 * Turns the model's attributions, and the speech acts that only the rules see, into the statements of the record, with
 * those nested in them. The headline yields none: it repeats
 * the body in the desk's words, and its quotations are checked against the body instead.
 */
export function extractStatements(
  interpretation: Interpretation,
  attributions: readonly Attribution[],
  report: Report,
): { statements: Statement[]; issues: Issue[] } {
  const { reading } = interpretation;
  const quotations = findQuotations(reading.source);
  const headlines = reading.source.paragraphs.filter(({ role }) => role === 'headline');
  const inBody = supplement(reading, attributions).filter(
    ({ content }) => content.length > 0 && !headlines.some((headline) => contains(headline, content[0])),
  );
  const made = new Map<Draft, Statement>();
  for (const draft of nest(reading, inBody)) {
    const parent = madeAbove(draft, made);
    // What a speaker says of their own saying is part of what they say.
    if (parent !== null && isOwnSaying(interpretation, draft, parent)) continue;
    const outer = parent === null ? null : (made.get(parent) ?? null);
    const teller = parent && speakerHead(interpretation, parent);
    const statement = statementOf(interpretation, draft, outer, teller, quotations, report.id);
    if (statement !== null) made.set(draft, statement);
  }
  const statements = [...made.values()].toSorted(byPlace);
  return {
    statements,
    issues: [
      ...unclosedQuotations(reading.source, quotations),
      ...unresolvedSpeakers(interpretation, [...made.keys()]),
    ],
  };
}

/** The nearest draft around one that became a statement. */
function madeAbove({ parent }: Draft, made: ReadonlyMap<Draft, Statement>): Draft | null {
  let at = parent;
  while (at !== null && !made.has(at)) at = at.parent;
  return at;
}

function isOwnSaying(interpretation: Interpretation, draft: Draft, parent: Draft): boolean {
  const speaker = speakerHead(interpretation, draft);
  return speaker === null || isSelf(interpretation, speaker, speakerHead(interpretation, parent), false);
}

function statementOf(
  interpretation: Interpretation,
  draft: Draft,
  outer: Statement | null,
  teller: Token | null,
  quotations: readonly Quotation[],
  report: string,
): Statement | null {
  const { reading } = interpretation;
  const { source } = reading;
  const content = contentOf(reading, draft.content, quotations);
  const passage = passageOf(source, ...content.spans);
  const evidence = evidenceOf(source, ...draft.source, ...draft.cue, ...draft.content);
  if (passage === null || evidence.length === 0) return null;
  if (isForAnonymity(passage.text)) return null;
  const head = contentHead(reading, content.spans);
  if (draft.head !== null && head !== null && isVisit(reading, draft.head, head)) return null;
  const speaker = speakerHead(interpretation, draft);
  const isQuotedCue = quotations.some(
    (quotation) => draft.head !== null && quotation.depth === 0 && contains(quotation, draft.head),
  );
  const isKnown = speaker !== null && chainOf(interpretation, speaker) !== null;
  if (!isAscription(reading, { cue: draft.head, speaker, content, head, isKnown, isQuotedCue })) return null;
  const said = { head, text: passage.text, quotation: content.quotation };
  const { act, factuality, cueIsNegated } = actOf(interpretation, draft.head, speaker, said);
  // What a speaker holds others to think or want is the speaker's own telling.
  if (outer?.quotation === 'direct' && inward.has(act)) return null;
  const isInward = inward.has(act) || draft.head?.pos === 'ADJ';
  if (speaker !== null && isInward && isThought(interpretation, speaker, teller)) return null;
  const sources = sourcesOf(interpretation, draft, outer?.sources ?? []);
  return {
    id: identifier(
      'statement',
      report,
      ...draft.content.flatMap(({ start, end }) => [start, end]),
      draft.head?.start ?? -1,
    ),
    sources,
    act,
    cue: passageOf(source, ...cueOf(reading, draft)),
    content: passage,
    quotation: content.quotation,
    verbatim: content.verbatim.flatMap((piece) => passageOf(source, piece) ?? []),
    about: aboutOf(interpretation, content),
    ...circumstances(interpretation, draft),
    ...commitmentTo(reading, head, factuality, cueIsNegated),
    within: outer?.id ?? null,
    evidence,
    certainty: Math.min(draft.certainty, outer?.certainty ?? 1),
  };
}

/** "called on the secretary general": nothing is asked of him. */
const isVisit = (reading: Reading, cue: Token, said: Token): boolean =>
  cue.lemma === 'call' &&
  said.label === 'pobj' &&
  reading.tokens[said.head].lower === 'on' &&
  reading.tokens[said.head].head === cue.index &&
  roleOf(said.lower)?.form === 'person' &&
  childrenWith(reading, cue.index, 'xcomp', 'ccomp', 'advcl').length === 0 &&
  childrenWith(reading, cue.index, 'prep').every(({ lower }) => lower !== 'for');

/** "asked not to be named": how one speaks, not what one says. */
const isForAnonymity = (content: string): boolean => /^not to be (?:named|identified|quoted)\b/i.test(content);

/** What a spokesman tells of their own side's wishes is part of what they say; documents have no wishes. */
const isThought = (interpretation: Interpretation, speaker: Token, teller: Token | null): boolean =>
  isDocument(speaker) || (teller !== null && isOwnSide(interpretation, speaker, teller, false));

/** Acts that nobody hears. */
const inward = new Set<Act>(['believe', 'want', 'intend', 'expect']);

/** The words of the cue: of a verb, it with its auxiliaries and adverbs, without times and addressees that may stand between. */
function cueOf(reading: Reading, { head, cue }: Draft): readonly Span[] {
  const isPhrase = head?.pos !== 'VERB' || head.lower === 'according' || isSilence(reading, head);
  return isPhrase ? cue : cueSpans(reading, head);
}

function circumstances(
  interpretation: Interpretation,
  { head: cue, content, source }: Draft,
): Pick<Statement, 'addressee' | 'saidAt' | 'occasion' | 'medium'> {
  if (cue === null) return { addressee: null, saidAt: null, occasion: null, medium: null };
  const { reading } = interpretation;
  const isOutside = (token: Token) => ![...content, ...source].some((span) => contains(span, token));
  const isContent = (token: Token) => content.some((span) => contains(span, token));
  const deed = deedOfSaying(reading, cue);
  const addressee = addresseeOf(reading, cue, isContent) ?? (deed && addressedBy(reading, deed));
  const addressed = addressee && spanOf(reading, addresseeRange(reading, cue, addressee));
  const time = saidAtOf(interpretation, cue, isOutside) ?? (deed && saidAtOf(interpretation, deed, isOutside));
  const setting = settingOf(reading, cue, isOutside);
  const around = deed && settingOf(reading, deed, isOutside);
  const occasion = setting.occasion ?? around?.occasion ?? null;
  const medium = setting.medium ?? around?.medium ?? null;
  return {
    addressee: addressee && addressed && partyOf(interpretation, addressee, addressed),
    saidAt: time && timeOf(reading.source, time),
    occasion: occasion && passageOf(reading.source, occasion),
    medium: medium && passageOf(reading.source, medium),
  };
}

/** The entities that the content names, by id. */
const aboutOf = (interpretation: Interpretation, { spans }: Content): string[] =>
  chainsWithin(interpretation, (mention) => spans.some((span) => contains(span, mention))).map(({ id }) => id);

const byPlace = (one: Statement, other: Statement): number =>
  one.content.evidence[0].start - other.content.evidence[0].start;
