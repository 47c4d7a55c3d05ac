/** Python's `str.isspace`, which differs from JavaScript's `\s` (separators 0x1c to 0x1f and 0x85, no U+FEFF). */
export const isWhiteSpaceCode = (code: number): boolean =>
  code <= 0x20
    ? (code >= 9 && code <= 13) || code >= 0x1c
    : code >= 0x85 &&
      (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);

export function isWhiteSpace(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (!isWhiteSpaceCode(text.charCodeAt(index))) return false;
  }
  return text.length > 0;
}
