import type { Actor } from '../../schema/action.js';
import type { Interpretation } from '../../text/interpretation.js';
import { passageOf } from '../../text/passage.js';
import { chainOf } from '../party.js';
import { spanOf } from '../syntax.js';
import type { ActorMention } from './actor-mention.js';

const determiners = new Set(['the', 'a', 'an', 'some', 'several', 'its', 'their', 'his', 'her']);

/** An actor as the record holds it: named as its chain is, else as the report words it. */
export function actorOf(interpretation: Interpretation, mention: ActorMention): Actor | null {
  const { reading } = interpretation;
  let { first } = mention;
  while (first < mention.last - 1 && determiners.has(reading.tokens[first].lower)) first++;
  // "Rwandan-backed rebels": the parser hangs the first half on the second.
  const isHyphen = (index: number): boolean => reading.tokens[index]?.tag === 'HYPH' && index > 0;
  while (isHyphen(first) || isHyphen(first - 1)) first--;
  const span = spanOf(reading, { first, last: mention.last });
  const passage = span === null ? null : passageOf(reading.source, span);
  if (passage === null) return null;
  const own = chainOf(interpretation, reading.tokens[mention.head]);
  // "the bloc" of a report that names it
  const isBody = own !== null && mention.told === 'itself' && /^(?:organization|government)$/.test(own.kind);
  const isItself = mention.person || reading.tokens[mention.head].pos === 'PROPN' || isBody;
  const chain = isItself ? own : null;
  return {
    name: chain?.name ?? passage.text,
    entity: chain?.id ?? null,
    evidence: passage.evidence,
    country: mention.country,
    sector: mention.sector,
  };
}
