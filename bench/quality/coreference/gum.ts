import type { Span } from '../../../src/text/span.js';

/** A gold mention of UD English GUM: characters of the document's text, entity and type. */
export interface GoldMention extends Span {
  readonly entity: string;
  readonly type: string;
  /** Universal part of speech of its head word. */
  readonly headPos: string;
  /** Whether a name is its head, or stands beside it ("senior researcher Mu Li"). */
  readonly isNamed: boolean;
  /** Where the words of its head start: one, or the words of a name. */
  readonly headStarts: readonly number[];
}

export interface GoldDocument {
  readonly id: string;
  readonly genre: string;
  /** Paragraphs separated by a blank line; sentences by a space. */
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

const beside = new Set(['nmod:desc', 'appos', 'compound:desc']);

interface Word extends Span {
  readonly pos: string;
  readonly head: number;
  readonly relation: string;
  readonly entities: string;
}

interface Open {
  readonly entity: string;
  readonly type: string;
  readonly first: number;
}

/** Reads CoNLL-U with GUM's `Entity=` annotation (bracket notation: Zeldes, "Corefud", entity-etype-...). */
export function readGum(conllu: string): GoldDocument[] {
  return conllu
    .split(/^(?=# newdoc id)/m)
    .filter((document) => document.includes('# newdoc id'))
    .map(readDocument);
}

function readDocument(conllu: string): GoldDocument {
  const id = conllu.match(/^# newdoc id = (.*)$/m)?.[1] ?? '';
  const genre = conllu.match(/^# meta::genre = (.*)$/m)?.[1] ?? '';
  const mentions: GoldMention[] = [];
  let text = '';
  for (const block of conllu.split(/\n\n+/)) {
    const sentence = block.match(/^# text = (.*)$/m)?.[1];
    if (sentence === undefined) continue;
    if (text !== '') text += /^# newpar(?:\s|$)/m.test(block) ? '\n\n' : ' ';
    mentions.push(...readMentions(readWords(block, sentence, text.length)));
    text += sentence;
  }
  return { id, genre, text, mentions };
}

function readWords(block: string, sentence: string, offset: number): Word[] {
  let place = 0;
  const lines = block.split('\n').map((line) => line.split('\t'));
  return lines
    .filter(([number]) => /^\d+$/.test(number))
    .map(([, form, , pos, , , head, relation, , miscellaneous]) => {
      const found = sentence.indexOf(form, place);
      const start = found < 0 ? place : found;
      place = start + (found < 0 ? 0 : form.length);
      const entities = miscellaneous.match(/(?:^|\|)Entity=([^|]*)/)?.[1] ?? '';
      return { start: offset + start, end: offset + place, pos, head: Number(head) - 1, relation, entities };
    });
}

function readMentions(words: readonly Word[]): GoldMention[] {
  const open: Open[] = [];
  const mentions: GoldMention[] = [];
  const close = ({ entity, type, first }: Open, last: number): void => {
    const range = words.slice(first, last + 1);
    const place = range.findIndex((word) => word.head < first || word.head > last);
    const head = place < 0 ? range.length - 1 : place;
    const heads = [first + head];
    range.forEach((word, index) => {
      const isPartOfName = word.relation === 'flat' || (word.pos === 'PROPN' && beside.has(word.relation));
      if (isPartOfName && heads.includes(word.head)) heads.push(first + index);
    });
    mentions.push({
      entity,
      type,
      start: range[0].start,
      end: words[last].end,
      headPos: range[head].pos,
      isNamed: heads.some((index) => words[index].pos === 'PROPN'),
      headStarts: heads.map((index) => words[index].start),
    });
  };
  words.forEach(({ entities }, index) => {
    for (const [, opening, closing, closed] of entities.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
      if (opening !== undefined) {
        const [entity, type] = opening.split('-');
        if (closing === undefined) open.push({ entity, type, first: index });
        else close({ entity, type, first: index }, index);
      } else {
        const place = open.findLastIndex(({ entity }) => entity === closed);
        if (place >= 0) close(open.splice(place, 1)[0], index);
      }
    }
  });
  return mentions;
}
