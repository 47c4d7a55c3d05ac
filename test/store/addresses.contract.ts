import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Report } from '../../src/schema/report.js';
import type { Address, Store } from '../../src/store/store.js';
import { RecordBuilder } from '../builders/record.js';

const engine = '0.1.0';
const url = 'https://post.example/bridge';

/** What every adapter of the store must do with what is read at web addresses. */
export function addressContract(open: () => Store): void {
  let store: Store;
  beforeEach(() => {
    store = open();
  });
  afterEach(() => store.close());

  const text = 'Berg said the bridge would open. "We will pay for it," she said. Sudland denied a delay.';
  const revised = 'On Monday Berg said the bridge would open in May. "We will pay for it," she said. Nobody was hurt.';
  const at = (day: string, more: Partial<Address> = {}): Address => ({
    url,
    kind: 'page',
    source: null,
    etag: null,
    lastModified: null,
    askedAt: `2025-05-${day}T08:00:00.000Z`,
    askAfter: null,
    failures: 0,
    ...more,
  });
  const article = (name: string, words: string, report: Partial<Report> = {}) => {
    const builder = new RecordBuilder(name, words, { url, publishedAt: '2025-05-01', ...report });
    builder.statement('Berg', 'the bridge would open').statement('Berg', 'We will pay for it');
    if (words.includes('denied')) builder.statement('Sudland', 'a delay', { act: 'deny' });
    return builder.record;
  };
  const put = async (record: ReturnType<typeof article>, address: Address) =>
    (await store.put([{ record, engine, address }]))[0];
  const current = async (asOf?: string) => (await store.records({ asOf })).map(({ record }) => record.report.id);

  test('keeps what to ask with the next time', async () => {
    await put(article('one', text), at('02', { etag: '"1"', lastModified: 'Fri, 02 May 2025 08:00:00 GMT' }));
    expect(await store.address(url)).toEqual({
      ...at('02', { etag: '"1"', lastModified: 'Fri, 02 May 2025 08:00:00 GMT' }),
      report: 'report-one',
    });
    await store.note(at('03', { etag: '"2"' }));
    expect(await store.address(url)).toMatchObject({ etag: '"2"', lastModified: null, report: 'report-one' });
    expect(await store.address('https://post.example/other')).toBeNull();
  });

  test('lists the addresses to be asked by a time, the longest waiting first', async () => {
    for (const [name, askAfter] of [
      ['a', '2025-05-04T00:00:00.000Z'],
      ['b', '2025-05-03T00:00:00.000Z'],
      ['c', null],
      ['d', '2025-05-09T00:00:00.000Z'],
    ] as const) {
      await store.note(at('02', { url: `https://post.example/${name}`, askAfter, kind: 'feed' }));
    }
    const due = await store.addresses('feed', '2025-05-05T00:00:00.000Z');
    expect(due.map((address) => address.url)).toEqual(['https://post.example/b', 'https://post.example/a']);
    expect(await store.addresses('feed')).toHaveLength(4);
    expect(await store.addresses('page')).toEqual([]);
  });

  test('the same text under other bytes changes nothing', async () => {
    await put(article('one', text), at('02'));
    expect(await put(article('two', text.replace('. ', '.  ')), at('03'))).toMatchObject({
      report: 'report-one',
      change: 'unchanged',
    });
    expect(await current()).toEqual(['report-one']);
    expect((await store.address(url))?.askedAt).toBe('2025-05-03T08:00:00.000Z');
  });

  test('another text is a new revision; the old one is kept, and stands for the days before', async () => {
    await put(article('one', text), at('02'));
    const change = await put(article('two', revised), at('04'));
    expect(change).toMatchObject({ report: 'report-two', change: 'revised', revises: 'report-one' });
    expect(change.facts.map(({ noun, change }) => [noun, change])).toEqual([['statements', 'gone']]);
    expect(change).toMatchObject({ factsAdded: 0, factsRemoved: 1, factsAltered: 0 });
    expect(await current()).toEqual(['report-two']);
    expect(await current('2025-05-03')).toEqual(['report-one']);
    expect(await current('2025-05-04')).toEqual(['report-two']);
    expect(await store.record('report-one')).toMatchObject({
      supersededBy: 'report-two',
      record: { statements: [{}, {}, { act: 'deny' }] },
    });
    expect((await store.record('report-two'))?.record.report.revisionOf).toBe('report-one');
    expect((await store.log()).map(({ kind }) => kind)).toEqual(['added', 'revised']);
    expect(await store.revisedReports()).toEqual(['report-two']);
    for (const id of ['report-one', 'report-two']) {
      const revisions = await store.revisions(id);
      expect(revisions.map(({ record }) => record.report.id)).toEqual(['report-one', 'report-two']);
    }
  });

  test('a revision is known from the day it says, not before the day we last saw the old text', async () => {
    await put(article('one', text), at('02'));
    await put(article('two', revised, { modifiedAt: '2025-05-03T09:00:00Z' }), at('08'));
    await put(article('three', `${revised} Again.`, { modifiedAt: '2025-05-03T09:00:00Z' }), at('12'));
    expect(await current('2025-05-03')).toEqual(['report-two']);
    expect(await current('2025-05-11')).toEqual(['report-two']);
    expect(await current('2025-05-12')).toEqual(['report-three']);
  });

  test('a text that comes back stands again', async () => {
    await put(article('one', text), at('02'));
    await put(article('two', revised), at('04'));
    expect(await put(article('one', text), at('06'))).toMatchObject({
      report: 'report-one',
      change: 'revised',
      revises: 'report-two',
    });
    expect(await current()).toEqual(['report-one']);
    await put(article('two', revised), at('07'));
    expect(await current()).toEqual(['report-two']);
    for (const [day, standing] of [
      ['03', 'report-one'],
      ['05', 'report-two'],
      ['06', 'report-one'],
      ['08', 'report-two'],
    ])
      expect([day, await current(`2025-05-${day}`)]).toEqual([day, [standing]]);
  });

  test('an older reading, of an archive say, does not take the place of a newer one', async () => {
    await put(article('two', revised), at('04'));
    expect(await put(article('one', text), at('02'))).toMatchObject({ change: 'added' });
    expect(await current()).toEqual(['report-two']);
    expect((await store.record('report-two'))?.record.report.revisionOf).toBe('report-one');
    expect(await store.address(url)).toMatchObject({ report: 'report-two', askedAt: at('04').askedAt });
    for (const [name, words, day] of [
      ['two', revised, '04'],
      ['one', text, '02'],
    ] as const) {
      expect((await put(article(name, words), at(day))).change).toBe('unchanged');
    }
    expect(await current()).toEqual(['report-two']);
  });

  test('the same text at another address is a duplicate at one outlet, a report of its own at another', async () => {
    const other = (host: string) => ({ url: `https://${host}/again` });
    await put(article('one', text), at('02'));
    expect(
      await put(article('two', text, other('www.post.example')), at('02', other('www.post.example'))),
    ).toMatchObject({
      change: 'duplicate',
      report: 'report-one',
    });
    expect((await store.address('https://www.post.example/again'))?.report).toBe('report-one');
    expect(await put(article('three', text, other('wire.example')), at('02', other('wire.example')))).toMatchObject({
      change: 'added',
    });
    expect(await current()).toEqual(['report-one', 'report-three']);
  });

  test('deleting a report takes its revisions along; its address says so from then on', async () => {
    await put(article('one', text), at('02'));
    await put(article('two', revised), at('04'));
    await put(article('other', `${text} And more.`), at('04', { url: 'https://post.example/other' }));
    expect(new Set(await store.remove(['report-two']))).toEqual(new Set(['report-one', 'report-two']));
    expect(await current()).toEqual(['report-other']);
    expect(await store.address(url)).toMatchObject({ kind: 'deleted', report: null, askAfter: null });
    expect(await store.addresses('page')).toHaveLength(1);
    expect((await store.search({ words: 'Berg', limit: 9 })).map(({ report }) => report)).not.toContain('report-one');
  });

  test('says what an engine has read', async () => {
    await put(article('one', text), at('02'));
    expect(await store.factsRead('report-one', engine)).toBeGreaterThan(0);
    expect(await store.factsRead('report-one', '9.9.9')).toBeNull();
    expect(await store.factsRead('report-none', engine)).toBeNull();
    expect(await store.revisedReports()).toEqual([]);
    expect(await store.revisions('report-none')).toEqual([]);
  });
}
