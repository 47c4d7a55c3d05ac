import { describe, expect, it } from 'vitest';
import { matchByline } from '../../src/ingest/outline/byline.js';

describe('bylines', () => {
  it.each([
    ['By Ada Holm', ['Ada Holm'], null],
    ['By Ada Holm and Per Lind', ['Ada Holm', 'Per Lind'], null],
    ['By ADA HOLM, PER LIND and JO VAN DYK in Arven', ['Ada Holm', 'Per Lind'], null],
    ['By Ada Holm, Associated Press', ['Ada Holm'], 'Associated Press'],
    ['By Reuters', [], 'Reuters'],
    ['Reporting by Ada Holm', ['Ada Holm'], null],
  ])('%s', (text, people, agency) => {
    expect(matchByline(text)).toMatchObject({ people: expect.arrayContaining(people), agency });
  });

  it.each(['By Friday the talks had failed, and both sides left the town.', 'Bypass opened.', 'Ada Holm'])(
    'is none: %s',
    (text) => {
      expect(matchByline(text)).toBeNull();
    },
  );
});
