import type { Entity } from '../schema/entity.js';
import type { Chain } from '../text/interpretation.js';
import { evidenceOf } from '../text/passage.js';
import type { SourceText } from '../text/source-text.js';

/** The entities of one report: a chain of mentions each, with every mention as evidence. */
export function entitiesOfChains(source: SourceText, chains: readonly Chain[]): Entity[] {
  return chains.flatMap(({ mentions, ...entity }) => {
    const evidence = evidenceOf(source, ...mentions);
    return evidence.length === 0 ? [] : [{ ...entity, canonicalId: null, evidence }];
  });
}
