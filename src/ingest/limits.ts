/** The largest file read, in bytes, unpacked. A long news report has 100 kB, a heavy page 5 MB. */
export const byteLimit = 10_000_000;

/** The largest feed or sitemap read, in bytes, unpacked: what sitemaps.org allows. */
export const listLimit = 52_428_800;

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
