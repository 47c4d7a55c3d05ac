/** What a page says of its report outside the text. Times are ISO 8601, with an offset where the page gives one. */
export interface PageMetadata {
  readonly canonicalUrl: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly agency: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly section: string | null;
  readonly paywalled: boolean | null;
}
