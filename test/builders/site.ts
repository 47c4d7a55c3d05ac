import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

export interface Site {
  /** Without a closing slash. */
  readonly address: string;
  /** Paths asked for, in order, but for those of the site's rules. */
  readonly asked: string[];
}

interface SiteSettings {
  readonly robots?: string;
  readonly robotsStatus?: () => number;
  readonly tdmrep?: unknown;
  readonly host?: string;
  readonly port?: number;
}

/** Serves a site on a loopback address until the test ends. */
export async function serve(
  listener: RequestListener,
  { robots = '', robotsStatus = () => 200, tdmrep, host = '127.0.0.1', port: wanted = 0 }: SiteSettings = {},
): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(robotsStatus()).end(robots);
    else if (request.url === '/.well-known/tdmrep.json') {
      if (tdmrep === undefined) response.writeHead(404).end();
      else response.end(JSON.stringify(tdmrep));
    } else {
      asked.push(request.url ?? '');
      listener(request, response);
    }
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(wanted, host, resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://${host}:${port}`, asked };
}

/** A page that holds an article of a few sentences. */
export function articlePage({ headline = 'Bridge reopens', text = bridge, head = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><title>${headline}</title>${head}</head><body><nav><a href="/">Home</a></nav>
<article><h1>${headline}</h1><p>${text}</p><p>${reaction}</p></article></body></html>`;
}

export const bridge =
  'ARVEN, May 6 - The governments of Norland and Sudland said on Tuesday that they will reopen the bridge at Arven for trucks from next week.';
const reaction =
  '"We promised the drivers a way across, and they will have it," the Norland transport minister, Ada Berg, told reporters in the border town.';
