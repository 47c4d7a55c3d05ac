import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.js';
import { reportSchema } from '../../src/schema/report.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => ingest(bytes(text), { file: 'report.txt' });

const headline = 'Norland and Sudland agree to reopen the border bridge';
const lead =
  'The governments of Norland and Sudland said on Tuesday that they will reopen the bridge at Arven for trucks.';
const body = [
  'The minister for transport, Ada Holm, told reporters that the first trucks will cross the bridge within a week.',
  '“We have waited two years for this day,” Holm said, and she thanked the engineers on both sides of the river.',
  'Her colleague in Sudland said that the talks had been long, but that they had ended well for both countries.',
];

function accepted(ingested: ReturnType<typeof ingest>) {
  if (ingested.report === null) throw new Error(ingested.issues[0].reason);
  return ingested;
}

const rolesOf = (text: string) => {
  const { source } = accepted(read(text));
  return source.paragraphs.map(({ role, start, end }) => [role, source.text.slice(start, end)]);
};

describe('a scraped text', () => {
  const text = [headline, lead, headline, headline, 'Arven, May 6, 2025 —', lead, ...body].join('\n');

  it('holds headline and lead once, the lead in the body', () => {
    expect(rolesOf(text)).toEqual([
      ['headline', headline],
      ['dateline', 'Arven, May 6, 2025 —'],
      ['body', lead],
      ...body.map((paragraph) => ['body', paragraph]),
    ]);
  });

  it('names every repeat, with the characters left out', () => {
    const { issues } = accepted(read(text));
    expect(issues.map(({ code, evidence }) => [code, evidence[0].exact])).toEqual([
      ['repeated-passage', lead],
      ['repeated-passage', headline],
      ['repeated-passage', headline],
    ]);
    for (const { evidence } of issues) expect(text.slice(evidence[0].start, evidence[0].end)).toBe(evidence[0].exact);
  });

  it('gives a report that keeps to the schema and guesses no time', () => {
    const { report } = accepted(read(text));
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({
      headline: { text: headline },
      dateline: { place: 'Arven', date: '2025-05-06' },
      publishedAt: null,
      language: 'en',
      mediaType: 'text/plain',
    });
  });
});

it('reads a wire report: inline dateline, byline, sign-off', () => {
  const text = [
    headline,
    'By Ada Holm and Per Lind',
    `ARVEN, May 6 (Reuters) - ${lead}`,
    ...body,
    'Reporting by Ada Holm',
  ];
  const { report } = accepted(read(text.join('\n\n')));
  expect(report).toMatchObject({
    byline: ['Ada Holm', 'Per Lind'],
    origin: 'Reuters',
    dateline: { place: 'ARVEN', date: null },
  });
  expect(rolesOf(text.join('\n\n')).slice(0, 4)).toEqual([
    ['headline', headline],
    ['byline', 'By Ada Holm and Per Lind'],
    ['dateline', 'ARVEN, May 6 (Reuters) -'],
    ['body', lead],
  ]);
});

it('joins hard-wrapped lines, aligned over the line ends', () => {
  const wrapped = (paragraph: string) => paragraph.replace(/(.{50,60}) /g, '$1\r\n');
  const text = [headline, wrapped(lead), ...body.map(wrapped)].join('\r\n\r\n');
  const { source } = accepted(read(text));
  expect(source.paragraphs.map(({ start, end }) => source.text.slice(start, end))).toEqual([headline, lead, ...body]);
  const { start, end } = source.paragraphs[1];
  const place = source.alignment.toOriginal({ start, end });
  expect(place && text.slice(place.start, place.end)).toBe(wrapped(lead));
});

describe('a web page', () => {
  const page = `<!doctype html><html><head><title>${headline} | The Post</title></head><body><nav><a href="/">Home</a></nav>
    <h1>${headline}</h1><p>${lead.replace('Norland and', 'Norland &amp;')}</p><p>${body.join('</p><p>')}</p>
    <footer>All rights reserved</footer></body></html>`;

  it('gives the text, aligned to the page source', () => {
    const { source, report } = accepted(ingest(bytes(page), { file: 'page.html' }));
    expect(report.mediaType).toBe('text/html');
    expect(report.headline?.text).toBe(headline);
    expect(source.text).toContain('Norland & Sudland said');
    const at = source.text.indexOf('& Sudland said');
    const place = source.alignment.toOriginal({ start: at, end: at + 5 });
    expect(place && page.slice(place.start, place.end)).toBe('&amp; Sud');
  });

  it('is read from gzip', () => {
    expect(accepted(ingest(gzipSync(page), { file: 'page.html.gz' })).report.mediaType).toBe('text/html');
  });

  it('of nothing but a menu is refused', () => {
    const menu =
      '<html><body><ul><li><a href="/a">News</a><li><a href="/b">Sport</a></ul><script>run()</script></body></html>';
    expect(ingest(bytes(menu), { file: 'menu.html' }).issues[0].code).toBe('no-article');
  });
});

