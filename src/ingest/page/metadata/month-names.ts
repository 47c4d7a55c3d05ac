// What month names begin with in the languages news pages are most often in: lower case, enough to tell them apart. Names
// that begin as another month's do (Finnish "marraskuu", Croatian "lipnja", Czech "července") stand before it.
// biome-ignore format: a table
const beginnings: readonly (readonly [month: number, names: RegExp])[] = [
  [11, /^(?:marras|studen)/],
  [7, /^(?:červenc|srpnj)/],
  [6, /^lipnj/],
  [1, /^(?:jan|ene|gen|jän|led|sty|ian|янв|яну|січ|oca|tammi|ιαν|يناير)/],
  [2, /^(?:feb|fev|fév|févr|lut|únor|фев|лют|şub|helmi|φεβ|فبراير)/],
  [3, /^(?:mar|mär|maa|mrt|mrz|bře|мар|бер|már|μαρ|μάρ|مارس)/],
  [4, /^(?:apr|avr|abr|kwi|dub|апр|кві|nis|huhti|travnj|ápr|απρ|أبريل)/],
  [5, /^(?:may|mai|maj|mag|mei|kvě|мая|май|трав|touko|svibnj|máj|μαΐ|μαϊ|μαι|μάι|مايو)/],
  [6, /^(?:jun|juin|giu|czer|červn|iun|июн|юни|чер|haz|kesä|jún|ιουν|يونيو)/],
  [7, /^(?:jul|juil|lug|lip|iul|июл|юли|лип|tem|heinä|júl|ιουλ|يوليو)/],
  [8, /^(?:aug|aoû|aou|ago|agu|sie|srp|авг|сер|ağu|elok|αυγ|αύγ|أغسطس)/],
  [9, /^(?:sep|set|wrz|září|сен|сеп|вер|eyl|syys|ruj|szep|σεπ|سبتمبر)/],
  [10, /^(?:oct|okt|ott|out|paź|říj|окт|жов|eki|loka|οκτ|أكتوبر)/],
  [11, /^(?:nov|lis|лис|ноя|ное|kas|νοε|νοέ|نوفمبر)/],
  [12, /^(?:dec|déc|dez|dic|des|gru|pros|дек|гру|ara|joulu|δεκ|ديسمبر)/],
];

/** The month, 1 to 12, that a word in lower case names, in full or shortened; 0 where it names none. */
export const monthNamed = (word: string): number => beginnings.find(([, names]) => names.test(word))?.[0] ?? 0;
