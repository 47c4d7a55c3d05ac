import { expect, test } from 'vitest';
import { pairScores } from '../../../../bench/quality/merge/pairs.js';

const mention = (document: string, gold: string, predicted: string) => ({ document, gold, predicted });

test('pairs across documents are counted apart from those within one', () => {
  const { across, within } = pairScores([
    mention('a', 'call', '1'),
    mention('a', 'call', '1'),
    mention('b', 'call', '1'),
    mention('b', 'strike', '1'),
    mention('c', 'strike', '2'),
  ]);
  expect(across).toEqual({ joined: 4, precision: 2 / 4, recall: 2 / 3 });
  expect(within).toEqual({ joined: 2, precision: 1 / 2, recall: 1 });
});

test('where nothing was joined or nothing belongs together there is no figure', () => {
  const { across, within } = pairScores([mention('a', 'call', '1'), mention('b', 'call', '2')]);
  expect(across).toEqual({ joined: 0, precision: null, recall: 0 });
  expect(within).toEqual({ joined: 0, precision: null, recall: null });
});
