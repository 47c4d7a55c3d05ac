import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, phraseObject } from '../syntax.js';
import type { CodedEvent } from './coded-event.js';

/** An envoy called home, whose country does it, and where they served. */
export interface RecalledEnvoy {
  readonly envoy: Token;
  readonly from: Token;
}

/** "The Peruvian ambassador to Norway was recalled": not said by whom, yet only their own country can. Null for other deeds. */
export function recalledEnvoy(reading: Reading, { cue, event }: CodedEvent): RecalledEnvoy | null {
  const verb = reading.tokens[cue];
  if (event !== 'SANCTION' || !/^(?:recall|withdraw)$/.test(verb.lemma)) return null;
  const [envoy] = childrenWith(reading, cue, 'nsubjpass');
  if (envoy === undefined || !/^(?:ambassador|envoy|diplomat|consul)$/.test(envoy.lemma)) return null;
  const from = phraseObject(reading, envoy, 'to', 'in', 'from') ?? phraseObject(reading, verb, 'from');
  return from === null ? null : { envoy, from };
}
