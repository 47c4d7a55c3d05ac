import { countryOf, lookUpActor } from '../../lexicon/actors.js';
import type { Chain, Interpretation } from '../../text/interpretation.js';
import type { Reading, Token, TokenRange } from '../../text/reading.js';
import { chainOf } from '../party.js';
import { childrenWith, subtree } from '../syntax.js';
import { isSelf } from './self.js';

/** Nouns, by lemma, of the sides of a talk or pact: each of them speaks for its part in what all will do. */
const sides = new Set(
  'side country nation party leader delegation team state government minister neighbour neighbor'.split(' '),
);

/** Nouns, by lemma, of bodies and forces that an official speaks for where no other is named: "the army", "the agency". */
const bodies = new Set(
  'government army military ministry agency administration company firm bank force navy police council commission committee board party union group organization organisation team department office service authority court club university airline network country nation state troop embassy delegation coalition alliance bloc movement militia parliament cabinet regulator federation association foundation hospital school city'.split(
    ' ',
  ),
);

/**
 * Whether a noun phrase within what is said means who says it or whom they speak for: "Moscow" or "the army" in the
 * mouth of an official, "its forces", "both sides". `isDirect`: the words are quoted in full.
 */
export function isOwnSide(
  interpretation: Interpretation,
  token: Token,
  speaker: Token | null,
  isDirect: boolean,
): boolean {
  if (isSelf(interpretation, token, speaker, isDirect)) return true;
  if (speaker === null || (token.pos === 'PRON' && chainOf(interpretation, token) === null)) return false;
  const { reading } = interpretation;
  const whose = childrenWith(reading, token.index, 'poss').at(0);
  if (whose !== undefined) return isOwnSide(interpretation, whose, speaker, isDirect);
  if (isJoint(reading, token)) return true;
  const own = countryOfSpeaker(interpretation, speaker);
  const named = chainOf(interpretation, token);
  if (named !== null && bodiesOf(interpretation, speaker).includes(named)) return true;
  if (named !== null) {
    const isOfOwn = own !== null && named.country === own;
    if (named.kind !== 'person') return isOfOwn;
    // "Cuba's government said Foreign Minister Rodríguez would go"
    const isOwnMinister =
      named.country === null && isGovernment(speaker) && /minister|president|premier|secretary/i.test(named.role ?? '');
    return isOwnMinister || (isOfOwn && named.role !== null && isOffice(interpretation, speaker));
  }
  const countries = childrenWith(reading, token.index, 'amod', 'compound').flatMap(({ text }) => countryOf(text) ?? []);
  if (countries.length > 0) return countries.some((country) => country === own);
  return isUnnamedBody(reading, token, speaker);
}

const isGovernment = ({ lemma }: Token): boolean => /^(?:government|ministry|presidency|cabinet)$/i.test(lemma);

/** "the Elysee said" what the president will do. */
const isOffice = (interpretation: Interpretation, speaker: Token): boolean =>
  lookUpActor(chainOf(interpretation, speaker)?.name ?? speaker.text)?.kind === 'seat-of-power';

/** Whom the report says somebody is of: "NATO's secretary-general", "the NATO chief". */
function bodiesOf(interpretation: Interpretation, speaker: Token): readonly Chain[] {
  const { reading } = interpretation;
  const chain = chainOf(interpretation, speaker);
  if (chain?.kind !== 'person') return [];
  return chain.mentions.flatMap(({ first, head }) => {
    const before = reading.tokens[first - 1]?.tag === 'POS' ? [reading.tokens[first - 2]] : [];
    const { label, head: over } = reading.tokens[head];
    const heads = label === 'appos' ? [head, over] : [head];
    const owners = heads.flatMap((index) => childrenWith(reading, index, 'poss', 'compound'));
    return [...before, ...owners].flatMap((token) => chainOf(interpretation, token) ?? []);
  });
}

/** Tokens; a longer noun phrase tells of more than who speaks. */
const longestPhrase = 14;

/** The country of who speaks, or of the body they speak for ("a State Department spokesman"). */
function countryOfSpeaker(interpretation: Interpretation, speaker: Token): string | null {
  // "Indian media reported": they tell of others.
  if (/^(?:media|medium|press|newspaper|broadcaster|television|daily)$/.test(speaker.lemma.toLowerCase())) return null;
  const chain = chainOf(interpretation, speaker);
  if (chain?.country != null) return chain.country;
  const { reading } = interpretation;
  const told = [speaker.index, ...(chain?.mentions ?? []).map(({ head }) => head)];
  const words = told.flatMap((head) => {
    const { first, last } = subtree(reading, reading.tokens[head].label === 'appos' ? reading.tokens[head].head : head);
    return last - first > longestPhrase ? [] : reading.tokens.slice(first, last);
  });
  const before = (chain?.mentions ?? []).flatMap(({ first }) => ownerBefore(interpretation, first) ?? []);
  const names = words.flatMap(({ index, label }) => {
    const phrase =
      label === 'compound' || label === 'amod' || label === 'poss' || label === 'pobj' ? subtree(reading, index) : null;
    return phrase === null
      ? []
      : (chainOf(interpretation, reading.tokens[index])?.country ?? countryOf(textOf(reading, phrase)) ?? []);
  });
  return [...before, ...names].at(0) ?? null;
}

/** The country of "Thailand's" before "acting prime minister", however the parser hangs it. */
function ownerBefore(interpretation: Interpretation, first: number): string | null {
  const { tokens } = interpretation.reading;
  const isGenitive = tokens[first - 1]?.tag === 'POS';
  return isGenitive ? (chainOf(interpretation, tokens[first - 2])?.country ?? null) : null;
}

const textOf = ({ tokens, source }: Reading, { first, last }: TokenRange): string =>
  source.text.slice(tokens[first].start, tokens[last - 1].end).replace(/^the /i, '');

/** "both sides", "the two countries", "negotiators from both sides" */
export function isJoint(reading: Reading, token: Token): boolean {
  if (sides.has(token.lemma.toLowerCase())) {
    // "both opposition leaders" are others.
    if (childrenWith(reading, token.index, 'amod', 'compound').length > 0) return false;
    const counts = childrenWith(reading, token.index, 'det', 'predet', 'nummod');
    return (
      counts.some(({ lower }) => /^(?:both|two|three|all)$/.test(lower)) || /^(?:sides|parties)$/.test(token.lower)
    );
  }
  return childrenWith(reading, token.index, 'prep')
    .filter(({ lower }) => lower === 'from' || lower === 'of')
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'))
    .some((object) => isJoint(reading, object));
}

/** "the army", "the agency", with nothing beside it that tells of another. */
const isUnnamedBody = (reading: Reading, token: Token, speaker: Token): boolean =>
  bodies.has(token.lemma.toLowerCase()) &&
  token.pos === 'NOUN' &&
  token.index !== speaker.index &&
  childrenWith(reading, token.index, 'det').some(({ lower }) => lower === 'the') &&
  childrenWith(reading, token.index, 'prep', 'relcl', 'amod').length === 0;
