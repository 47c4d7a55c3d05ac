import type { Reading, Token } from '../../text/reading.js';
import { isAgent } from '../agents.js';
import { childrenWith, phraseObject } from '../syntax.js';
import { objectOf } from './frame.js';
import { isPolicy } from './policy-words.js';
import type { Stance } from './stance.js';
import { judging, taking, voicing, withMind } from './stance-words.js';

/** A stance told in passing: "Russia's readiness to resume talks", "a proposal rejected by Washington"; null for none. */
export const saidOf = (reading: Reading, token: Token): Stance | null =>
  token.pos === 'NOUN' ? ofNoun(reading, token) : token.tag === 'VBN' ? byAgent(reading, token) : null;

function ofNoun(reading: Reading, noun: Token): Stance | null {
  // "Haddad underlined Norway's support": the stand that he takes.
  const isVoiced = noun.label === 'dobj' && voicing.has(reading.tokens[noun.head].lemma);
  // "failed to honour its commitment": what was promised, and no mind.
  const isPromise =
    noun.label === 'dobj' && /^(?:honou?r|keep|fulfil|fulfill|break|meet)$/.test(reading.tokens[noun.head].lemma);
  if (!withMind.has(noun.lemma) || isVoiced || isPromise) return null;
  const holder = childrenWith(reading, noun.index, 'poss').find(isAgent);
  const issue =
    childrenWith(reading, noun.index, 'acl').find(({ tag }) => tag === 'VB') ??
    objectOf(reading, noun) ??
    // "Its preference was for talks"
    (noun.label === 'nsubj' ? phraseObject(reading, reading.tokens[noun.head], 'for') : null);
  if (holder === undefined || issue === null) return null;
  return { clause: noun, holder, issue, change: 'not-stated', demands: [] };
}

function byAgent(reading: Reading, verb: Token): Stance | null {
  const isJudging = judging.has(verb.lemma) || verb.lemma === 'dismiss';
  if (!taking.has(verb.lemma) && !isJudging) return null;
  const holder = childrenWith(reading, verb.index, 'agent')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .find(isAgent);
  const noun = reading.tokens[verb.head];
  const issue = verb.label === 'acl' ? noun : childrenWith(reading, verb.index, 'nsubjpass').at(0);
  // "Rebels backed by Kigali": who they are, no stand on a matter.
  if (holder === undefined || issue === undefined || (verb.label === 'acl' && isAgent(noun))) return null;
  if ((verb.lemma === 'embrace' || !taking.has(verb.lemma)) && !isPolicy(issue)) return null;
  return { clause: verb, holder, issue, change: 'not-stated', demands: [] };
}
