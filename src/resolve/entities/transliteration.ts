/**
 * The form in which spellings of one name meet: no diacritics, and the letters that romanizations of Cyrillic differ by
 * made one (Zelensky, Zelenskyy, Zelenskiy; Yuri, Yury). Whole names are compared, never surnames or beginnings.
 */
export function transliterationKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ'.]/g, '')
    .replace(/[‐‑–-]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) =>
      word
        .replace(/(?:iy|yy|ii|yi|ij|y|i)$/, 'i')
        .replace(/y/g, 'i')
        .replace(/ii+/g, 'i')
        .replace(/kh/g, 'h')
        .replace(/ie(?=[^aeiou])/g, 'e'),
    )
    .join(' ');
}
