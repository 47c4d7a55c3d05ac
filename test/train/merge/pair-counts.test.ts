import { expect, test } from 'vitest';
import { placed } from '../../../src/resolve/occasions/event-linker.js';
import { PairCounts } from '../../../train/merge/pair-counts.js';
import { eventDocument, eventMention } from '../../builders/event-document.js';

const mentions = placed([
  eventDocument('a', '', [eventMention('0', 'strike'), eventMention('1', 'attack')]),
  eventDocument('b', '', [eventMention('0', 'strike')]),
]);
const counts = new PairCounts(mentions, [
  { one: 1, other: 0, topic: 'war', yes: true },
  { one: 2, other: 0, topic: 'labour', yes: false },
  { one: 2, other: 1, topic: 'labour', yes: false },
]);

test('pairs of stems are counted by whether they told of one event; heads only where the stems differ', () => {
  expect(counts.all()).toEqual({
    pairs: { 'attack|strike': [1, 1], 'strike|strike': [0, 1] },
    heads: { attack: [1, 1], strike: [1, 1] },
  });
});

test('what a topic showed can be left out', () => {
  expect(counts.without('labour')).toEqual({
    pairs: { 'attack|strike': [1, 0], 'strike|strike': [0, 0] },
    heads: { attack: [1, 0], strike: [1, 0] },
  });
  expect(counts.without('none')).toEqual(counts.all());
});
