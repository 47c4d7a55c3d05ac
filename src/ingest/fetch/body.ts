import type { Response } from 'undici';
import { byteLimit, listLimit } from '../limits.js';

/** The most bytes a body of this media type may have, unpacked. */
export const bodyLimit = (mediaType: string): number => (/html|text\/plain/i.test(mediaType) ? byteLimit : listLimit);

/** The body, unpacked by the client; null where it passes the limit, which a packed bomb or an endless body does. */
export async function bytesOf(response: Response, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += (chunk as Uint8Array).length;
    // Leaving the loop closes the connection: an endless body ends here.
    if (length > limit) return null;
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}
