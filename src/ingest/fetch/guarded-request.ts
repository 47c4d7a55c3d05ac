import { Agent, fetch, type Response } from 'undici';
import { AddressGuard, closedCode } from './address-guard.js';
import { type Refused, refused, type Validators } from './fetched.js';

export const userAgent = 'Readout/0.1';
const mostRedirects = 5;
const accepted =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml, text/*;q=0.8, */*;q=0.1';

/** What has a say before each step of a request: a refusal ends it. */
export type Step = (url: URL) => Promise<Refused | null>;

/** Asks for addresses and follows redirects by hand: each step is guarded like the first. */
export class GuardedRequests {
  private readonly guard: AddressGuard;
  private readonly agent: Agent;
  private readonly timeLimit: number;
  private readonly signal: AbortSignal | undefined;

  /** @param timeLimit milliseconds from a step's connection to the last byte @param signal ends all requests */
  constructor(mayAsk: (address: string) => boolean, timeLimit: number, signal?: AbortSignal) {
    this.guard = new AddressGuard(mayAsk);
    this.agent = new Agent({ connect: { lookup: this.guard.lookup } });
    this.timeLimit = timeLimit;
    this.signal = signal;
  }

  /** Throws only where the signal ended it. */
  async follow(address: URL, validators: Validators | null, before: Step): Promise<Response | Refused> {
    let url = address;
    for (let step = 0; step <= mostRedirects; step++) {
      if (this.guard.closes(url)) return closed(`${url.hostname} is a private address`);
      const objection = await before(url);
      if (objection !== null) return objection;
      const response = await this.ask(url, validators);
      if ('kind' in response) return response;
      const location = response.headers.get('location');
      if (response.status < 300 || response.status === 304 || response.status >= 400 || location === null)
        return response;
      await response.body?.cancel();
      if (!URL.canParse(location, url.href)) return refused('fetch-failed', 'it redirects to no web address');
      url = new URL(location, url);
      if (!/^https?:$/.test(url.protocol)) return refused('fetch-failed', 'it redirects to no web address');
    }
    return refused('fetch-failed', `it redirects more than ${mostRedirects} times`);
  }

  /** What a fault of a request or of its body means. */
  faultOf(error: unknown): Refused {
    this.signal?.throwIfAborted();
    const { name, message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
    if (cause?.code === closedCode) return closed(cause.message);
    const late = name === 'TimeoutError' || cause?.name === 'TimeoutError';
    return refused('fetch-failed', late ? 'it took longer than the time limit' : plainly(cause?.message || message));
  }

  async close(): Promise<void> {
    await this.agent.destroy();
  }

  /** @param again whether a connection that breaks off is made anew: one kept open may be closed by the other side just as we ask */
  private async ask(url: URL, validators: Validators | null, again = true): Promise<Response | Refused> {
    const limit = AbortSignal.timeout(this.timeLimit);
    try {
      return await fetch(url, {
        dispatcher: this.agent,
        redirect: 'manual',
        signal: this.signal === undefined ? limit : AbortSignal.any([limit, this.signal]),
        headers: {
          'user-agent': userAgent,
          accept: accepted,
          ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
          ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
        },
      });
    } catch (error) {
      const code = (error as { cause?: NodeJS.ErrnoException }).cause?.code ?? '';
      return again && brokenOff.has(code) ? this.ask(url, validators, false) : this.faultOf(error);
    }
  }
}

const brokenOff = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

const closed = (reason: string): Refused => refused('address-private', reason);

const plainly = (message: string): string => message.replace(/\s+/g, ' ').replace(/\.$/, '');
