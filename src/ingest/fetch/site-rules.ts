import type { Clock } from './clock.js';
import { type Refused, refused } from './fetched.js';
import { reservedPaths } from './mining-reservation.js';
import { type PathRules, pathRules } from './path-rules.js';

/** A small file of a site; or why it could not be had at all. */
export type SiteFile = { readonly kind: 'file'; readonly status: number; readonly text: string } | Refused;

interface Site {
  readonly askedAt: number;
  readonly robots: PathRules | Refused;
  readonly reserved: PathRules;
}

// RFC 9309: rules are good for a day. A site that could not be asked is asked again sooner.
const goodFor = 86_400_000;
const goodInTrouble = 600_000;

/** What sites allow in their robots.txt and reserve in their tdmrep.json; each is asked for once a day. */
export class SiteRules {
  private readonly sites = new Map<string, Promise<Site>>();
  private readonly get: (url: URL) => Promise<SiteFile>;
  private readonly agent: string;
  private readonly clock: Clock;

  constructor(agent: string, get: (url: URL) => Promise<SiteFile>, clock: Clock) {
    this.agent = agent;
    this.get = get;
    this.clock = clock;
  }

  /** Why a page may not be read; null where it may. */
  async refuses(url: URL): Promise<Refused | null> {
    const { robots, reserved } = await this.of(url.origin);
    if ('kind' in robots) return robots;
    if (robots.isAllowed(url.href, this.agent) === false) {
      return refused('fetch-forbidden', `the robots.txt of ${url.host} does not allow it`);
    }
    if (reserved.isAllowed(url.href) === false) {
      return refused('fetch-forbidden', `the tdmrep.json of ${url.host} reserves text and data mining`);
    }
    return null;
  }

  /** Milliseconds that a site asks to be left between two requests; 0 where it does not say. */
  async pause(url: URL): Promise<number> {
    const { robots } = await this.of(url.origin);
    return 'kind' in robots ? 0 : Math.min(longestPause, (robots.getCrawlDelay(this.agent) ?? 0) * 1000);
  }

  private async of(origin: string): Promise<Site> {
    const known = await this.sites.get(origin);
    if (known !== undefined) {
      const good = 'kind' in known.robots ? goodInTrouble : goodFor;
      if (this.clock.now() - known.askedAt < good) return known;
      this.sites.delete(origin);
    }
    const asked = this.sites.get(origin) ?? this.ask(origin);
    this.sites.set(origin, asked);
    return asked;
  }

  private async ask(origin: string): Promise<Site> {
    const askedAt = this.clock.now();
    const file = new URL('/robots.txt', origin);
    const robots = await this.get(file);
    const inTrouble = trouble(robots);
    if (inTrouble !== null) return { askedAt, robots: inTrouble, reserved: pathRules(file.href, '') };
    const reservation = new URL('/.well-known/tdmrep.json', origin);
    return {
      askedAt,
      robots: pathRules(file.href, textOf(robots)),
      reserved: reservedPaths(reservation.href, textOf(await this.get(reservation))),
    };
  }
}

const longestPause = 60_000;

/** No file: all is allowed. A server in trouble: nothing is (RFC 9309). */
function trouble(file: SiteFile): Refused | null {
  if (file.kind === 'refused') {
    const reason = file.code === 'address-private' ? file.reason : `its robots.txt cannot be read (${file.reason})`;
    return { ...file, reason };
  }
  const busy = file.status >= 500 || file.status === 429;
  return busy ? refused('fetch-failed', `its robots.txt cannot be read (the server answered ${file.status})`) : null;
}

const textOf = (file: SiteFile): string => (file.kind === 'file' && file.status < 300 ? file.text : '');
