/** When a server asks to be asked again (RFC 9110, Retry-After: seconds or a date), milliseconds since 1970; null where it does not say. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const at = Number.isFinite(seconds) ? now + seconds * 1000 : Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(now, Math.min(at, now + longest));
}

// No server asks for more than this in earnest.
const longest = 7 * 86_400_000;
