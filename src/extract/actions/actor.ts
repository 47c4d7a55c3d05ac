import type { Actor } from '../../schema/action.js';
import type { Chain } from '../../text/interpretation.js';
import { passageOf } from '../../text/passage.js';
import type { Reading } from '../../text/reading.js';
import { spanOf } from '../syntax.js';
import type { ActorMention } from './actor-mention.js';

const determiners = new Set(['the', 'a', 'an', 'some', 'several', 'its', 'their', 'his', 'her']);

/** An actor as the record holds it: named as its chain is, else as the report words it. */
export function actorOf(reading: Reading, chains: readonly Chain[], mention: ActorMention): Actor | null {
  let { first } = mention;
  while (first < mention.last - 1 && determiners.has(reading.tokens[first].lower)) first++;
  const span = spanOf(reading, { first, last: mention.last });
  const passage = span === null ? null : passageOf(reading.source, span);
  if (passage === null) return null;
  const chain = chains.find(({ mentions }) =>
    mentions.some(({ head, form }) => head === mention.head && form === 'name'),
  );
  const isItself = chain !== undefined && (mention.person || reading.tokens[mention.head].pos === 'PROPN');
  return {
    name: isItself ? chain.name : passage.text,
    entity: isItself ? chain.id : null,
    evidence: passage.evidence,
    country: mention.country,
    sector: mention.sector,
  };
}
