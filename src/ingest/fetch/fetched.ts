/** A page or feed as it came. */
export interface Fetched {
  readonly kind: 'fetched';
  /** After redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** As the server declares it, with its charset. */
  readonly mediaType: string;
  readonly validators: Validators;
  /** ISO 8601. */
  readonly retrievedAt: string;
}

/** What to ask with the next time, so that an unchanged page is not sent again (RFC 9110). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Why an address was not read; `reason` goes on from "ADDRESS was not read:". */
export interface Refused {
  readonly kind: 'refused';
  readonly code: 'fetch-failed' | 'fetch-forbidden' | 'address-private' | 'too-long';
  readonly reason: string;
  /** When the server asks to be asked again, ISO 8601. */
  readonly retryAt: string | null;
}

/** It is as it was when the validators were given. */
export interface Unchanged {
  readonly kind: 'unchanged';
  /** ISO 8601. */
  readonly askedAt: string;
}

export type FetchResult = Fetched | Unchanged | Refused;

export const refused = (code: Refused['code'], reason: string, retryAt: string | null = null): Refused => ({
  kind: 'refused',
  code,
  reason,
  retryAt,
});
