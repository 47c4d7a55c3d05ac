import type { Reading, Token } from '../text/reading.js';
import { isAgent } from './agents.js';
import { isVerbal } from './assertion.js';
import { childrenWith, phraseObject } from './syntax.js';

/**
 * Whom "the two" or "both" means as a subject: who did something to whom in the clause it is joined to, else in the sentence before
 * ("He phoned the chancellor, and the two agreed"). Null where that clause names no two.
 */
export function twoMeant(reading: Reading, pronoun: Token): readonly [Token, Token] | null {
  const verb = reading.tokens[pronoun.head];
  if (!pronoun.label.startsWith('nsubj') || !isVerbal(verb)) return null;
  return (
    clausesBefore(reading, verb, pronoun)
      .map((above) => twoOf(reading, above, pronoun))
      .find((two) => two !== null) ?? null
  );
}

/** The clauses that may tell of the two: "Ruiz spoke with Lind and announced that the two would meet". */
function clausesBefore(reading: Reading, verb: Token, pronoun: Token): Token[] {
  const governor = reading.tokens[verb.head];
  const joined = (one: Token) => (one.label === 'conj' ? [reading.tokens[one.head]] : []);
  const own = verb.label === 'conj' ? joined(verb) : verb.label === 'ccomp' ? [...joined(governor), governor] : [];
  const before = rootBefore(reading, pronoun.sentence);
  const isWithin = verb.label === 'conj';
  return [...own, ...(before === null || isWithin ? [] : [before])].filter(({ index }) => index < pronoun.index);
}

function twoOf(reading: Reading, above: Token, pronoun: Token): readonly [Token, Token] | null {
  const [subject] = childrenWith(reading, above.index, 'nsubj');
  const [object] = childrenWith(reading, above.index, 'dobj', 'dative').filter(isSomebody);
  // "crossed the border to meet him"
  const goals = childrenWith(reading, above.index, 'advcl', 'xcomp').filter(
    ({ lemma, tag }) => tag === 'VB' && /^(?:meet|see)$/.test(lemma),
  );
  // Who is met is somebody, whatever the reader takes the name for.
  const [met] = goals
    .flatMap(({ index }) => childrenWith(reading, index, 'dobj'))
    .filter((one) => one.pos === 'NOUN' || isSomebody(one));
  const partner = met ?? object ?? phraseObject(reading, above, 'with', 'to');
  const isOther = partner !== null && partner !== undefined && (partner === met || isSomebody(partner));
  return subject !== undefined && isOther && isSomebody(subject) && partner.index < pronoun.index
    ? [subject, partner]
    : null;
}

const isSomebody = (token: Token): boolean =>
  token.pos === 'PRON'
    ? /^(?:he|she|him|her|it)$/.test(token.lower)
    : token.pos === 'NOUN'
      ? isAgent(token)
      : token.entity === 'PERSON' || token.entity === 'GPE' || (token.pos === 'PROPN' && token.entity === '');

function rootBefore({ sentences, tokens }: Reading, sentence: number): Token | null {
  const before = sentences[sentence - 1];
  if (before === undefined || before.paragraph !== sentences[sentence].paragraph) return null;
  return tokens.slice(before.first, before.last).find(({ head, index }) => head === index) ?? null;
}
