/**
 * Turns a Python `re` pattern, as spaCy's tokenizer uses them, into the source of a JavaScript regular expression with
 * the `u` flag. Covers what those patterns hold: escapes, character classes, groups, lookarounds, counted repeats.
 */
export function translatePythonRegex(pattern: string): string {
  const source = pattern.replace(/^\(\?u\)/, '');
  let translated = '';
  let inClass = false;
  for (let index = 0; index < source.length; index++) {
    const character = source[index];
    if (character === '\\') {
      const escaped = source[++index];
      if (escaped === 'U') {
        translated += `\\u{${Number.parseInt(source.slice(index + 1, index + 9), 16).toString(16)}}`;
        index += 8;
      } else translated += translateEscape(escaped, inClass);
    } else if (inClass) {
      if (character === ']') inClass = false;
      translated += character === '[' ? '\\[' : character;
    } else if (character === '[') {
      inClass = true;
      translated += character;
      if (source[index + 1] === '^') translated += source[++index];
    } else translated += isLiteralBracket(source, index, translated) ? `\\${character}` : character;
  }
  return translated;
}

function translateEscape(escaped: string, inClass: boolean): string {
  if (/[uxbBsSnrtfv]/.test(escaped)) return `\\${escaped}`;
  if (escaped === 'd') return '\\p{Nd}';
  if (escaped === 'w') return inClass ? '\\p{L}\\p{N}_' : '[\\p{L}\\p{N}_]';
  if ('^$\\.*+?()[]{}|/'.includes(escaped)) return `\\${escaped}`;
  // The u flag refuses escapes that do nothing.
  return escaped === '-' && inClass ? '\\-' : escaped;
}

/** Python takes a lone bracket or brace for itself; the u flag refuses it. */
function isLiteralBracket(source: string, index: number, translated: string): boolean {
  const character = source[index];
  if (character === ']') return true;
  if (character === '{') return !/^\{\d*,?\d*\}/.test(source.slice(index));
  return character === '}' && !/\{\d*,?\d*$/.test(translated);
}
