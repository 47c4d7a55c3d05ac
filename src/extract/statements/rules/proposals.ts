import { findQuotations, type Quotation } from '../../../text/quotations.js';
import type { Reading } from '../../../text/reading.js';
import { contains, overlaps, type Span } from '../../../text/span.js';
import { withoutAdjunct } from '../proper-content.js';
import { isSilence } from '../silence.js';
import { accordingTo } from './according-to.js';
import { colonContents } from './colon-content.js';
import { displacedClauses } from './displaced-clause.js';
import { governedContents } from './governed-content.js';
import { nounCues } from './noun-cue.js';
import { parentheticalCues } from './parenthetical-cue.js';
import { perspectiveContents } from './perspective.js';
import type { Proposal } from './proposal.js';
import { quotedContents } from './quoted-content.js';
import { silences } from './silence.js';

const found = new WeakMap<Reading, readonly Proposal[]>();

/** Every attribution that the rules find, nested ones included. */
export function proposals(reading: Reading): readonly Proposal[] {
  let all = found.get(reading);
  if (all === undefined) found.set(reading, (all = findProposals(reading)));
  return all;
}

function findProposals(reading: Reading): Proposal[] {
  const quotations = findQuotations(reading.source);
  const quoted = quotedContents(reading, quotations);
  const governed = [
    silences,
    colonContents,
    governedContents,
    accordingTo,
    perspectiveContents,
    displacedClauses,
    parentheticalCues,
    nounCues,
  ]
    .flatMap((rule) => rule(reading))
    .filter(({ head }, index, all) => all.findIndex((other) => other.head === head) === index)
    .map((proposal) => withWholeQuotations(withinSentence(reading, proposal), quotations));
  const silent = new Set(
    governed.filter(({ head }) => head !== null && isSilence(reading, reading.tokens[head])).flatMap(({ cue }) => cue),
  );
  const told = governed.filter(
    ({ head }) =>
      head === null ||
      isSilence(reading, reading.tokens[head]) ||
      ![...silent].some((span) => contains(span, reading.tokens[head])),
  );
  const byCue = new Map(quoted.map((proposal) => [proposal.head, proposal]));
  const merged = told.flatMap((proposal) => {
    const direct = byCue.get(proposal.head);
    if (direct === undefined) return [proposal];
    byCue.delete(proposal.head);
    return [{ ...direct, content: joined(proposal, direct) }];
  });
  return [...merged, ...byCue.values()];
}

/** What a rule ascribes ends where the reporter goes on: "said it was open; Oslo denied it". */
const withinSentence = (reading: Reading, proposal: Proposal): Proposal =>
  proposal.head === null
    ? proposal
    : { ...proposal, content: withoutAdjunct(reading, reading.tokens[proposal.head], proposal.content) };

/** "said it was late: “We must go”": words of the cue's own clause before the quotation belong to the content. */
function joined(governed: Proposal, direct: Proposal): readonly Span[] {
  const [clause] = governed.content;
  const [quotation] = direct.content;
  const isLead = direct.cue.every((cue) => cue.end <= clause.start) && clause.end <= quotation.start;
  return isLead ? [clause, ...direct.content] : direct.content;
}

/** A content that ends inside a quotation takes the rest of it: the parse knows no marks. */
function withWholeQuotations(proposal: Proposal, quotations: readonly Quotation[]): Proposal {
  const content = proposal.content.map((span) => {
    const cut = quotations.filter(
      (quotation) =>
        quotation.depth === 0 &&
        overlaps(quotation, span) &&
        !contains(quotation, span) &&
        !proposal.cue.some((cue) => contains(quotation, cue)),
    );
    return {
      start: Math.min(span.start, ...cut.map(({ start }) => start)),
      end: Math.max(span.end, ...cut.map(({ end }) => end)),
    };
  });
  return { ...proposal, content };
}
