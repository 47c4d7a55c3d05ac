import type { Statement } from '../../schema/statement.js';
import type { Telling } from '../../schema/telling.js';
import { dayOf, dayOfReport } from '../days.js';
import type { Someone, WhoIsWho } from '../entities/who-is-who.js';
import type { KnownRecord } from '../known-record.js';
import { publishingSide, sideName } from '../sides.js';
import { speakerIn } from '../speaker-of.js';
import { tellingOf } from '../telling-of.js';
import { topicWords } from '../topic-words.js';
import { type QuotedWord, quotedWords } from './quoted-words.js';

/** Words quoted by one report. */
export interface ToldQuotation {
  readonly speaker: Someone | null;
  readonly text: string;
  readonly words: readonly QuotedWord[];
  /** The words in the form in which they are compared. */
  readonly key: string;
  readonly stems: ReadonlySet<string>;
  readonly day: string;
  readonly dated: 'said' | 'reported';
  /** Whether the report is a publication of the speaker's own side. */
  readonly isOwn: boolean;
  readonly telling: Telling;
}

/** A scrap of a word or two could be anybody's. */
const leastWords = 3;

/** What one report quotes: a direct quotation whole, however its speaker tag parts it; of a mixed one each piece. */
export function toldQuotations(
  known: KnownRecord,
  people: WhoIsWho,
  origins: ReadonlyMap<string, string>,
): ToldQuotation[] {
  const { record } = known;
  return record.statements.flatMap((statement) => {
    const source = speakerIn(statement, people);
    const speaker = source === null ? null : people.of(source);
    const said = dayOf(statement.saidAt);
    return piecesOf(statement).flatMap((pieces): ToldQuotation[] => {
      const text = pieces.map((piece) => piece.text).join(' … ');
      const words = quotedWords(text);
      const key = words.flatMap(({ form }) => form ?? []).join(' ');
      if (key.split(' ').length < leastWords) return [];
      const evidence = pieces.flatMap((piece) => piece.evidence);
      return [
        {
          speaker,
          text,
          words,
          key,
          stems: topicWords(text),
          day: said ?? dayOfReport(known),
          dated: said === null ? 'reported' : 'said',
          isOwn: speaker !== null && publishingSide(record.report) === sideName(speaker),
          telling: tellingOf(record.report, origins, source?.name ?? null, evidence),
        },
      ];
    });
  });
}

function piecesOf({ quotation, verbatim }: Statement): Statement['verbatim'][] {
  if (verbatim.length === 0) return [];
  return quotation === 'direct' ? [verbatim] : verbatim.map((piece) => [piece]);
}