describe('bad input is refused with its reason', () => {
  const german =
    'Die Regierungen beider Länder haben am Dienstag mitgeteilt, dass die Brücke bei Arven wieder für Lastwagen geöffnet wird. ';
  const cases: [name: string, input: Uint8Array, code: string][] = [
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', bytes(' \n\t\r\n '), 'empty'],
    ['a byte order mark alone', new Uint8Array([0xef, 0xbb, 0xbf]), 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'binary'],
    ['a PDF', bytes('%PDF-1.7\n1 0 obj'), 'binary'],
    ['zeros', new Uint8Array(4096), 'binary'],
    ['damaged gzip', gzipSync(lead).subarray(0, 30), 'binary'],
    ['Zstandard', Buffer.from('28b52ffd0458', 'hex'), 'binary'],
    ['numbers alone', bytes('1 2 3\n4 5 6'), 'no-article'],
    ['German', bytes(german.repeat(3)), 'not-english'],
    [
      'Russian',
      bytes('Правительства двух стран сообщили во вторник, что мост снова откроют для грузовиков.'),
      'not-english',
    ],
  ];
  it.each(cases)('%s', (_, input, code) => {
    const { report, issues } = ingest(input, { file: 'file' });
    expect([report, issues[0].code]).toEqual([null, code]);
  });

  it('50 MB of text, a gzip bomb and 100,000 nested tags, quickly', () => {
    const start = performance.now();
    expect(ingest(new Uint8Array(50_000_000).fill(97), { file: null }).issues[0].code).toBe('too-long');
    expect(ingest(gzipSync(Buffer.alloc(50_000_000, 97)), { file: null }).issues[0].code).toBe('too-long');
    expect(ingest(bytes(`<html>${'<div>'.repeat(100_000)}${lead}`), { file: null }).report).toBeNull();
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('encodings', () => {
  const text = `${headline}\n\n${lead} “Café” – naïve.`;
  it('UTF-16 with and without its mark', () => {
    const marked = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(accepted(ingest(marked, { file: null })).report.encoding).toBe('utf-16le');
    const unmarked = accepted(ingest(new Uint8Array(Buffer.from(text, 'utf16le')), { file: null }));
    expect(unmarked.issues[0].code).toBe('encoding-guessed');
    expect(unmarked.source.text).toContain('“Café” – naïve.');
  });

  it('windows-1252, guessed', () => {
    const curly = lead.replace('Norland', 'Caf\xe9 Norland');
    const latin = new Uint8Array(Buffer.from(`${headline}\n\n${curly} \x93Na\xefve\x94, she said.`, 'latin1'));
    const { source, issues } = accepted(ingest(latin, { file: null }));
    expect(source.text).toContain('Café Norland');
    expect(source.text).toContain('“Naïve”, she said.');
    expect(issues[0].code).toBe('encoding-guessed');
  });

  it('the charset a page declares', () => {
    const page = `<html><meta charset="windows-1251"><body><h1>${headline}</h1><p>${lead} \xcf\xf3\xf2\xe8\xed</p><p>${body.join('</p><p>')}</p>`;
    const { source, report } = accepted(
      ingest(new Uint8Array(Buffer.from(page.replace(/[“”]/g, '"'), 'latin1')), { file: null }),
    );
    expect(report.encoding).toBe('windows-1251');
    expect(source.text).toContain('Путин');
  });

  it('broken UTF-8 is read with a warning', () => {
    const broken = Buffer.concat([
      bytes(`${headline}\n\n${lead} ${'“Café” '.repeat(9)}`),
      Buffer.from([0xe2, 0x80]),
      bytes(' end.'),
    ]);
    expect(accepted(ingest(new Uint8Array(broken), { file: null })).issues[0].code).toBe('encoding-broken');
  });
});

it('any bytes give a report or a reason, and every copied character is the original’s', () => {
  const fragments = fc.constantFrom(
    headline,
    lead,
    ...body,
    '\n',
    '\r\n\r\n',
    '<p>',
    '</p>',
    '<div>',
    '&amp;',
    '&nbsp;',
    '\u00ad',
    '\u200b',
    '<b>',
    '\t',
    '  ',
    'By Ada Holm',
    'ARVEN (AP) — ',
    '<!-- x -->',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(fragments, fc.string({ maxLength: 20 })), { maxLength: 30 }), (parts) => {
      const ingested = ingest(bytes(parts.join('')), { file: null });
      if (ingested.report === null) return ingested.issues.length === 1;
      const { text, original, alignment } = ingested.source;
      let covered = 0;
      for (const { clean, original: from, length, originalLength } of alignment.pieces) {
        if (originalLength === undefined)
          expect(original.slice(from, from + length)).toBe(text.slice(clean, clean + length));
        else expect(original[from]).toBe('&');
        expect(text.slice(covered, clean).trim()).toBe('');
        covered = clean + length;
      }
      return text.slice(covered).trim() === '';
    }),
    { numRuns: 500 },
  );
});
