/** The charset that a content type names. */
export const charsetOf = (mediaType: string | null | undefined): string | null =>
  /charset\s*=\s*["']?([\w:-]+)/i.exec(mediaType ?? '')?.[1] ?? null;
