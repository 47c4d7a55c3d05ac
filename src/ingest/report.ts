import type { Report } from '../schema/report.js';
import { passageOf } from '../text/passage.js';
import type { ParagraphRole, SourceText } from '../text/source-text.js';
import { type Day, isoDay } from './outline/calendar.js';
import type { Outline } from './outline/outline.js';
import { agencyOf } from './outline/wires.js';
import type { PageMetadata } from './page/metadata/page-metadata.js';

/** What is known of a report beside its text. */
export interface ReportFacts
  extends Pick<Report, 'file' | 'sha256' | 'language' | 'mediaType' | 'encoding' | 'retrievedAt'> {
  readonly url: string | null;
  /** What the page's markup and structured data say; null for plain text. */
  readonly metadata: PageMetadata | null;
}

/** The report's record: its text's front matter first, the page's metadata where the text is silent. */
export function reportOf(source: SourceText, outlined: Outline, facts: ReportFacts): Report {
  const { metadata, ...file } = facts;
  const stamped = (kind: string): string | null => {
    const found = outlined.timestamps.find((timestamp) => timestamp.kind === kind);
    return found === undefined ? null : isoDay(found.day);
  };
  const publishedAt = metadata?.publishedAt ?? stamped('published');
  const people = outlined.bylines.flatMap((byline) => byline.people);
  return {
    ...file,
    id: source.reportId,
    url: metadata?.canonicalUrl ?? facts.url,
    publisher: metadata?.publisher ?? null,
    headline: passageWithRole(source, 'headline'),
    byline: metadata?.authors.length ? [...metadata.authors] : [...new Set(people)],
    dateline: datelineOf(source, outlined, publishedAt),
    publishedAt,
    modifiedAt: metadata?.modifiedAt ?? stamped('modified'),
    section: metadata?.section ?? null,
    paywalled: metadata?.paywalled ?? null,
    origin: originOf(outlined, metadata),
    revisionOf: null,
    alignment: source.alignment.pieces.map((piece) => [
      piece.clean,
      piece.original,
      piece.length,
      piece.originalLength ?? piece.length,
    ]),
    text: source.text,
  };
}

function passageWithRole(source: SourceText, role: ParagraphRole): Report['headline'] {
  const paragraph = source.paragraphs.find((candidate) => candidate.role === role);
  return paragraph === undefined ? null : passageOf(source, paragraph);
}

function datelineOf(source: SourceText, { dateline }: Outline, publishedAt: string | null): Report['dateline'] {
  const passage = passageWithRole(source, 'dateline');
  if (dateline === null || passage === null) return null;
  return {
    place: dateline.place,
    date: dateline.day === null ? null : isoDay(dated(dateline.day, publishedAt)),
    passage,
  };
}

/** A dateline without its year is of the year that brings it nearest to the day of publication, where that is known. */
function dated(day: Day, publishedAt: string | null): Day {
  if (day.year !== null || publishedAt === null) return day;
  const published = Date.parse(publishedAt.slice(0, 10));
  const year = Number(publishedAt.slice(0, 4));
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, day.month - 1, day.day) - published);
  const [nearest] = [year - 1, year, year + 1].sort((one, other) => distance(one) - distance(other));
  return { ...day, year: nearest };
}

/** The agency credited: in the dateline, the byline, the last lines, the page's author; an unknown credit as it is written. */
function originOf({ dateline, bylines, signedOffBy }: Outline, metadata: PageMetadata | null): string | null {
  const credit = dateline?.credit ?? null;
  const inByline = bylines.find(({ agency }) => agency !== null)?.agency ?? null;
  return (credit === null ? null : (agencyOf(credit) ?? credit)) ?? inByline ?? signedOffBy ?? metadata?.agency ?? null;
}
