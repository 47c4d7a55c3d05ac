import PQueue from 'p-queue';
import { Agent, fetch, type Response } from 'undici';
import type { Issue } from '../../schema/issue.js';
import { issue } from '../issues.js';
import { byteLimit, megabytes } from '../limits.js';
import { guardedLookup, isClosedUrl } from './address-guard.js';
import { Robots } from './robots.js';

/** A page or feed as it came. */
export interface Fetched {
  readonly kind: 'fetched';
  /** After redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly validators: Validators;
  /** ISO 8601. */
  readonly retrievedAt: string;
}

/** What to ask with the next time, so that an unchanged page is not sent again (RFC 9110). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type FetchResult =
  | Fetched
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly issue: Issue };

export interface FetcherSettings {
  /** Whether loopback and private addresses may be asked. */
  readonly allowPrivateAddresses?: boolean;
  /** Milliseconds between two requests to a host. */
  readonly pause?: number;
  /** Milliseconds for one page, from connection to the last byte. */
  readonly timeLimit?: number;
}

export const userAgent = 'Readout/0.1';
const mostRedirects = 5;
const mostRetries = 2;
const longestWait = 60_000;
const passing = new Set([429, 500, 502, 503, 504]);

/** Fetches politely: robots.txt first, one request at a time to a host with a pause between, back-off, limits on size and time. */
export class Fetcher {
  private readonly hosts = new Map<string, PQueue>();
  private readonly robots: Robots;
  private readonly agent: Agent;
  private readonly settings: Required<FetcherSettings>;

  constructor({ allowPrivateAddresses = false, pause = 1000, timeLimit = 30_000 }: FetcherSettings = {}) {
    this.settings = { allowPrivateAddresses, pause, timeLimit };
    this.agent = new Agent(allowPrivateAddresses ? {} : { connect: { lookup: guardedLookup } });
    this.robots = new Robots(async (url) => {
      const result = await this.follow(url, null);
      if (!(result instanceof Error)) return { status: result.status, text: await textOf(result) };
      // The page itself will tell that its address is closed.
      return { status: codeOf(result) === 'fetch-forbidden' ? 404 : 503, text: '' };
    });
  }

  /** Never throws on what servers do: every failure is an issue that names the URL. */
  async get(address: string, validators: Validators | null = null): Promise<FetchResult> {
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
      return refused('fetch-failed', address, 'it is no web address');
    }
    const { host } = new URL(address);
    const queue = this.hosts.get(host) ?? new PQueue({ concurrency: 1, interval: this.settings.pause, intervalCap: 1 });
    this.hosts.set(host, queue);
    if (!(await this.robots.allows(address, userAgent))) {
      return refused('fetch-forbidden', address, 'its robots.txt does not allow it');
    }
    return queue.add(() => this.getNow(address, validators));
  }

  async close(): Promise<void> {
    await this.agent.close();
  }

  private async getNow(address: string, validators: Validators | null): Promise<FetchResult> {
    for (let attempt = 0; ; attempt++) {
      const response = await this.follow(address, validators);
      if (response instanceof Error) return refused(codeOf(response), address, response.message);
      if (passing.has(response.status) && attempt < mostRetries) {
        await response.body?.cancel();
        await new Promise((resolve) => setTimeout(resolve, waitOf(response, attempt, this.settings.pause)));
        continue;
      }
      return this.take(address, response);
    }
  }

  private async take(address: string, response: Response): Promise<FetchResult> {
    if (response.status === 304) return { kind: 'unchanged' };
    if (!response.ok) {
      await response.body?.cancel();
      return refused('fetch-failed', address, `the server answered ${response.status}`);
    }
    const headers = new Map(response.headers);
    if (headers.get('tdm-reservation')?.trim() === '1') {
      await response.body?.cancel();
      return refused('fetch-forbidden', address, 'its headers reserve text and data mining (TDMRep)');
    }
    try {
      const bytes = await bytesOf(response);
      if (bytes === null) return refused('too-long', address, `it is longer than ${megabytes(byteLimit)}`);
      return {
        kind: 'fetched',
        url: response.url || address,
        bytes,
        mediaType: headers.get('content-type') ?? '',
        headers,
        validators: { etag: headers.get('etag') ?? null, lastModified: headers.get('last-modified') ?? null },
        retrievedAt: new Date().toISOString(),
      };
    } catch (error) {
      return refused('fetch-failed', address, reasonOf(error));
    }
  }

  /** Asks, and follows redirects by hand: each step is guarded like the first. */
  private async follow(address: string, validators: Validators | null): Promise<Response | Error> {
    let url = new URL(address);
    const signal = AbortSignal.timeout(this.settings.timeLimit);
    for (let step = 0; step <= mostRedirects; step++) {
      if (!this.settings.allowPrivateAddresses && isClosedUrl(url))
        return closed(`${url.hostname} is a private address`);
      try {
        const response = await fetch(url, {
          dispatcher: this.agent,
          redirect: 'manual',
          signal,
          headers: {
            'user-agent': userAgent,
            accept: 'text/html, application/xhtml+xml, application/feed+json, application/xml, text/*;q=0.8',
            ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
            ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
          },
        });
        const location = response.headers.get('location');
        if (response.status < 300 || response.status === 304 || response.status >= 400 || location === null)
          return response;
        await response.body?.cancel();
        if (!URL.canParse(location, url.href)) return new Error('it redirects to no web address');
        url = new URL(location, url);
        if (!/^https?:$/.test(url.protocol)) return new Error('it redirects to no web address');
      } catch (error) {
        const cause = (error as { cause?: NodeJS.ErrnoException }).cause;
        return cause?.code === 'EADDRCLOSED' ? closed(cause.message) : new Error(reasonOf(error));
      }
    }
    return new Error(`it redirects more than ${mostRedirects} times`);
  }
}

const closed = (reason: string): Error => Object.assign(new Error(reason), { code: 'EADDRCLOSED' });

const codeOf = (error: Error): 'fetch-forbidden' | 'fetch-failed' =>
  (error as NodeJS.ErrnoException).code === 'EADDRCLOSED' ? 'fetch-forbidden' : 'fetch-failed';

const refused = (code: 'fetch-failed' | 'fetch-forbidden' | 'too-long', url: string, reason: string): FetchResult => ({
  kind: 'refused',
  issue: issue(code, `${url} was not read: ${reason}.`),
});

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: Error };
  return name === 'TimeoutError' ? 'it took longer than the time limit' : (cause?.message ?? message);
}

/** As long as the server asks for (Retry-After, in seconds), else twice as long each time. */
function waitOf(response: Response, attempt: number, pause: number): number {
  const asked = Number(response.headers.get('retry-after'));
  return Math.min(longestWait, asked > 0 ? asked * 1000 : pause * 2 ** (attempt + 1));
}

/** The body, unpacked by the client; null where it passes the size limit. */
async function bytesOf(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += (chunk as Uint8Array).length;
    // Leaving the loop closes the connection: an endless body ends here.
    if (length > byteLimit) return null;
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

async function textOf(response: Response): Promise<string> {
  try {
    return new TextDecoder().decode((await bytesOf(response)) ?? new Uint8Array());
  } catch {
    return '';
  }
}
