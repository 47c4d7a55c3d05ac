import type { EventDocument, EventMention } from '../../../src/resolve/occasions/event-mention.js';
import { stem } from '../../../src/resolve/occasions/stem.js';
import type { Reading, Token } from '../../../src/text/reading.js';
import type { Span } from '../../../src/text/span.js';
import { Participants } from './participants.js';

const contentPos = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const empty = new Set(
  'be have do will would could should may might can must say s other more such same own'.split(' '),
);
const lightVerbs = new Set(['make', 'take', 'have', 'be', 'give', 'go', 'do', 'get', 'come']);
const nearness = 6;
/** Tokens that a headline and a lead take, about. */
const leadLength = 70;

/** Whether a word says something of the matter. */
export function isContent({ pos, lemma, text }: Token): boolean {
  return contentPos.has(pos) && !empty.has(lemma.toLowerCase()) && /[\p{L}\p{N}]/u.test(text);
}

export const stemOf = (token: Token): string => stem(token.lemma);

/** What a report as a whole says: its words, names, numbers and years. */
export function wholeOf({ tokens }: Reading): Omit<EventDocument, 'id' | 'day' | 'mentions'> {
  return {
    words: counted(tokens, isContent),
    lead: stems(tokens.slice(0, leadLength), isContent),
    names: counted(tokens, (token) => token.pos === 'PROPN' && isContent(token)),
    numbers: numbersOf(tokens),
    years: new Set(tokens.filter(({ text }) => /^(?:19|20)\d\d$/.test(text)).map(({ text }) => text)),
  };
}

/** Mentions at given places of a reading. */
export function readingMentions(
  reading: Reading,
  places: readonly (Span & { readonly m: string; readonly text: string })[],
): EventMention[] {
  return places.flatMap(({ m, text, start, end }) => {
    const tokens = reading.tokens.filter((token) => token.start < end && token.end > start && !token.isSpace);
    return tokens.length === 0 ? [] : [mentionOf(reading, m, text, tokens)];
  });
}

function mentionOf(reading: Reading, id: string, text: string, tokens: readonly Token[]): EventMention {
  const head = headOf(tokens);
  const paragraph = reading.sentences[head.sentence].paragraph;
  const around = reading.tokens.filter((token) => reading.sentences[token.sentence].paragraph === paragraph);
  const at = around.indexOf(head);
  const near = around.slice(Math.max(0, at - nearness), at + nearness + 1).filter((token) => token !== head);
  const { agents, patients, circumstances, agent, patient } = new Participants(reading, head);
  return {
    id,
    text,
    words: stems(tokens, isContent),
    lemma: head.lemma.toLowerCase(),
    stem: stemOf(head),
    verbal: head.pos === 'VERB',
    sentence: paragraph,
    agents,
    patients,
    circumstances,
    agent,
    patient,
    names: stems(
      around,
      ({ entity, pos }) => pos === 'PROPN' || /PERSON|ORG|GPE|LOC|NORP|FAC|PRODUCT|EVENT|WORK/.test(entity),
    ),
    places: stems(around, ({ entity, pos }) => pos === 'PROPN' && /GPE|LOC|FAC/.test(entity)),
    numbers: numbersOf(around),
    sentenceWords: stems(around, isContent),
    nearWords: stems(near, isContent),
    vector: reading.vectors.slice(head.index * reading.vectorWidth, (head.index + 1) * reading.vectorWidth),
  };
}

function numbersOf(tokens: readonly Token[]): Set<string> {
  const numbers = tokens.filter(({ pos, entity }) => pos === 'NUM' && !/DATE|TIME/.test(entity));
  return new Set(numbers.map(({ lemma }) => lemma.toLowerCase().replaceAll(',', '')));
}

function counted(tokens: readonly Token[], keep: (token: Token) => boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of tokens.filter(keep).map(stemOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The token the others hang on; of "make a decision" the decision. */
function headOf(tokens: readonly Token[]): Token {
  const inside = new Set(tokens.map(({ index }) => index));
  const roots = tokens.filter(({ head, index }) => head === index || !inside.has(head));
  const root = roots.find(({ pos }) => pos === 'VERB' || pos === 'NOUN' || pos === 'PROPN') ?? roots[0] ?? tokens[0];
  if (!lightVerbs.has(root.lemma.toLowerCase())) return root;
  return tokens.find((token) => token !== root && /^(NOUN|VERB|ADJ)$/.test(token.pos)) ?? root;
}

function stems(tokens: readonly Token[], keep: (token: Token) => boolean): Set<string> {
  return new Set(tokens.filter(keep).map(stemOf));
}
