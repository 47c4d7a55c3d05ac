import type { PageBlock } from '../page-block.js';
import { loadArticleModel, probability } from './article-model.js';
import { blockFeatures } from './block-features.js';
import { depthWithin, findContainer } from './container.js';
import { runningLength, totalsOf } from './totals.js';
import type { Witness } from './witness-features.js';

/** The blocks that are the report's: as the model says; where it finds none, the running text of the likeliest container. */
export function chooseBlocks(blocks: readonly PageBlock[], witness: Witness): PageBlock[] {
  const model = loadArticleModel();
  const features = blockFeatures(blocks, witness);
  const chosen = blocks.filter((_, index) => probability(model, features[index]) > model.threshold);
  if (chosen.some((block) => runningLength(block) > 0)) return chosen;
  const container = findContainer(blocks, totalsOf(blocks));
  const running = blocks.filter((block) => runningLength(block) > 0 && depthWithin(block.element, container) >= 0);
  return running.length > 0 ? running : chosen;
}
