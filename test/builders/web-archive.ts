/** One response of a web archive, as a WARC record. */
export function archivedResponse(
  url: string,
  body: string,
  { type = 'text/html', date = '2025-05-06T08:00:00Z', status = 200 } = {},
): string {
  const http = `HTTP/1.1 ${status} OK\r\nContent-Type: ${type}\r\n\r\n${body}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: ${date}\r\nWARC-Record-ID: <urn:uuid:${url}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
}
