import { pageDate } from './page-date.js';

const yearFirst =
  /\/((?:19|20)\d\d)(?:([/-])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])|(1[0-2]|0[1-9])(3[01]|[12]\d|0[1-9]))(?!\d)/;
const dayFirst =
  /(?<![\d/])(?:(3[01]|[12]\d|0?[1-9])([-.])(1[0-2]|0?[1-9])\2|(3[01]|[12]\d|0[1-9])(1[0-2]|0[1-9]))((?:19|20)\d\d)(?!\d)/;
// An archive's copy has the day of its making before the page's own address.
const archive = /^.*\/web\/\d{14}\//;

/** The day that stands in an address: "/2025/05/06/", "/2025-5-6-", "/20250506", or "06-05-2025" and "06052025". */
export function addressedDate(address: string): string | null {
  const path = address
    .replace(archive, '')
    .replace(/^https?:\/\/[^/]*/, '')
    .replace(/[?#].*$/s, '');
  let found = yearFirst.exec(path);
  if (found !== null) return pageDate(`${found[1]}-${found[3] ?? found[5]}-${found[4] ?? found[6]}`);
  found = dayFirst.exec(path.replaceAll('/', '/ '));
  return found === null ? null : pageDate(`${found[6]}-${found[3] ?? found[5]}-${found[1] ?? found[4]}`);
}
