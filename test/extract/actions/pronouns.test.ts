import { expect, it } from 'vitest';
import { extractActions } from '../../../src/extract/actions/extract-actions.js';
import { resolveMentions } from '../../../src/read/coreference/resolve-mentions.js';
import { loadReader } from '../../../src/read/reader.js';
import { Alignment } from '../../../src/text/alignment.js';

it('ends where a pronoun stands within the name it refers to', () => {
  const text =
    'Hamas freed Emily Damari. Her mother, Mandy Damari, thanked President Trump and his envoy. She praised her country.';
  const paragraphs = [{ start: 0, end: text.length, role: 'body' as const }];
  const alignment = Alignment.identity(text.length);
  const reading = loadReader().read({ reportId: 'report-1', original: text, text, alignment, paragraphs });
  const token = (word: string) => reading.tokens.findIndex((each) => each.text === word);
  const mention = (form: 'name' | 'pronoun', head: number) => ({
    form,
    head,
    start: 0,
    end: 1,
    first: head,
    last: head + 1,
  });
  const chain = {
    id: 'entity-1',
    name: 'Mandy Damari',
    kind: 'person' as const,
    aliases: [],
    country: null,
    role: null,
    mentions: [mention('name', token('mother')), mention('pronoun', token('Her'))],
  };
  const chains = [chain, ...resolveMentions(reading).chains];
  expect(
    extractActions({ reading, times: [], chains, introductions: new Map() }, [], null).map(({ event }) => event),
  ).toContain('RETREAT');
});
