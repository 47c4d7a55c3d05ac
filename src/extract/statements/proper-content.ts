import type { Reading, Token } from '../../text/reading.js';
import { contains, type Span } from '../../text/span.js';
import { childrenWith, spanOf, subtree, tokensWithin } from '../syntax.js';
import { addresseeOf, addresseeRange } from './addressee.js';
import { contentHead } from './content-head.js';
import { complementOf } from './rules/complement.js';
import { isSilence } from './silence.js';
import { claimNouns } from './speech-words.js';

/**
 * A content that the model cut into its cue, whole again ("refused [to sign the treaty]", not "refused to sign [the
 * treaty]"), and without the one it is addressed to at its beginning ("told them [to go]").
 */
export const properContent = (reading: Reading, cue: Token | null, content: readonly Span[]): readonly Span[] =>
  withoutAdjunct(
    reading,
    cue,
    withoutAddressee(reading, cue, wholeContent(reading, cue, withoutRelative(reading, content))),
  );

/** "According to an aide, [who asked not to be named,] the talks went well": what is told of the source is not what it says. */
function withoutRelative(reading: Reading, content: readonly Span[]): readonly Span[] {
  const [span] = content;
  if (content.length !== 1) return content;
  const { tokens } = reading;
  const { first, last } = tokensWithin(reading, span);
  const opening = tokens[first];
  if (opening === undefined || !/^(?:who|whose)$/.test(opening.lower) || tokens[first - 1]?.text !== ',')
    return content;
  let clause = tokens[opening.head];
  while (clause.label !== 'relcl' && clause.head !== clause.index) clause = tokens[clause.head];
  const end = subtree(reading, clause.index).last;
  const isInside = clause.label === 'relcl' && clause.head < first && end < last - 1 && tokens[end].text === ',';
  return isInside ? [{ start: tokens[end + 1].start, end: span.end }] : content;
}

/** Words that open a clause or phrase of the reporter's own at the end of what is said: "..., hours after Oslo had refused". */
const leadsToAdjunct = /^(?:shortly|just|soon|immediately|moments|minutes|hours|days|weeks|months|years|without)$/;

/** "said Oslo would pay[, without saying when]" */
export function withoutAdjunct(reading: Reading, cue: Token | null, content: readonly Span[]): readonly Span[] {
  if (cue?.pos !== 'VERB') return content;
  // "He met Ruiz, his office said, without disclosing why": who tells leaves it out.
  const trailing = content.at(-1);
  const opening = trailing && reading.tokens[tokensWithin(reading, trailing).first];
  if (content.length === 2 && opening?.lower === 'without' && opening.index > cue.index) return content.slice(0, 1);
  if (content.length !== 1) return content;
  const [span] = content;
  const { first, last } = tokensWithin(reading, span);
  if (first < cue.index) return content;
  const { tokens } = reading;
  for (let at = first + 1; at < last - 2; at++) {
    if (tokens[at].text === ';' && !isQuoted(reading, span)) return [{ start: span.start, end: tokens[at - 1].end }];
    if (tokens[at].text !== ',') continue;
    const isVerdict = /^(?:an?|something)$/.test(tokens[at + 1].lower) && claimNouns.has(tokens[at + 2].lemma);
    if (isVerdict && !isQuoted(reading, span)) return [{ start: span.start, end: tokens[at - 1].end }];
    const [next, after] = tokens.slice(at + 1, at + 4).filter(({ lower }) => !/^(?:a|few|two|three|only)$/.test(lower));
    const isAdjunct =
      leadsToAdjunct.test(next?.lower ?? '') &&
      (next.lower === 'without' ? after?.tag === 'VBG' : /^(?:after|before)$/.test(after?.lower ?? ''));
    if (isAdjunct && !isQuoted(reading, span)) return [{ start: span.start, end: tokens[at - 1].end }];
  }
  return content;
}

/** Whether words stand between quotation marks: the first character is one. */
export const isQuoted = ({ source }: Reading, { start }: Span): boolean => /["“«‘']/.test(source.text[start]);

function wholeContent(reading: Reading, cue: Token | null, content: readonly Span[]): readonly Span[] {
  if (cue?.pos !== 'VERB' || content.length !== 1 || isSilence(reading, cue)) return content;
  const complement = complementOf(reading, cue);
  if (complement === null) return content;
  const { tokens } = reading;
  const [span] = content;
  const { first, last } = complement.range;
  // "Xi told her that it was late, the aide said": all of the clause before the cue.
  if (complement.frame === 'that' && last <= cue.index) {
    const clause = spanOf(reading, complement.range);
    const isCut = clause !== null && clause.start < span.start && span.end <= clause.end && !holdsMark(reading, clause);
    return isCut ? [{ start: clause.start, end: span.end }] : content;
  }
  if (!/^(?:to|gerund|object)$/.test(complement.frame)) return content;
  const isWithin = tokens[first].start < span.start && span.end <= tokens[last - 1].end && first > cue.index;
  if (!isWithin) return content;
  const head = contentHead(reading, content);
  const isClause = head !== null && /^(?:VERB|AUX)$/.test(head.pos) && /^(?:acl|ccomp|relcl)$/.test(head.label);
  const start = complement.frame === 'to' ? infinitiveStart(reading, cue, first) : first;
  return isClause && complement.frame === 'object' ? content : [{ start: tokens[start].start, end: span.end }];
}

const holdsMark = ({ source }: Reading, { start, end }: Span): boolean => /["“”«»]/.test(source.text.slice(start, end));

/** "them to go": the parser makes whom one tells the subject of what they are to do. */
function infinitiveStart(reading: Reading, cue: Token, first: number): number {
  const [clause] = childrenWith(reading, cue.index, 'xcomp', 'ccomp').filter(
    ({ index }) => subtree(reading, index).first === first,
  );
  const to = clause && childrenWith(reading, clause.index, 'aux').find(({ tag }) => tag === 'TO');
  return to?.index ?? first;
}

/** "appealed to both sides for calm": the calm. */
function appealedFor(reading: Reading, cue: Token): Span | null {
  if (cue.lemma !== 'appeal') return null;
  const [matter] = childrenWith(reading, cue.index, 'prep')
    .filter(({ lower, index }) => lower === 'for' && index > cue.index)
    .flatMap(({ index }) => childrenWith(reading, index, 'pobj'));
  return matter === undefined ? null : spanOf(reading, subtree(reading, matter.index));
}

/** Whom one thanks is what the thanks are about. */
function withoutAddressee(reading: Reading, cue: Token | null, content: readonly Span[]): readonly Span[] {
  if (cue === null || cue.lemma === 'thank' || content.length === 0) return content;
  const [span, ...others] = content;
  const matter = appealedFor(reading, cue);
  if (matter !== null && others.length === 0 && matter.start > span.end) return [matter];
  const addressee = addresseeOf(reading, cue, (token) => contains(span, token));
  const phrase = addressee && addresseeRange(reading, cue, addressee);
  if (!phrase || reading.tokens[phrase.first].start > span.start || !contains(span, addressee)) return content;
  if (others.length > 0 && span.end <= reading.tokens[phrase.last - 1].end) return others;
  const after = reading.tokens[phrase.last];
  const next = cue.lemma === 'appeal' && after?.lower === 'for' ? reading.tokens[phrase.last + 1] : after;
  return next !== undefined && next.end <= span.end ? [{ start: next.start, end: span.end }, ...others] : content;
}
