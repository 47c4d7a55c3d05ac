/**
 * The form names are looked up by: no diacritics, no full stops ("U.S." = "US"), one kind of apostrophe and hyphen, no
 * article before and no possessive behind. Case is kept: "US" is not "us".
 */
export function nameKey(name: string): string {
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
