import { cueReading, cueReadings } from '../../../lexicon/attribution-cues.js';
import type { Reading, Token } from '../../../text/reading.js';
import { predicatesOf } from '../../actions/evaluation.js';
import { childrenWith, isInfinitive, subtree } from '../../syntax.js';
import { isTimeWord } from '../../time-word.js';
import { isPossibleSpeaker } from '../possible-speaker.js';
import type { Complement } from './complement-frame.js';

/** What a verb ascribes with a word of its own only: "ruled out talks", "lashed out at the court", "holds Moscow responsible". */
export function fixedPhrase(reading: Reading, verb: Token): Complement | null {
  return (
    withDeadline(reading, verb) ??
    withComparison(reading, verb) ??
    withParticle(reading, verb) ??
    withPredicate(reading, verb) ??
    withNoun(reading, verb) ??
    withName(reading, verb)
  );
}

/** Whether a verb is a cue as it stands: one that ascribes with a word of its own only has it. */
export const isCueVerb = (reading: Reading, verb: Token): boolean =>
  cueReadings('VERB', verb.lemma).some(({ frames }) =>
    [...frames].some((frame) => !/^(?:[+=~]|named$|deadline$|comparison$)/.test(frame)),
  ) || fixedPhrase(reading, verb) !== null;

const limits =
  /^(?:minutes?|hours?|days?|weeks?|fortnight|months?|until|till|midnight|noon|tomorrow|tonight|[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "gave him three days to resign"; not "gave firms two years to adapt": so much time is no deadline. */
function withDeadline(reading: Reading, verb: Token): Complement | null {
  if (cueReading('VERB', verb.lemma, 'deadline') === undefined) return null;
  const [recipient] = childrenWith(reading, verb.index, 'dative', 'dobj');
  const spans = [verb, ...childrenWith(reading, verb.index, 'dobj', 'npadvmod', 'prep', 'dative')];
  const deed = spans
    .flatMap(({ index }) => childrenWith(reading, index, 'relcl', 'acl', 'xcomp', 'advcl'))
    .find((clause) => isInfinitive(reading, clause));
  if (deed === undefined || recipient === undefined || !isPossibleSpeaker(recipient)) return null;
  const isTimed = reading.tokens
    .slice(verb.index + 1, deed.index)
    .some((token) => isTimeWord(token) && limits.test(token.lower));
  return isTimed ? { frame: 'deadline', range: subtree(reading, deed.index), cueWords: [] } : null;
}

/** "compared the bloc to a prison" */
function withComparison(reading: Reading, verb: Token): Complement | null {
  if (cueReading('VERB', verb.lemma, 'comparison') === undefined) return null;
  const [object] = childrenWith(reading, verb.index, 'dobj');
  const phrases = [verb, ...(object ? [object] : [])].flatMap(({ index }) => childrenWith(reading, index, 'prep'));
  const to = phrases.find(({ lower }) => lower === 'to' || lower === 'with');
  if (object === undefined || to === undefined || object.index < verb.index) return null;
  const { first } = subtree(reading, object.index);
  return { frame: 'comparison', range: { first, last: subtree(reading, to.index).last }, cueWords: [] };
}

function withParticle(reading: Reading, verb: Token): Complement | null {
  const particle = childrenWith(reading, verb.index, 'prt', 'advmod', 'prep').find(({ lower }) =>
    cueReading('VERB', verb.lemma, `+${lower}`),
  );
  if (particle === undefined) return null;
  const own = childrenWith(reading, verb.index, 'dobj', 'ccomp', 'xcomp', 'pcomp').filter(
    ({ index }) => index > verb.index,
  );
  const phrases = [verb, particle].flatMap(({ index }) => childrenWith(reading, index, 'prep'));
  const within = phrases.flatMap(({ index }) => childrenWith(reading, index, 'pobj', 'pcomp'));
  const [head] = [...own, ...childrenWith(reading, particle.index, 'pobj', 'pcomp'), ...within];
  if (head === undefined) return null;
  const { first, last: end } = subtree(reading, head.index);
  // "put the delay down to the weather": what and what to.
  const cause = verb.lemma === 'put' ? phrases.find(({ lower, index }) => lower === 'to' && index >= end) : undefined;
  const last = cause ? subtree(reading, cause.index).last : end;
  return { frame: `+${particle.lower}`, range: { first, last }, cueWords: [particle] };
}

function withPredicate(reading: Reading, verb: Token): Complement | null {
  const objects = childrenWith(reading, verb.index, 'dobj', 'ccomp', 'nsubjpass');
  const predicates = [
    ...childrenWith(reading, verb.index, 'oprd', 'acomp', 'xcomp', 'ccomp'),
    ...objects.flatMap(({ index }) => childrenWith(reading, index, 'amod', 'acomp')),
  ];
  const predicate = predicates.find(({ lower }) => cueReading('VERB', verb.lemma, `=${lower}`) !== undefined);
  if (predicate === undefined) return null;
  const ranges = [predicate, ...objects].map(({ index }) => subtree(reading, index));
  const first = Math.min(...ranges.map((range) => range.first));
  const last = Math.max(...ranges.map((range) => range.last));
  return first > verb.index ? { frame: `=${predicate.lower}`, range: { first, last }, cueWords: [] } : null;
}

/** "cast doubt on the vote", "paid tribute to her", "put the number at nine" */
function withNoun(reading: Reading, verb: Token): Complement | null {
  for (const noun of childrenWith(reading, verb.index, 'dobj')) {
    if (noun.index < verb.index) continue;
    const within = reading.tokens.slice(noun.index, subtree(reading, noun.index).last);
    const prepositions = [...within, verb].flatMap(({ index }) => childrenWith(reading, index, 'prep'));
    for (const preposition of prepositions) {
      if (verb.lemma === 'put' && !leadsToNumber(reading, preposition)) continue;
      const frame = `~${noun.lower}:${preposition.lower}`;
      if (preposition.index < noun.index || cueReading('VERB', verb.lemma, frame) === undefined) continue;
      const [object] = childrenWith(reading, preposition.index, 'pobj', 'pcomp');
      if (object === undefined) continue;
      // Of a number put at nine, both are told.
      if (preposition.lower === 'at' && verb.lemma === 'put')
        return {
          frame,
          range: { ...subtree(reading, noun.index), last: subtree(reading, object.index).last },
          cueWords: [],
        };
      return { frame, range: subtree(reading, object.index), cueWords: [noun, preposition] };
    }
  }
  return null;
}

/** "put the number at the border at nine": the last of them. */
const leadsToNumber = (reading: Reading, { index }: Token): boolean =>
  childrenWith(reading, index, 'pobj').some(
    (object) =>
      object.pos === 'NUM' ||
      object.tag === '$' ||
      childrenWith(reading, object.index, 'nummod', 'quantmod', 'advmod').length > 0,
  );

/** "called the vote a sham": naming ascribes only with a name. */
function withName(reading: Reading, verb: Token): Complement | null {
  if (cueReading('VERB', verb.lemma, 'named') === undefined) return null;
  const names = predicatesOf(reading, verb.index).filter(({ index }) => index > verb.index);
  const objects = childrenWith(reading, verb.index, 'dobj', 'ccomp').filter(({ index }) => index > verb.index);
  if (names.length === 0) return null;
  const ranges = [...names, ...objects].map(({ index }) => subtree(reading, index));
  const first = Math.min(...ranges.map((range) => range.first));
  return { frame: 'named', range: { first, last: Math.max(...ranges.map(({ last }) => last)) }, cueWords: [] };
}
