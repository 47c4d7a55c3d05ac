import type { Reading, Token } from '../../text/reading.js';
import type { Tense, TenseAt } from './tense.js';

const futureAuxiliaries = new Set(['will', 'wo', 'shall', "'ll", '’ll', 'would', 'could', 'should', 'might', 'may']);
const plans = new Set([
  'plan',
  'schedule',
  'expect',
  'set',
  'aim',
  'hope',
  'intend',
  'project',
  'forecast',
  'predict',
  'slate',
  'due',
  'likely',
  'want',
  'agree',
  'vow',
  'promise',
  'pledge',
  'prepare',
  'go',
]);

/** Tells the tense of the verb that governs a stretch of text, by the parse. */
export function tenseOfReading({ tokens, children }: Reading): TenseAt {
  return (start, end) => {
    const first = firstTokenFrom(tokens, start);
    let token: Token | undefined = tokens[first];
    while (
      token !== undefined &&
      token.start < end &&
      tokens[token.head].start >= start &&
      tokens[token.head].start < end
    ) {
      if (token.head === token.index) break;
      token = tokens[token.head];
    }
    for (let steps = 0; token !== undefined && steps < 20; steps++) {
      if (token.lower === 'due' || (steps === 1 && token.lower === 'for' && isOfCalling(tokens, token)))
        return 'future';
      if (token.pos === 'VERB' || token.pos === 'AUX') return tenseOfVerb(token, tokens, children);
      if (token.head === token.index) return null;
      token = tokens[token.head];
    }
    return null;
  };
}

/** "called a meeting for Friday", "a vote for Friday": what is called for a day is to come. */
const isOfCalling = (tokens: readonly Token[], preposition: Token): boolean => {
  const over = tokens[preposition.head];
  return calling.has(over.lemma) || (over.label === 'dobj' && calling.has(tokens[over.head].lemma));
};

const calling = new Set([
  'call',
  'convene',
  'convoke',
  'summon',
  'schedule',
  'set',
  'plan',
  'announce',
  'fix',
  'slate',
]);

/** Verbs whose simple present tells what is on a timetable: "travels to Oslo on Friday", "takes effect on Monday". */
const timetabled = new Set(
  'travel fly visit begin start open take come enter expire end host arrive return leave head resume go'.split(' '),
);

function tenseOfVerb(verb: Token, tokens: readonly Token[], children: Reading['children']): Tense | null {
  const auxiliaries = children[verb.index]
    .map((child) => tokens[child])
    .filter(({ label }) => label === 'aux' || label === 'auxpass');
  if (auxiliaries.some(({ lower }) => futureAuxiliaries.has(lower))) return 'future';
  const head = tokens[verb.head];
  const isInfinitive = verb.tag === 'VB' || auxiliaries.some(({ tag, label }) => tag === 'VB' && label === 'auxpass');
  if (isInfinitive && auxiliaries.some(({ tag }) => tag === 'TO')) {
    if (plans.has(head.lemma) || head.lemma === 'be') return 'future';
    return head === verb || (head.pos !== 'VERB' && head.pos !== 'AUX')
      ? 'future'
      : tenseOfVerb(head, tokens, children);
  }
  const finite = auxiliaries.find(({ tag }) => tag !== 'TO' && tag !== 'VB') ?? verb;
  if (plans.has(verb.lemma) && verb.tag === 'VBN') return 'future';
  // "are due in Jeddah on Saturday"
  const isDue = children[verb.index].some((child) => tokens[child].lower === 'due' && tokens[child].label === 'acomp');
  if (isDue && /^VB[PZ]$/.test(verb.tag)) return 'future';
  // "invited him to a summit in autumn"
  if (verb.lemma === 'invite') return 'future';
  if (finite.tag === 'VBD' || (finite.lemma === 'have' && finite !== verb)) return 'past';
  if (finite.tag === 'VBZ' || finite.tag === 'VBP') return timetabled.has(verb.lemma) ? 'future' : 'present';
  if (verb.tag === 'VBN') return 'past';
  return head === verb || (head.pos !== 'VERB' && head.pos !== 'AUX') ? null : tenseOfVerb(head, tokens, children);
}

/** Index of the first token that ends after an offset. */
function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
