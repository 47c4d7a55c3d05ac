import type { EventDocument, EventMention } from '../../src/resolve/occasions/event-mention.js';

const none: ReadonlySet<string> = new Set();

/** A mention of one word, with nothing around it but what is given. */
export function eventMention(id: string, word: string, given: Partial<EventMention> = {}): EventMention {
  return {
    id,
    text: word,
    words: new Set([word]),
    lemma: word,
    stem: word,
    verbal: true,
    sentence: 0,
    agents: none,
    patients: none,
    circumstances: none,
    agent: null,
    patient: null,
    names: none,
    places: none,
    numbers: none,
    sentenceWords: new Set([word]),
    nearWords: none,
    vector: Float32Array.of(1, 0),
    ...given,
  };
}

/** A report of the words given, the capitalized ones its names, the numbers its numbers. */
export function eventDocument(id: string, text: string, mentions: readonly EventMention[] = []): EventDocument {
  const tokens = text.split(' ');
  const words = new Map(tokens.map((token) => [token.toLowerCase(), 1]));
  const names = tokens.filter((token) => /^[A-Z]/.test(token)).map((token) => [token.toLowerCase(), 1] as const);
  return {
    id,
    day: null,
    words,
    lead: new Set(words.keys()),
    names: new Map(names),
    numbers: new Set(tokens.filter((token) => /^\d{1,3}$/.test(token))),
    years: new Set(tokens.filter((token) => /^\d{4}$/.test(token))),
    mentions,
  };
}
