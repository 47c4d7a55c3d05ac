import { expect, test } from 'vitest';
import { DocumentFeatures } from '../../../src/resolve/occasions/document-features.js';
import { DocumentKinship } from '../../../src/resolve/occasions/document-kinship.js';
import { eventDocument } from '../../builders/event-document.js';

const nothing = { documents: 0, frequencies: {}, heads: {}, pairs: {} };
const documents = [
  eventDocument('one', 'quake kills 40 in Bam Iran 2003 rescue rubble'),
  eventDocument('same', 'Iran quake kills 40 near Bam 2003 rescue teams'),
  eventDocument('other', 'quake kills 200 in Boumerdes Algeria 2004 rubble'),
  eventDocument('apart', 'parliament votes on budget'),
];
const features = new DocumentFeatures(documents, new DocumentKinship(documents, nothing));

test('reports of one event have more in common than those of another of its kind', () => {
  const [same, other] = [features.between(0, 1), features.between(0, 2)];
  expect(same.documentNames).toBeGreaterThan(other.documentNames);
  expect(same.documentLeads).toBeGreaterThan(other.documentLeads);
  expect([same.documentNumbers, other.documentNumbers]).toEqual([1, 0]);
  expect([same.documentYears, other.documentYears]).toEqual([1, 0]);
  expect([same.documentRankLow, same.documentRankHigh]).toEqual([1, 1]);
  expect(other.documentRankHigh).toBeGreaterThan(1);
});

test('nothing to compare is -1, not unlike', () => {
  expect(features.between(0, 3)).toMatchObject({ documentNumbers: -1, documentYears: -1, documentLeadNames: -1 });
});

test('the order of the two does not matter, and a report is most like itself', () => {
  expect(features.between(2, 0)).toEqual(features.between(0, 2));
  expect(features.between(3, 3)).toMatchObject({ documentRankLow: 0, documentNames: 1, documentYears: 1 });
});
