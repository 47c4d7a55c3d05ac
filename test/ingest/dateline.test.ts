import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/ingest/outline/calendar.js';
import { matchDateline } from '../../src/ingest/outline/dateline.js';

const rest = 'The two governments agreed on a plan.';

describe('datelines', () => {
  it.each([
    ['Washington, July 4, 2025 —', 'Washington', '2025-07-04', null],
    ['LONDON (Reuters) - ', 'LONDON', null, 'Reuters'],
    ['KYIV, Ukraine (AP) — ', 'KYIV, Ukraine', null, 'AP'],
    ['MOSCOW, July 3 (TASS) - ', 'MOSCOW', null, 'TASS'],
    ['MOSCOW, July 3. /TASS/. ', 'MOSCOW', null, 'TASS'],
    ['BEIJING, July 4, 2025 (Xinhua) -- ', 'BEIJING', '2025-07-04', 'Xinhua'],
    ['NEW DELHI: ', 'NEW DELHI', null, null],
    ['Paris, 3 July 2025 (AFP) – ', 'Paris', '2025-07-03', 'AFP'],
    ['WASHINGTON, D.C. — ', 'WASHINGTON, D.C.', null, null],
    ['ABOARD AIR FORCE ONE (Reuters) - ', 'ABOARD AIR FORCE ONE', null, 'Reuters'],
    ['July 4 (UPI) -- ', null, null, 'UPI'],
    ['(Reuters) - ', null, null, 'Reuters'],
    ['WASHINGTON — July 4, 2025 — ', 'WASHINGTON', '2025-07-04', null],
  ])('%s', (prefix, place, date, credit) => {
    const found = matchDateline(prefix + rest);
    expect(found).toMatchObject({ place, credit, length: prefix.length });
    expect(found?.day ? isoDay(found.day) : null).toBe(date);
  });

  it('a place in title case with a long dash opens only the first paragraph', () => {
    expect(matchDateline(`Geneva — ${rest}`, true)?.place).toBe('Geneva');
    expect(matchDateline(`Geneva — ${rest}`)).toBeNull();
  });

  it.each([
    rest,
    'Trump — who had called twice — said nothing.',
    'BREAKING: The two sides agreed.',
    'UPDATE 1 - The two sides agreed.',
    'The well-known aide (a friend) - he said - left.',
    '“Never again,” she said — and left.',
    'Who pays? — The answer is open.',
    'On July 4, 2025, the two sides agreed.',
  ])('is none: %s', (text) => {
    expect(matchDateline(text, true)).toBeNull();
  });
});
