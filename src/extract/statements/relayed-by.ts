import { isPersonNoun } from '../../lexicon/speaker-nouns.js';
import type { Source } from '../../schema/statement.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith, isBelow } from '../syntax.js';

/** Somebody through whom a saying reached the report. */
export interface Relay {
  readonly head: Token;
  readonly relation: Exclude<Source['relation'], 'speaker'>;
}

const relaying = new Set(
  'release carry broadcast air quote cite report relay distribute circulate translate stream show'.split(' '),
);
const publishing = new Set('publish post print issue'.split(' '));

/**
 * Who relayed a saying: the agent of a participle on its occasion or medium ("in a briefing released by state media"), and
 * who is said to quote the speaker ("was quoted by Tass as saying", "Tass quoted her as saying").
 */
export function relaysOf(reading: Reading, cue: Token, isOutside: (token: Token) => boolean): Relay[] {
  const { first, last } = reading.sentences[cue.sentence];
  const quoting = quotingVerb(reading, cue);
  const through = throughWhom(reading, cue);
  if (through !== null) return [{ head: through, relation: 'relayed-by' }];
  return reading.tokens.slice(first, last).flatMap((verb) => {
    const relation = relaying.has(verb.lemma) ? 'relayed-by' : publishing.has(verb.lemma) ? 'published-by' : null;
    if (relation === null || (verb === cue && verb !== quoting) || !isOutside(verb)) return [];
    const isOnCue = (verb.label === 'acl' || verb.label === 'relcl') && isBelow(reading, verb.index, cue.index);
    if (!isOnCue && verb !== quoting) return [];
    const agent = childrenWith(reading, verb.index, 'agent').at(0);
    const by = agent && childrenWith(reading, agent.index, 'pobj').at(0);
    const active = verb === quoting ? childrenWith(reading, verb.index, 'nsubj').at(0) : undefined;
    const head = by ?? active;
    return head === undefined ? [] : [{ head, relation }];
  });
}

/** "said through a lawyer that" */
const throughWhom = (reading: Reading, cue: Token): Token | null =>
  childrenWith(reading, cue.index, 'prep')
    .filter(({ lower }) => lower === 'through' || lower === 'via')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .find(({ lemma, entity }) => entity === 'PERSON' || isPersonNoun(lemma)) ?? null;

/** "quoted ... as saying": the verb above a cue that hangs on "as"; null where there is none. */
export function quotingVerb(reading: Reading, cue: Token): Token | null {
  const { tokens } = reading;
  const as = tokens[cue.head];
  const verb = tokens[as.head];
  if (cue.label === 'pcomp' && as.lower === 'as' && isQuoting(verb)) return verb;
  return isQuoting(cue) && sayingAfter(reading, cue) !== null ? cue : null;
}

const isQuoting = ({ lemma }: Token): boolean => lemma === 'quote' || lemma === 'cite';

/** "saying" in "quoted her as saying"; null where no such clause follows. */
export const sayingAfter = (reading: Reading, verb: Token): Token | null =>
  childrenWith(reading, verb.index, 'prep')
    .filter(({ lower }) => lower === 'as')
    .flatMap(({ index }) => childrenWith(reading, index, 'pcomp'))
    .at(0) ?? null;
