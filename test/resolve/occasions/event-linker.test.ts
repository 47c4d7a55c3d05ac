import { expect, test } from 'vitest';
import { clustersOf } from '../../../src/resolve/occasions/average-link.js';
import { EventLinker } from '../../../src/resolve/occasions/event-linker.js';
import { eventDocument, eventMention } from '../../builders/event-document.js';

const quake = 'Bam Iran quake 2003 killed thousands rescuers rubble citadel';
const told = (word: string) =>
  eventMention('m', word, {
    sentenceWords: new Set([...quake.toLowerCase().split(' '), word]),
    names: new Set(['bam', 'iran']),
    places: new Set(['bam', 'iran']),
  });
const documents = [
  eventDocument('one', quake, [told('quake')]),
  eventDocument('two', `${quake} aid`, [told('quake')]),
  eventDocument('three', 'parliament passed budget after debate', [eventMention('m', 'passed')]),
];
const clusters = (given: Parameters<EventLinker['link']>) => {
  const { mentions, joins } = EventLinker.load().link(...given);
  return clustersOf(mentions.length, joins);
};

test('one event told by two reports is joined, another one left alone', () => {
  expect(clusters([documents])).toEqual([[0, 1], [2]]);
});

test('reports dated more than a fortnight apart are not joined, nor what is kept apart', () => {
  const dated = documents.map((document, index) => ({ ...document, day: 100 + 15 * index }));
  expect(clusters([dated])).toEqual([[0], [1], [2]]);
  expect(clusters([documents, () => true])).toEqual([[0], [1], [2]]);
});
