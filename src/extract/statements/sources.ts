import type { Source } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { contains, type Span } from '../../text/span.js';
import { conjuncts, members } from '../conjuncts.js';
import { chainOf, introductionOf, partyOf } from '../party.js';
import { childrenWith, spanOf, tokensWithin } from '../syntax.js';
import { isAnonymous } from './anonymous.js';
import { antecedent } from './antecedent.js';
import type { Draft } from './draft.js';
import { quotingVerb, relaysOf } from './relayed-by.js';
import { sourceSpan } from './rules/source.js';
import { severalMeant } from './several-meant.js';

/** The head of the noun phrase a draft names as its source, relative pronouns taken to what they stand for; null for none. */
export function speakerHead(interpretation: Interpretation, draft: Draft): Token | null {
  const { reading } = interpretation;
  const quoted = draft.head && quotingVerb(reading, draft.head);
  const said = quoted && childrenWith(reading, quoted.index, 'dobj', 'nsubjpass').at(0);
  if (said) return said;
  const span = draft.source.at(0);
  if (span === undefined) return null;
  const { first, last } = tokensWithin(reading, span);
  const within = reading.tokens.slice(first, last);
  const heads = within.filter(
    ({ head, index, pos }) => (head < first || head >= last || head === index) && pos !== 'PUNCT',
  );
  const head = heads.find(({ pos }) => /^(?:PROPN|NOUN|PRON)$/.test(pos)) ?? heads.at(0);
  return head === undefined ? null : antecedent(reading, head);
}

/** The chain of sources: the speaker first, then who relayed it; `outer` is the chain of the statement this one is told in. */
export function sourcesOf(interpretation: Interpretation, draft: Draft, outer: readonly Source[]): Source[] {
  const { reading } = interpretation;
  const speaker = speakerHead(interpretation, draft);
  const isFirstPerson = speaker !== null && /^(?:i|me|my|we|us|our)$/.test(speaker.lower);
  if (isFirstPerson && outer.length > 0) return [...outer];
  const isOutside = (token: Token) => !draft.content.some((content) => contains(content, token));
  const relays = draft.head === null ? [] : relaysOf(reading, draft.head, isOutside);
  const links = [
    ...(speaker === null ? [] : speakersOf(interpretation, draft, speaker)),
    ...relays.map(({ head, relation }) =>
      link(interpretation, head, sourceSpan(reading, head, draft.head ?? head), relation),
    ),
  ].filter((source) => source !== null);
  const names = new Set(links.map(({ name }) => name));
  const relayed = outer
    .filter(({ name }) => !names.has(name))
    .map((source) => (source.relation === 'speaker' ? { ...source, relation: 'relayed-by' as const } : source));
  return [...links, ...relayed];
}

/** "Iran and six world powers announced": each says it. */
function speakersOf(interpretation: Interpretation, draft: Draft, speaker: Token): (Source | null)[] {
  const { reading } = interpretation;
  const both = speaker.lower === 'both' ? bothOf(reading, speaker) : [];
  if (both.length === 2)
    return both.map((head) => link(interpretation, head, sourceSpan(reading, head, speaker), 'speaker'));
  const meant = severalMeant(interpretation, speaker);
  if (meant.length > 0)
    return meant.map((head) => link(interpretation, head, sourceSpan(reading, head, speaker), 'speaker'));
  const introduced = introductionOf(interpretation, speaker) ?? speaker;
  const heads = members(reading, introduced).filter(({ pos, label }) => label !== 'appos' && isNominal(pos));
  if (heads.length < 2) return [link(interpretation, speaker, speakerSpan(interpretation, draft, speaker), 'speaker')];
  const spans = conjuncts(reading, introduced);
  return [introduced, ...heads.slice(1)].map((head) => {
    const span = spans.find((each) => contains(each, head)) ?? head;
    return link(interpretation, head, span, 'speaker');
  });
}

/** "Macron spoke with Putin, and both appealed": the two that the clause before tells of. */
function bothOf(reading: Reading, both: Token): Token[] {
  const verb = reading.tokens[both.head];
  const clause = reading.tokens[verb.head];
  const [subject] = verb.label === 'conj' ? childrenWith(reading, clause.index, 'nsubj') : [];
  if (subject === undefined) return [];
  const joined = members(reading, subject).filter(({ pos }) => isNominal(pos));
  if (joined.length > 1) return joined;
  const [phrase] = childrenWith(reading, clause.index, 'prep').filter(({ lower }) => lower === 'with');
  const partner = phrase && childrenWith(reading, phrase.index, 'pobj').at(0);
  const [object] = childrenWith(reading, clause.index, 'dobj');
  const other = partner ?? object;
  return other === undefined ? [] : [subject, other];
}

const isNominal = (pos: string): boolean => /^(?:PROPN|NOUN|PRON)$/.test(pos);

/** Characters; what is longer has swallowed a clause. */
const longestName = 120;

/** The words the draft names its source by; where it only points there ("who said"), the noun phrase it points to. */
function speakerSpan({ reading }: Interpretation, draft: Draft, speaker: Token): Span | null {
  const named = draft.source.find((span) => contains(span, speaker));
  const phrase = sourceSpan(reading, speaker, draft.head ?? speaker);
  if (!named || named.end - named.start >= longestName) return phrase;
  const { first, last } = tokensWithin(reading, named);
  const isGenitive = reading.tokens[last - 1]?.tag === 'POS' && last - 1 > first;
  return spanOf(reading, { first, last: isGenitive ? last - 1 : last });
}

function link(
  interpretation: Interpretation,
  head: Token,
  span: Span | null,
  relation: Source['relation'],
): Source | null {
  const party = span && partyOf(interpretation, head, span);
  if (!party) return null;
  const chain = chainOf(interpretation, head);
  const words = party.evidence
    .map(({ exact }) => exact)
    .join(' ')
    .replace(/\s+/g, ' ');
  const described = introductionOf(interpretation, head) ?? head;
  const isDescribed = head.pos !== 'PRON' && words !== party.name;
  return {
    ...party,
    relation,
    description: isDescribed ? words : (chain?.role ?? null),
    anonymous: isAnonymous(interpretation.reading, described, chain),
  };
}
