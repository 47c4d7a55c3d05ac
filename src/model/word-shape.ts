const longWord = 100;
const longestRun = 4;
const letter = /^\p{L}$/u;
const capital = /^\p{Lu}$/u;
// Python's str.isdigit: decimal digits, and super- and subscript and circled ones.
const digit = /^[\p{Nd}\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468]$/u;

/** spaCy's word shape: "Kremlin's" is "Xxxxx'x", "2025" is "dddd"; runs are cut at four, long words are "LONG". */
export function wordShape(text: string): string {
  if (text.length >= longWord && Array.from(text).length >= longWord) return 'LONG';
  let shape = '';
  let previous = '';
  let run = 0;
  for (const character of text) {
    const kind = characterShape(character);
    run = kind === previous ? run + 1 : 1;
    previous = kind;
    if (run <= longestRun) shape += kind;
  }
  return shape;
}

function characterShape(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return 'x';
    if (code >= 0x41 && code <= 0x5a) return 'X';
    return code >= 0x30 && code <= 0x39 ? 'd' : character;
  }
  if (letter.test(character)) return capital.test(character) ? 'X' : 'x';
  return digit.test(character) ? 'd' : character;
}
