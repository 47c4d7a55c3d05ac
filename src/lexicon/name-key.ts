/**
 * The form names are looked up by: no diacritics, no full stops ("U.S." = "US"), one kind of apostrophe and hyphen, no
 * article before and no possessive behind. Case is kept: "US" is not "us".
 */
export function nameKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    if (keys.size >= keptKeys) keys.clear();
    keys.set(name, (key = fold(name)));
  }
  return key;
}

// The same few names come again and again in news; folding them is most of the cost of looking them up.
const keptKeys = 20_000;
const keys = new Map<string, string>();

function fold(name: string): string {
  if (/^[A-Za-z-]*$/.test(name)) return name;
  let key = name;
  if (/[^ -~]/.test(key)) {
    key = key.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'").replace(/[‐‑–]/g, '-');
  }
  if (key.includes('.')) key = key.replace(/\./g, '');
  return key
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|The|THE) /, '')
    .replace(/'s$/, '');
}
