import type { Name, Reading, Sentence, Token } from '../text/reading.js';
import type { SourceText } from '../text/source-text.js';
import type { Analysis } from './analysis.js';
import { Engine } from './engine.js';
import { mendAnalysis } from './mends/mend-analysis.js';
import type { NamedRange } from './name-recognizer.js';
import { endOf } from './tokenizer/raw-token.js';

/** Reads reports: tokens, sentences, names, dependencies. One reader serves any number of reports, one at a time. */
export interface Reader {
  /** Reads each paragraph by itself; offsets are into `source.text`. */
  read(source: SourceText): Reading;
}

/**
 * Loads the shipped model, some 0.2 seconds and 100 MB. `mend` sets right what it is known to misread.
 * @throws ReadoutError `weights-damaged` where the model's files are missing or not as their manifest says
 */
export function loadReader(mend: (analysis: Analysis) => Analysis = mendAnalysis): Reader {
  const engine = new Engine();
  return {
    read(source) {
      const analyses = engine.analyse(source.paragraphs.map(({ start, end }) => source.text.slice(start, end)));
      const assembly = new Assembly(source, engine.vectorWidth);
      analyses.forEach((pieces, paragraph) => {
        for (const piece of pieces) assembly.add(mend(piece), paragraph);
      });
      return assembly.finish();
    },
  };
}

/** "Moon Jae-in", of which the recognizer leaves out what follows the hyphen. */
function withSecondHalf({ tokens }: Analysis, name: NamedRange): NamedRange {
  const [before, hyphen, half] = [name.last - 1, name.last, name.last + 1].map((index) => tokens[index]);
  const isJoined =
    name.label === 'PERSON' &&
    half !== undefined &&
    /^[-‑]$/.test(hyphen.lexeme.text) &&
    !before.spaceAfter &&
    !hyphen.spaceAfter &&
    /^\p{Ll}{2,6}$/u.test(half.lexeme.text) &&
    !/^(?:led|era|style|backed|born|held|based|run|like)$/.test(half.lexeme.text);
  return isJoined ? { ...name, last: name.last + 2 } : name;
}

/** Puts the analyses of paragraphs together, with indices and offsets of the whole report. */
class Assembly {
  private readonly source: SourceText;
  private readonly vectorWidth: number;
  private readonly tokens: Token[] = [];
  private readonly sentences: Sentence[] = [];
  private readonly names: Name[] = [];
  private readonly vectors: Float32Array[] = [];

  constructor(source: SourceText, vectorWidth: number) {
    this.source = source;
    this.vectorWidth = vectorWidth;
  }

  add(analysis: Analysis, paragraph: number): void {
    const firstToken = this.tokens.length;
    const offset = this.source.paragraphs[paragraph].start;
    const entities = analysis.tokens.map(() => '');
    const names = analysis.names.map((name) => withSecondHalf(analysis, name));
    for (const { first, last, label } of names) entities.fill(label, first, last);
    let sentence = this.sentences.length - 1;
    const sentenceStarts: number[] = [];
    analysis.tokens.forEach((token, index) => {
      if (index === 0 || analysis.startsSentence[index] === 1) {
        sentence++;
        sentenceStarts.push(firstToken + index);
      }
      const { text, lower, norm, isSpace } = token.lexeme;
      this.tokens.push({
        index: firstToken + index,
        start: offset + token.start,
        end: offset + endOf(token),
        text,
        lower,
        norm,
        spaceAfter: token.spaceAfter,
        isSpace,
        tag: analysis.tags[index],
        pos: analysis.pos[index],
        morph: analysis.morphs[index],
        lemma: analysis.lemmas[index],
        head: firstToken + analysis.heads[index],
        label: analysis.labels[index],
        sentence,
        entity: entities[index],
      });
    });
    sentenceStarts.forEach((first, index) => {
      const last = sentenceStarts[index + 1] ?? this.tokens.length;
      this.sentences.push({ index: this.sentences.length, paragraph, first, last, ...this.spanOf(first, last) });
    });
    for (const { first, last, label } of names) {
      const range = { first: firstToken + first, last: firstToken + last };
      this.names.push({ ...range, ...this.spanOf(range.first, range.last), label });
    }
    this.vectors.push(analysis.vectors);
  }

  finish(): Reading {
    const { source, tokens, sentences, names, vectorWidth } = this;
    const children: number[][] = tokens.map(() => []);
    for (const { head, index } of tokens) if (head !== index) children[head].push(index);
    const vectors = new Float32Array(tokens.length * vectorWidth);
    let place = 0;
    for (const part of this.vectors) {
      vectors.set(part, place);
      place += part.length;
    }
    return { source, tokens, sentences, names, children, vectors, vectorWidth };
  }

  private spanOf(first: number, last: number) {
    return { start: this.tokens[first].start, end: this.tokens[last - 1].end };
  }
}
