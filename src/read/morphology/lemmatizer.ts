import type { LemmaTable } from '../../model/tables.js';

interface Rules {
  readonly endings: LemmaTable['rules'];
  readonly exceptions: ReadonlyMap<string, readonly string[]>;
  readonly lemmas: ReadonlySet<string>;
}

const kept = 50_000;

/** spaCy's rule lemmatizer for English: WordNet's endings, irregular forms and word list. */
export class Lemmatizer {
  private readonly tables: ReadonlyMap<string, LemmaTable>;
  /** Built when first needed: the word lists are long. */
  private readonly rules = new Map<string, Rules | undefined>();
  private readonly known = new Map<string, string>();

  constructor(tables: Readonly<Record<string, LemmaTable>>) {
    this.tables = new Map(Object.entries(tables).map(([pos, table]) => [pos.toUpperCase(), table]));
  }

  /** @param pos universal part of speech; @param morph universal features, `Name=Value|...` */
  lemmatize(text: string, pos: string, morph: string): string {
    const key = `${pos}|${morph}|${text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const lemma = this.find(text, pos, morph);
    if (this.known.size >= kept) this.known.clear();
    this.known.set(key, lemma);
    return lemma;
  }

  private find(text: string, pos: string, morph: string): string {
    const lower = text.toLowerCase();
    if (pos === '' || pos === 'SPACE' || isBaseForm(pos, morph)) return lower;
    const rules = this.rulesOf(pos);
    if (rules === undefined) return pos === 'PROPN' ? text : lower;
    const irregular = rules.exceptions.get(lower);
    const [found, unknown] = this.strip(lower, rules);
    // A later form goes before the earlier ones, irregular before regular.
    const added = irregular?.filter((form) => !found.includes(form)) ?? [];
    return added.at(-1) ?? found[0] ?? unknown[0] ?? text;
  }

  private rulesOf(pos: string): Rules | undefined {
    if (!this.rules.has(pos)) this.rules.set(pos, compile(this.tables.get(pos)));
    return this.rules.get(pos);
  }

  /** Forms left when endings are taken off: known lemmas and what is no word first, then unknown words. */
  private strip(lower: string, { endings, lemmas }: Rules): [found: string[], unknown: string[]] {
    const found: string[] = [];
    const unknown: string[] = [];
    for (const [ending, replacement] of endings) {
      if (!lower.endsWith(ending)) continue;
      const form = lower.slice(0, lower.length - ending.length) + replacement;
      if (form === '') continue;
      if (lemmas.has(form)) found.unshift(form);
      else if (/^\p{L}+$/u.test(form)) unknown.push(form);
      else found.push(form);
    }
    return [found, unknown];
  }
}

const compile = (table: LemmaTable | undefined): Rules | undefined =>
  table && {
    endings: table.rules,
    exceptions: new Map(Object.entries(table.exceptions)),
    lemmas: new Set(table.lemmas.split(' ')),
  };

/** Whether the features say that the form is its own lemma. */
function isBaseForm(pos: string, morph: string): boolean {
  const features = new Set(morph.split('|'));
  if (pos === 'NOUN' && features.has('Number=Sing')) return true;
  if (pos === 'VERB' && features.has('VerbForm=Fin') && features.has('Tense=Pres') && !morph.includes('Number=')) {
    return true;
  }
  return features.has('VerbForm=Inf') || features.has('VerbForm=None') || features.has('Degree=Pos');
}
