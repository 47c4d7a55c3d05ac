import { franc } from 'franc-min';

const sampleLength = 4000;
// Below this a trigram model mistakes lists of names and headlines for other languages; function words decide alone.
const reliableLength = 200;
const functionWords =
  /\b(?:the|of|to|and|in|that|is|was|for|with|said|on|has|have|by|at|from|as|are|were|been|will|would|he|his|its?|they|their|not|but|this|after|an|a)\b/gi;
const functionWordShare = 0.12;

// biome-ignore format: a table
const codes: Readonly<Record<string, string>> = {
  eng: 'en', deu: 'de', fra: 'fr', spa: 'es', por: 'pt', ita: 'it', nld: 'nl', rus: 'ru', ukr: 'uk', pol: 'pl', swe: 'sv',
  tur: 'tr', arb: 'ar', pes: 'fa', heb: 'he', hin: 'hi', urd: 'ur', ben: 'bn', cmn: 'zh', jpn: 'ja', kor: 'ko', vie: 'vi',
  ind: 'id', zlm: 'ms', ces: 'cs', hun: 'hu', ron: 'ro', ell: 'el', bul: 'bg', srp: 'sr', hrv: 'hr', bos: 'bs', tha: 'th',
  bel: 'be', kaz: 'kk', uzn: 'uz', azj: 'az', swh: 'sw', amh: 'am', som: 'so', hau: 'ha', yor: 'yo', zul: 'zu',
};

/**
 * The language of a report, BCP 47: its code where trigrams know it, "und" where they do not; null where the text is too
 * short to tell and does not look English. Function words overrule the trigrams on short texts and on long lists of names.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, sampleLength);
  const words = sample.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  if (words === 0) return null;
  if ((sample.match(functionWords)?.length ?? 0) >= words * functionWordShare) return 'en';
  if (sample.length < reliableLength && isLatin(sample)) return null;
  const found = franc(sample);
  return found === 'und' ? 'und' : (codes[found] ?? found);
}

const isLatin = (text: string): boolean =>
  (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
