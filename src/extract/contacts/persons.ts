import { lookUpActor } from '../../lexicon/actors.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Token } from '../../text/reading.js';
import { mentionAt } from '../chains.js';

export const isPerson = (interpretation: Interpretation, { entity, tag, index, pos, text }: Token): boolean =>
  entity === 'PERSON' ||
  (!tag.endsWith('S') && mentionAt(interpretation, index)?.chain.kind === 'person') ||
  // At the beginning of a sentence the tagger takes a surname for a noun.
  (/^(?:PROPN|NOUN)$/.test(pos) && /^\p{Lu}/u.test(text) && entity !== 'GPE' && lookUpActor(text)?.kind === 'person');

const roleHolders =
  /^(?:leader|president|minister|premier|chancellor|official|diplomat|envoy|ambassador|counterpart|delegation|negotiator|king|queen|pope|prince|executive|chief|secretary|governor|senator|lawmaker|general|mediator|commander|adviser|aide|representative|relative|family|mother|father|parent|wife|husband|widow|survivor|activist|dissident|patriarch|archbishop|bishop|cardinal|mayor|delegate|ruler|director|commissioner|dignitary|elder|sultan|d'affaires|d’affaires|team|head|ally|group|monarch|sheikh|emir)$/;

export const isRoleHolder = ({ lemma }: Token): boolean => roleHolders.test(lemma);
