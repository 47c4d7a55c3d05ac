import { wordsOf } from '../../outline/repeats.js';
import type { PageBlock } from '../page-block.js';
import { MarkupFeatures } from './markup-features.js';
import { placeFeatures } from './place-features.js';
import { textFeatures } from './text-features.js';
import { type Witness, witnessFeatures } from './witness-features.js';

/** What the model sees of each block, in the order it was trained on. */
export function blockFeatures(blocks: readonly PageBlock[], witness: Witness): number[][] {
  const texts = blocks.map(({ content }) => content.text);
  const words = texts.map(wordsOf);
  const markup = new MarkupFeatures();
  const places = placeFeatures(blocks);
  const witnesses = witnessFeatures(texts, words, witness);
  return blocks.map((block, index) => [
    ...textFeatures(block, words[index]),
    ...markup.of(block.element),
    ...places[index],
    ...witnesses[index],
  ]);
}
