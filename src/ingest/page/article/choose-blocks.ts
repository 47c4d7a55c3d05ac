import { wordsOf } from '../../outline/repeats.js';
import type { PageBlock } from '../page-block.js';
import { type ArticleModel, probability } from './article-model.js';
import { blockFeatures } from './block-features.js';
import { depthWithin, findContainer } from './container.js';
import { runningLength, totalsOf } from './totals.js';
import { wholeUnits } from './whole-units.js';
import type { Witness } from './witness-features.js';

/**
 * The blocks that are the report's: those that the model holds likeliest, as many as give the highest F1 to be expected; where
 * there is no running text among them, that of the likeliest container, else all of its text.
 */
export function chooseBlocks(blocks: readonly PageBlock[], witness: Witness, model: ArticleModel): PageBlock[] {
  const probabilities = blockFeatures(blocks, witness).map((features) => probability(model, features));
  const least = expectedBest(blocks, probabilities);
  const sure = blocks.filter((_, index) => probabilities[index] >= least);
  const parents = new Set(sure.map(({ element }) => element.parent));
  const chosen = blocks.filter(
    (block, index) =>
      probabilities[index] >= least || (probabilities[index] >= leastProbability && isBeside(block, parents)),
  );
  if (chosen.some((block) => runningLength(block) > 0)) {
    const kept = new Set(chosen);
    const whole = wholeUnits(blocks, kept);
    return blocks.filter((block) => kept.has(block) || whole.has(block));
  }
  const container = findContainer(blocks, totalsOf(blocks));
  const held = blocks.filter(({ element }) => depthWithin(element, container) >= 0);
  const running = held.filter((block) => runningLength(block) > 0);
  if (running.length > 0) return running;
  return chosen.length > 0 ? chosen : held.filter(({ content, linked }) => linked < content.text.length / 2);
}

/** A whole sentence without links, beside what is chosen: reports end with a quotation of a few words. */
const isBeside = (
  { content, linked, element }: PageBlock,
  parents: ReadonlySet<PageBlock['element']['parent']>,
): boolean =>
  element.name === 'p' && linked === 0 && /[.!?…]["'”’»)]*$/u.test(content.text) && parents.has(element.parent);

// Less likely than this, no block is taken, however unsure the model is of all of them.
const leastProbability = 0.2;

/**
 * The least probability at which the F1 to be expected is highest, words counted: twice the words expected to be right among
 * those chosen, by the words chosen and all that are expected to be the report's.
 */
function expectedBest(blocks: readonly PageBlock[], probabilities: readonly number[]): number {
  const lengths = blocks.map(({ content }) => wordsOf(content.text).length);
  const expected = probabilities.reduce((sum, value, index) => sum + value * lengths[index], 0);
  const order = [...probabilities.keys()].sort((one, other) => probabilities[other] - probabilities[one]);
  let [right, taken, best, least] = [0, 0, 0, 1];
  for (const index of order) {
    if (probabilities[index] < leastProbability) break;
    right += probabilities[index] * lengths[index];
    taken += lengths[index];
    const measure = right / (taken + expected);
    if (measure >= best) [best, least] = [measure, probabilities[index]];
  }
  return least;
}
