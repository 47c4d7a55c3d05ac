import type { Reading } from '../../../../text/reading.js';
import type { RatedProposal } from '../choose-proposals.js';
import { paragraphTokensOf } from '../paragraph-tokens.js';
import { signedQuotations } from './signed-quotation.js';
import { transcriptTurns } from './transcript-turn.js';

// About how often the layout's contents and sources agree with the corpus's where it shows them.
const certainty = 0.67;

/** What the layout alone ascribes, where running text has no cue: turns of a transcript, signed quotations. */
export function layoutProposals(reading: Reading): RatedProposal[] {
  const paragraphs = paragraphTokensOf(reading);
  return [...transcriptTurns(reading, paragraphs), ...signedQuotations(reading, paragraphs)].flatMap((roles) => {
    const anchor = roles.cue[0] ?? roles.source.at(-1);
    if (anchor === undefined || roles.content.length === 0) return [];
    return [{ ...roles, anchor, probability: certainty, logProbabilityOfRoles: 0, certainty }];
  });
}
