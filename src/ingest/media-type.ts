export type MediaType = 'text/plain' | 'text/html';

const htmlName = /\.x?html?(\.gz)?$/i;
const textName = /\.(txt|text|md)(\.gz)?$/i;
const documentStart = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const anyTag =
  /<\/?(?:p|div|span|a|br|h[1-6]|article|section|script|style|meta|link|title|body|ul|li|table)\b[^<>]*>/gi;
const headLength = 20_000;
const tagsOfAPage = 5;

/** Whether the text is a web page: by what it holds first, then by what the server or the file's name says. */
export function mediaTypeOf(text: string, name: string | null, declared: string | null): MediaType {
  const head = text.slice(0, headLength);
  if (documentStart.test(head)) return 'text/html';
  const tags = head.match(anyTag)?.length ?? 0;
  if (tags >= tagsOfAPage) return 'text/html';
  const says = declared?.includes('html') || (name !== null && htmlName.test(name) && !textName.test(name));
  return says && tags > 0 ? 'text/html' : 'text/plain';
}
