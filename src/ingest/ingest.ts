import { createHash } from 'node:crypto';
import { identifier } from '../schema/identifier.js';
import type { Issue } from '../schema/issue.js';
import type { Report } from '../schema/report.js';
import { Alignment } from '../text/alignment.js';
import { evidenceOf } from '../text/passage.js';
import type { SourceText } from '../text/source-text.js';
import { binaryKind } from './binary.js';
import { charsetOf } from './charset.js';
import { decode } from './encoding.js';
import { issue, type Refusal } from './issues.js';
import { languageOf } from './language.js';
import { mediaTypeOf } from './media-type.js';
import { type Outline, outline } from './outline/outline.js';
import { readPage } from './page/read-page.js';
import { paragraphsOf } from './plain-text/paragraphs.js';
import { reportOf } from './report.js';
import { sourceTextOf } from './source-text.js';
import { unpack } from './unpack.js';

/** What is known of a file beside its bytes. */
export interface Provenance {
  /** Path or URL as given; null for standard input. */
  readonly file: string | null;
  /** Content type as the server declares it, with its charset. */
  readonly mediaType?: string;
  /** Where it was fetched from. */
  readonly url?: string;
  /** ISO 8601. */
  readonly retrievedAt?: string;
}

/** A file read as a report; or refused, with the reason as its first issue. */
export type Ingested =
  | { readonly report: Report; readonly source: SourceText; readonly issues: readonly Issue[] }
  | { readonly report: null; readonly source: null; readonly issues: readonly Issue[] };

/** Reads a file's bytes as one English news report. Never throws on what they hold. */
export function ingest(bytes: Uint8Array, provenance: Provenance): Ingested {
  if (bytes.length === 0) return refuse('empty', 'The file is empty.');
  const unpacked = unpack(bytes);
  if ('code' in unpacked) return { report: null, source: null, issues: [unpacked] };

  const decoded = decode(unpacked, charsetOf(provenance.mediaType));
  const kind = binaryKind(unpacked);
  if (kind !== null && !decoded.encoding.startsWith('utf-16')) return refuse('binary', `This is ${kind}, not text.`);
  if (decoded.text.trim() === '') return refuse('empty', 'The file holds nothing but white space.');

  const mediaType = mediaTypeOf(decoded.text, provenance.file ?? provenance.url ?? null, provenance.mediaType ?? null);
  const page = mediaType === 'text/html' ? readPage(decoded.text, provenance.url ?? null) : null;
  const blocks = page?.blocks ?? paragraphsOf(decoded.text).map((content) => ({ content, role: null }));
  const outlined = outline(blocks);
  if (!outlined.paragraphs.some(({ role, content }) => role === 'body' && /\p{L}/u.test(content.text))) {
    return refuse(
      'no-article',
      page === null ? 'The file holds no running text.' : 'No article was found on the page.',
    );
  }

  const sha256 = digestOf(bytes);
  const source = sourceTextOf(identifier('report', sha256), decoded.text, outlined.paragraphs);
  const language = languageOf(source.text);
  if (language !== 'en' && language !== null) {
    return refuse('not-english', `The report is not in English (it looks like "${language}"); Readout reads English.`);
  }
  const report = reportOf(source, outlined, {
    file: provenance.file,
    url: provenance.url ?? null,
    retrievedAt: provenance.retrievedAt ?? null,
    sha256,
    language,
    mediaType,
    encoding: decoded.encoding,
    metadata: page?.metadata ?? null,
  });
  const encodingIssues = decoded.issue === null ? [] : [decoded.issue];
  return { report, source, issues: [...encodingIssues, ...droppedIssues(source, outlined)] };
}

/** The id that a report of these bytes has. */
export const reportIdOf = (bytes: Uint8Array): string => identifier('report', digestOf(bytes));

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const refuse = (code: Refusal, reason: string): Ingested => ({
  report: null,
  source: null,
  issues: [issue(code, reason)],
});

function droppedIssues(source: SourceText, { dropped }: Outline): Issue[] {
  return dropped.map(({ content, code, reason }) => {
    const span = { start: 0, end: content.text.length };
    const removed: SourceText = {
      ...source,
      text: content.text,
      alignment: new Alignment(content.pieces),
      paragraphs: [],
    };
    return issue(code, reason, evidenceOf(removed, span));
  });
}
