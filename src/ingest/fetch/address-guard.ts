import { lookup as resolveName } from 'node:dns';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';

// The special-purpose registries of IANA (RFC 6890 and after): nothing in them is a public site.
const closed = new BlockList();
const closedV4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
const closedV6 =
  '::/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';
for (const subnet of closedV4.split(' ')) add(subnet, 'ipv4');
for (const subnet of closedV6.split(' ')) add(subnet, 'ipv6');

function add(subnet: string, family: 'ipv4' | 'ipv6'): void {
  const [network, prefix] = subnet.split('/');
  closed.addSubnet(network, Number(prefix), family);
}

/** Whether an IP address may be asked: not loopback, link-local, private, or otherwise reserved. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  return !closed.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** Decides on IP addresses, and sees to it that what is decided on is what is connected to. */
export class AddressGuard {
  private readonly mayAsk: (address: string) => boolean;

  constructor(mayAsk: (address: string) => boolean) {
    this.mayAsk = mayAsk;
  }

  /** Whether a URL's host is an address that may not be asked; names are decided on when they are resolved. */
  closes(url: URL): boolean {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return isIP(host) !== 0 && !this.mayAsk(host);
  }

  /**
   * Resolves a name for a connection. The connection goes to the addresses given here, so that a name which points elsewhere a
   * moment later (DNS rebinding) gains nothing. One closed address among several closes the name.
   */
  readonly lookup: LookupFunction = (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      const refused = error ?? (addresses.every(({ address }) => this.mayAsk(address)) ? null : closedError(hostname));
      if (refused !== null) callback(refused, '', 0);
      else if (options.all) callback(null, addresses);
      else callback(null, addresses[0].address, addresses[0].family);
    });
  };
}

const closedError = (hostname: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${hostname} is at a private address`), { code: closedCode });

/** The code of the fault with which a connection to a closed address fails. */
export const closedCode = 'EADDRCLOSED';
