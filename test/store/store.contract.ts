import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { RecordBuilder } from '../builders/record.js';

const engine = '0.1.0';

export function callReport(name = 'call', publishedAt: string | null = '2025-07-04') {
  const text =
    'Putin and Trump spoke for an hour on Thursday. "We made no progress," Trump said. The Kremlin denied a pause.';
  const builder = new RecordBuilder(name, `${text} (${name})`, { publishedAt });
  return builder
    .entity('Putin', { country: 'RUS' })
    .entity('Trump', { country: 'USA' })
    .contact('spoke', ['Putin', 'Trump'], { when: builder.day('Thursday', '2025-07-03') })
    .statement('Trump', 'We made no progress')
    .statement('Kremlin', 'a pause', { act: 'deny' }).record;
}

/** What every adapter of the store must do. `open` gives a store over one and the same place each time. */
export function storeContract(open: () => Store): void {
  let store: Store;
  beforeEach(() => {
    store = open();
  });
  afterEach(() => store.close());
  const put = (...records: ReturnType<typeof callReport>[]) => store.put(records.map((record) => ({ record, engine })));
  const words = (text: string) => store.search({ words: text, limit: 10 });

  describe('put', () => {
    test('gives back what it was given', async () => {
      const record = callReport();
      record.issues.push({ code: 'evidence-refused', reason: 'not verbatim', evidence: [] });
      const counts = { factsAdded: 5, factsRemoved: 0, factsAltered: 0, factsKept: 0 };
      expect(await put(record)).toEqual([
        { report: 'report-call', change: 'added', revises: null, ...counts, facts: [] },
      ]);
      expect((await store.record('report-call'))?.record).toEqual(record);
      expect((await store.records()).map((stored) => stored.record)).toEqual([record]);
    });

    test('changes nothing where nothing changed', async () => {
      await put(callReport());
      expect(await put(callReport())).toMatchObject([{ change: 'unchanged', factsKept: 5 }]);
      expect(await store.log()).toHaveLength(1);
    });

    test('replaces the facts of a report and says what changed', async () => {
      await put(callReport());
      const read = callReport();
      read.statements.splice(0, 1);
      read.statements[0].act = 'refuse';
      const [change] = await put(read);
      expect(change).toMatchObject({
        change: 'replaced',
        factsAdded: 0,
        factsRemoved: 1,
        factsAltered: 1,
        factsKept: 3,
      });
      expect(change.facts.map(({ change, noun, fields }) => [change, noun, fields])).toEqual([
        ['altered', 'statements', ['act']],
        ['gone', 'statements', []],
      ]);
      expect((await store.record('report-call'))?.record).toEqual(read);
      expect((await words('progress')).filter((hit) => hit.fact !== null)).toEqual([]);
    });

    test('takes a fact read otherwise in the same words for one that was altered', async () => {
      await put(callReport());
      const read = callReport();
      const [saying] = read.statements;
      saying.id = 'statement-anew';
      saying.certainty = 0.5;
      const [{ facts }] = await put(read);
      expect(facts).toMatchObject([{ change: 'altered', now: { id: 'statement-anew' }, fields: ['certainty'] }]);
      expect((await put(callReport('other')))[0].facts).toEqual([]);
    });

    test('gives back any text, whatever characters it holds', async () => {
      const record = callReport();
      for (const odd of ['half \ud83d a character', 'nothing \u0000 here', 'e\u0301 \u{1f91d} \u200f']) {
        record.report.text = odd;
        record.statements[0].content.text = odd;
        await put(record);
        expect((await store.record('report-call'))?.record).toEqual(record);
        expect(await store.remove(['report-call'])).toEqual(['report-call']);
        expect(await words('half')).toEqual([]);
      }
    });

    test('takes the last reading of a report that is twice in one batch', async () => {
      const read = callReport();
      read.statements.splice(0, 1);
      expect(await put(callReport(), callReport('other'), read)).toMatchObject([
        { change: 'added' },
        { change: 'added' },
        { change: 'replaced', factsRemoved: 1 },
      ]);
      expect((await words('progress')).map(({ report, noun }) => [report, noun])).toEqual([
        ['report-other', null],
        ['report-call', null],
        ['report-other', 'statements'],
      ]);
      expect(await store.remove(['report-call'])).toEqual(['report-call']);
      expect((await words('Putin')).every(({ report }) => report === 'report-other')).toBe(true);
    });

    test('stores all of a batch or none', async () => {
      const broken = callReport('broken');
      (broken.report as { sha256: unknown }).sha256 = null;
      await expect(put(callReport(), broken)).rejects.toThrow();
      expect(await store.records()).toEqual([]);
      expect(await words('progress')).toEqual([]);
    });

    test('keeps the order of first storing when a report is replaced', async () => {
      await put(callReport('one'), callReport('two'));
      const changed = callReport('one');
      changed.absences = [];
      changed.contacts = [];
      await put(changed);
      expect((await store.records()).map(({ record }) => record.report.id)).toEqual(['report-one', 'report-two']);
    });
  });

  test('keeps the bytes a report was read from until it is deleted', async () => {
    const original = new Uint8Array([0, 255, 10, 200]);
    await store.put([
      { record: callReport(), engine, original },
      { record: callReport('other'), engine },
    ]);
    await put(callReport());
    expect(await store.original('report-call')).toEqual(Buffer.from(original));
    expect(await store.original('report-other')).toBeNull();
    await store.remove(['report-call']);
    expect(await store.original('report-call')).toBeNull();
  });

  test('reads the facts of some nouns only, where asked', async () => {
    await put(callReport());
    const [{ record }] = await store.records({ nouns: ['contacts', 'entities'] });
    const { contacts, entities, report } = callReport();
    expect(record).toMatchObject({ contacts, entities, report, statements: [] });
  });

  describe('as of a day', () => {
    test('knows a report by its date of publication', async () => {
      await put(callReport('early', '2025-07-03T21:00:00Z'), callReport('late', '2025-07-05'));
      expect((await store.records({ asOf: '2025-07-03' })).map(({ record }) => record.report.id)).toEqual([
        'report-early',
      ]);
      expect(await store.records({ asOf: '2025-07-02' })).toEqual([]);
    });

    test('never guesses a date: an undated report is known from the day it was stored', async () => {
      await put(callReport('undated', null));
      const [stored] = await store.records();
      expect(stored.knownAt).toBe(stored.addedAt.slice(0, 10));
    });
  });

  describe('search', () => {
    beforeEach(() => put(callReport()).then(() => {}));

    test('finds reports and facts by words, phrases and prefixes', async () => {
      expect((await words('"no progress"')).map((hit) => hit.noun)).toEqual([null, 'statements']);
      expect((await words('progre*')).length).toBe(2);
      expect(await words('"progress no"')).toEqual([]);
    });

    test('takes every word literally', async () => {
      for (const odd of ['AND', '"', 'NEAR(', 'text:', "'; drop table fact; --", '*', '-progress']) {
        await expect(words(odd)).resolves.toBeDefined();
      }
    });

    test('answers nothing where there is nothing to look for', async () => {
      for (const words of ['', ' ', '-', '"?!"']) expect(await store.search({ words, limit: 10 })).toEqual([]);
      expect(await store.search({ words: null, names: ['-'], limit: 10 })).toEqual([]);
      expect(await store.search({ words: null, from: '2025-07-04', to: '2025-07-03', limit: 10 })).toEqual([]);
    });

    test('goes on where it left off: reports first, then facts, the newest before the others', async () => {
      await put(callReport('second'));
      const all = await store.search({ words: 'progress', limit: 10 });
      expect(all.map(({ report, noun }) => [report, noun])).toEqual([
        ['report-second', null],
        ['report-call', null],
        ['report-second', 'statements'],
        ['report-call', 'statements'],
      ]);
      for (let skip = 0; skip <= 4; skip++) {
        expect(await store.search({ words: 'progress', limit: 2, skip })).toEqual(all.slice(skip, skip + 2));
      }
    });

    test('filters by person, country, act and date', async () => {
      const facts = async (query: object) =>
        (await store.search({ words: null, limit: 10, ...query })).map((hit) => hit.noun);
      expect(await facts({ act: 'deny' })).toEqual(['statements']);
      expect(await facts({ country: 'RUS' })).toEqual(['entities']);
      expect(await facts({ names: ['Nobody', 'Kremlin'], act: 'deny' })).toEqual(['statements']);
      expect(await facts({ names: ['Nobody'] })).toEqual([]);
      expect(await facts({ from: '2025-07-03', to: '2025-07-03' })).toEqual(['contacts']);
      expect(await facts({ from: '2025-07-04' })).toEqual([]);
    });
  });

  describe('search by name and day', () => {
    const facts = async (query: object) =>
      (await store.search({ words: null, limit: 1000, ...query })).map(({ report, noun }) => `${report} ${noun}`);

    test('finds a name by its whole or its ending, with or without its article', async () => {
      const builder = new RecordBuilder(
        'names',
        'The Kremlin and Vladimir Vladimirovich Putin said it. A putinist did not.',
      );
      await put(builder.entity('The Kremlin').entity('Vladimir Vladimirovich Putin').entity('A putinist').record);
      for (const name of ['Kremlin', 'the kremlin', 'Putin', 'Vladimirovich Putin', 'VLADIMIR VLADIMIROVICH PUTIN'])
        expect(await facts({ names: [name] })).toHaveLength(1);
      for (const name of ['Vladimir', 'Vladimir Putin', 'krem', 'Kremlin Putin'])
        expect(await facts({ names: [name] })).toEqual([]);
      expect(await facts({ names: ['Kremlin', 'Putin'] })).toHaveLength(2);
      expect(await facts({ names: ['Putin'], words: 'Vladimir' })).toHaveLength(2);
    });

    test('answers alike whether few or many facts have the name', async () => {
      await put(...Array.from({ length: 120 }, (_, index) => callReport(`call-${index}`)));
      const day = { from: '2025-07-01', to: '2025-07-31' };
      // Trump has a part in 360 facts, Putin in 240.
      const [many, some] = [await facts({ names: ['Trump'], ...day }), await facts({ names: ['Putin'], ...day })];
      expect(many).toHaveLength(120);
      expect(some).toEqual(many);
      expect(await facts({ names: ['Kremlin'], ...day })).toEqual([]);
      expect(await facts({ names: ['Putin'], from: '2025-07-04' })).toEqual([]);
      for (const name of ['Trump', 'Putin']) {
        const page = await facts({ names: [name], ...day, limit: 7, skip: 95 });
        expect(page).toEqual(many.slice(95, 102));
        expect(await facts({ names: [name], ...day, limit: 7, skip: 118 })).toEqual(many.slice(118));
      }
    });
  });

  describe('remove', () => {
    test('reaches everything derived', async () => {
      const record = callReport();
      record.issues.push({ code: 'evidence-refused', reason: 'the secret words', evidence: [] });
      await put(record, callReport('other'));
      const side = (report: string) => ({ id: 'x', report, start: 0, end: 1 });
      const [one, other] = [side('report-call'), side('report-other')];
      await store.decide({ id: 'd', verdict: 'confirm', one, other, reason: 'seen', decidedAt: '2025-07-05' });
      expect(await store.remove(['report-call'])).toEqual(['report-call']);
      expect(await store.record('report-call')).toBeNull();
      expect(await store.decisions()).toEqual([]);
      expect((await words('progress')).every((hit) => hit.report === 'report-other')).toBe(true);
      expect((await store.log()).map(({ kind, subject }) => [kind, subject])).toEqual([
        ['added', 'report-other'],
        ['deleted', 'report-call'],
      ]);
    });

    test('says where there is nothing to delete', async () => {
      expect(await store.remove(['report-none'])).toEqual([]);
      expect(await store.log()).toEqual([]);
    });
  });

  test('what a person decided outlives a new reading', async () => {
    await put(callReport('one'), callReport('two'));
    const side = (report: string) => ({ id: `contact-${report}`, report: `report-${report}`, start: 0, end: 5 });
    const [one, other] = [side('one'), side('two')];
    const decision = {
      id: 'd',
      verdict: 'keep-apart' as const,
      one,
      other,
      reason: 'two calls',
      decidedAt: '2025-07-05',
    };
    await store.decide(decision);
    const changed = callReport('one');
    changed.contacts = [];
    await put(changed);
    expect(await store.decisions()).toEqual([decision]);
  });

  test('a decision can be taken back, and the log keeps both', async () => {
    await put(callReport('one'), callReport('two'));
    const side = (report: string) => ({ id: `contact-${report}`, report: `report-${report}`, start: 0, end: 5 });
    const [one, other] = [side('one'), side('two')];
    await store.decide({ id: 'd', verdict: 'keep-apart', one, other, reason: 'two', decidedAt: '2025-07-05' });
    expect(await store.retract('d', 'one after all')).toBe(true);
    expect(await store.decisions()).toEqual([]);
    expect((await store.log()).filter(({ subject }) => subject === 'd').map(({ kind }) => kind)).toEqual([
      'decided',
      'retracted',
    ]);
    expect(await store.retract('d', 'again')).toBe(false);
  });

  test('what is refused stands in the log with its reason', async () => {
    const record = callReport();
    record.issues.push({ code: 'evidence-refused', reason: 'not verbatim', evidence: [] });
    await put(record);
    expect((await store.log()).map(({ kind, subject }) => [kind, subject])).toEqual([
      ['refused', 'report-call'],
      ['added', 'report-call'],
    ]);
  });

  test('another opening sees what was stored', async () => {
    await put(callReport());
    const again = open();
    expect(await again.records()).toEqual(await store.records());
    await again.close();
  });
}
