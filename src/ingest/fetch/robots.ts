import robotsParser from 'robots-parser';

interface Rules {
  isAllowed(url: string, agent?: string): boolean | undefined;
}

// The package is CommonJS, yet types its function as an ES default export.
const parseRobots = robotsParser as unknown as (url: string, text: string) => Rules;

type Get = (url: string) => Promise<{ readonly status: number; readonly text: string }>;

/** The robots.txt of hosts, asked once each (RFC 9309). */
export class Robots {
  private readonly hosts = new Map<string, Promise<Rules>>();
  private readonly get: Get;

  constructor(get: Get) {
    this.get = get;
  }

  async allows(address: string, agent: string): Promise<boolean> {
    return (await this.rulesFor(address)).isAllowed(address, agent) ?? true;
  }

  private rulesFor(address: string): Promise<Rules> {
    const { origin } = new URL(address);
    const known = this.hosts.get(origin);
    if (known !== undefined) return known;
    const file = `${origin}/robots.txt`;
    // No file: all is allowed. A server in trouble: nothing is, until it is asked again by another run.
    const rules = this.get(file).then(({ status, text }) =>
      parseRobots(file, status >= 500 ? 'User-agent: *\nDisallow: /' : status >= 400 ? '' : text),
    );
    this.hosts.set(origin, rules);
    return rules;
  }
}
