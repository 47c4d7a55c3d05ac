import PQueue from 'p-queue';
import type { Response } from 'undici';
import { listLimit, megabytes } from '../limits.js';
import { isPublicAddress } from './address-guard.js';
import { bodyLimit, bytesOf } from './body.js';
import { type Clock, systemClock } from './clock.js';
import { type FetchResult, type Refused, refused, type Validators } from './fetched.js';
import { GuardedRequests, userAgent } from './guarded-request.js';
import { HostPace } from './host-pace.js';
import { headerReserves, pageReserves } from './mining-reservation.js';
import { retryAfter } from './retry-after.js';
import { type SiteFile, SiteRules } from './site-rules.js';

export interface FetcherSettings {
  /** Which IP addresses may be asked; public ones unless given. */
  readonly mayAsk?: (address: string) => boolean;
  /** Whether robots.txt and reservations of text and data mining are passed over. */
  readonly allowReserved?: boolean;
  /** Milliseconds between two requests to a host. */
  readonly pause?: number;
  /** Milliseconds for one answer, from connection to the last byte. */
  readonly timeLimit?: number;
  /** Ends all that is going on; `get` then throws its reason. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
}

const mostRetries = 2;
const longestWait = 60_000;
const passing = new Set([429, 500, 502, 503, 504]);

/**
 * Fetches politely: what a site allows first, one request at a time to a host with a pause between, back-off, limits on size and
 * time. Never throws on what servers do.
 */
export class Fetcher {
  private readonly queues = new Map<string, PQueue>();
  /** Until when a host asked to be left alone, milliseconds since 1970. */
  private readonly closedUntil = new Map<string, number>();
  private readonly pause: number;
  private readonly allowReserved: boolean;
  private readonly signal: AbortSignal | undefined;
  private readonly clock: Clock;
  private readonly pace: HostPace;
  private readonly rules: SiteRules;
  private readonly requests: GuardedRequests;

  constructor({
    mayAsk = isPublicAddress,
    allowReserved = false,
    pause = 1000,
    timeLimit = 30_000,
    signal,
    clock = systemClock,
  }: FetcherSettings = {}) {
    this.pause = pause;
    this.allowReserved = allowReserved;
    this.signal = signal;
    this.clock = clock;
    this.pace = new HostPace(pause, clock);
    this.requests = new GuardedRequests(mayAsk, timeLimit, signal);
    this.rules = new SiteRules(userAgent, (url) => this.siteFile(url), clock);
  }

  async get(address: string, validators: Validators | null = null): Promise<FetchResult> {
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
      return refused('fetch-failed', 'it is no web address; one begins with https:// or http://');
    }
    const url = new URL(address);
    const queue = this.queues.get(url.host) ?? new PQueue({ concurrency: 1 });
    this.queues.set(url.host, queue);
    return queue.add(() => this.getNow(url, validators));
  }

  async close(): Promise<void> {
    await this.requests.close();
  }

  private async getNow(url: URL, validators: Validators | null): Promise<FetchResult> {
    for (let attempt = 0; ; attempt++) {
      this.signal?.throwIfAborted();
      const response = await this.requests.follow(url, validators, (step) => this.before(step));
      if ('kind' in response) return response;
      if (!passing.has(response.status)) return this.take(url, response, validators);
      await response.body?.cancel();
      const answered = `the server answered ${response.status}`;
      const now = this.clock.now();
      const asked = retryAfter(response.headers.get('retry-after'), now);
      const at = asked ?? now + this.pause * 2 ** (attempt + 1);
      if (at - now > longestWait) {
        this.closedUntil.set(url.host, at);
        return refused('fetch-failed', `${answered} and asks to be left until ${isoTime(at)}`, isoTime(at));
      }
      if (attempt === mostRetries) return refused('fetch-failed', answered, asked === null ? null : isoTime(asked));
      await this.clock.wait(at - now, this.signal);
    }
  }

  private async before(url: URL): Promise<Refused | null> {
    const until = this.closedUntil.get(url.host) ?? 0;
    if (until > this.clock.now()) {
      return refused('fetch-failed', `${url.host} asks to be left until ${isoTime(until)}`, isoTime(until));
    }
    if (!this.allowReserved) {
      const objection = await this.rules.refuses(url);
      if (objection !== null) return objection;
      this.pace.slow(url.host, await this.rules.pause(url));
    }
    await this.pace.turn(url.host, this.signal);
    return null;
  }

  private async siteFile(url: URL): Promise<SiteFile> {
    const response = await this.requests.follow(url, null, async (step) => {
      await this.pace.turn(step.host, this.signal);
      return null;
    });
    if ('kind' in response) return response;
    try {
      const bytes = await bytesOf(response, listLimit);
      return { kind: 'file', status: response.status, text: new TextDecoder().decode(bytes ?? new Uint8Array()) };
    } catch (error) {
      return this.requests.faultOf(error);
    }
  }

  private async take(asked: URL, response: Response, validators: Validators | null): Promise<FetchResult> {
    if (response.status === 304 && validators !== null) {
      return { kind: 'unchanged', askedAt: isoTime(this.clock.now()) };
    }
    if (!response.ok) {
      await response.body?.cancel();
      return refused('fetch-failed', `the server answered ${response.status}`);
    }
    const { headers } = response;
    if (!this.allowReserved && headerReserves(headers)) {
      await response.body?.cancel();
      return refused('fetch-forbidden', 'its headers reserve text and data mining');
    }
    const mediaType = headers.get('content-type') ?? '';
    const limit = bodyLimit(mediaType);
    try {
      const bytes = await bytesOf(response, limit);
      if (bytes === null) return refused('too-long', `it is longer than ${megabytes(limit)}`);
      if (!this.allowReserved && pageReserves(bytes)) {
        return refused('fetch-forbidden', 'the page reserves text and data mining');
      }
      return {
        kind: 'fetched',
        url: response.url || asked.href,
        bytes,
        mediaType,
        validators: { etag: headers.get('etag'), lastModified: headers.get('last-modified') },
        retrievedAt: isoTime(this.clock.now()),
      };
    } catch (error) {
      return this.requests.faultOf(error);
    }
  }
}

const isoTime = (time: number): string => new Date(time).toISOString();
