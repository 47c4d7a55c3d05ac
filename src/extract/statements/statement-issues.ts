import type { Issue } from '../../schema/issue.js';
import type { Interpretation } from '../../text/interpretation.js';
import { evidenceOf } from '../../text/passage.js';
import type { Quotation } from '../../text/quotations.js';
import type { SourceText } from '../../text/source-text.js';
import { mentionAt } from '../chains.js';
import type { Draft } from './draft.js';
import { speakerHead } from './sources.js';

/** Quotations whose closing mark is missing: where they end is a guess. */
export const unclosedQuotations = (source: SourceText, quotations: readonly Quotation[]): Issue[] =>
  quotations
    .filter(({ closing }) => closing === 'missing')
    .map((quotation) => ({
      code: 'quotation-unclosed',
      reason: 'The quotation has no closing mark; it was taken to end with its paragraph.',
      evidence: evidenceOf(source, quotation),
    }));

/** Pronouns that ascribe something to somebody the reading could not tell. */
export const unresolvedSpeakers = (interpretation: Interpretation, drafts: readonly Draft[]): Issue[] =>
  drafts.flatMap((draft) => {
    const speaker = speakerHead(interpretation, draft);
    if (speaker === null || !/^(?:he|she|they|it)$/.test(speaker.lower)) return [];
    if (mentionAt(interpretation, speaker.index) !== null || interpretation.introductions.has(speaker.index)) return [];
    return [
      {
        code: 'source-unresolved' as const,
        reason: `Who "${speaker.text}" is could not be told.`,
        evidence: evidenceOf(interpretation.reading.source, speaker),
      },
    ];
  });
