const units: Record<string, number> = {
  zero: 0,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const scales: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
};

/** The number that words and figures write ("5.1 million", "two dozen", "1,200"); null where they write none or an uncertain one ("dozens"). */
export function numberIn(words: readonly string[]): number | null {
  let total = 0;
  let current: number | null = null;
  for (const word of words.flatMap((each) => each.toLowerCase().split('-'))) {
    const value = /^\d[\d,]*(?:\.\d+)?$/.test(word) ? Number(word.replace(/,/g, '')) : units[word];
    const scale = scales[word];
    if (value !== undefined) current = (current ?? 0) + value;
    else if (scale !== undefined && scale > 100) {
      total += (current ?? 1) * scale;
      current = 0;
    } else if (scale !== undefined) current = (current ?? 1) * scale;
    else if (word !== 'and') return null;
  }
  return current === null ? null : total + current;
}
