import { cueReading, cueReadings } from '../../../lexicon/attribution-cues.js';
import type { Quotation } from '../../../text/quotations.js';
import type { Reading, Token, TokenRange } from '../../../text/reading.js';
import { contains, type Span } from '../../../text/span.js';
import { childrenWith, hasPassiveAuxiliary, tokensWithin } from '../../syntax.js';
import { isDocument, isPossibleSpeaker } from '../possible-speaker.js';
import { cueSpans } from './cue.js';
import { nearestNominal } from './nearest-nominal.js';
import type { Proposal } from './proposal.js';
import { sourceHead, sourceSpan } from './source.js';

interface Frame {
  readonly tokens: readonly Token[];
  /** The text of the frame, for its punctuation. */
  readonly text: string;
}

interface Draft {
  readonly cue: Token;
  readonly source: readonly Span[];
  readonly content: Span[];
}

/**
 * Quotations set off from the sentence around them: the cue before ("He said: “...”"), inside or after; further quotations
 * of the paragraph and paragraphs of nothing but quotation go on with the same speaker.
 */
export function quotedContents(reading: Reading, quotations: readonly Quotation[]): Proposal[] {
  const drafts: Draft[] = [];
  const outer = quotations.filter(({ depth }) => depth === 0);
  let speaking = null as Draft | null;
  for (const [index, quotation] of outer.entries()) {
    const previous = outer[index - 1]?.paragraph === quotation.paragraph ? outer[index - 1] : null;
    const next = outer[index + 1]?.paragraph === quotation.paragraph ? outer[index + 1] : null;
    if (previous === null && !goesOn(reading, quotation, outer[index - 1])) speaking = null;
    const paragraph = reading.source.paragraphs[quotation.paragraph];
    const before = frame(reading, previous?.end ?? paragraph.start, quotation.start);
    const after = frame(reading, quotation.end, next?.start ?? paragraph.end);
    const cue = cueBefore(reading, before) ?? (isOpening(before) ? cueAfter(reading, quotation, after) : null);
    if (cue === null) {
      if (speaking !== null && isOpening(before) && isWhole(reading, quotation)) speaking.content.push(quotation);
    } else if (cue === speaking?.cue) speaking.content.push(quotation);
    else {
      speaking = {
        cue,
        source: source(reading, cue, cue.start < quotation.start ? before : after, outer),
        content: [quotation],
      };
      drafts.push(speaking);
    }
  }
  return drafts.map(({ cue, source, content }) => ({
    head: cue.index,
    source,
    cue: cueSpans(reading, cue).filter((span) => !content.some((quotation) => contains(quotation, span))),
    content,
  }));
}

function frame(reading: Reading, start: number, end: number): Frame {
  const { first, last } = tokensWithin(reading, { start, end });
  return { tokens: reading.tokens.slice(first, last), text: reading.source.text.slice(start, end).trim() };
}

/** A paragraph that opens with a quotation and whose forerunner closed with one may go on with the same speaker. */
function goesOn({ source }: Reading, quotation: Quotation, previous: Quotation | undefined): boolean {
  if (previous === undefined || previous.paragraph !== quotation.paragraph - 1) return false;
  return source.text.slice(source.paragraphs[quotation.paragraph].start, quotation.start).trim() === '';
}

/** The frame holds nothing of the quotation's own sentence. */
const isOpening = ({ text }: Frame): boolean => text === '' || /[.!?]["”’)]?$/.test(text);

/** A sentence of its own, not a word in quotation marks. */
const isWhole = ({ source }: Reading, { inner, end }: Quotation): boolean =>
  /[.,!?…—-]\s*$/.test(source.text.slice(inner.start, inner.end)) || /^\s*[.,]/.test(source.text.slice(end, end + 2));

function cueBefore(reading: Reading, { tokens, text }: Frame): Token | null {
  const cues = tokens.filter(takesQuote);
  // "denied that they had been ordered back: ...": who was told says nothing.
  const cue = cues.findLast((token) => !hasPassiveAuxiliary(reading, token)) ?? cues.at(-1) ?? null;
  if (cue === null) return text.endsWith(':') ? telling(reading, tokens) : null;
  const between = tokens.filter((token) => token.index > cue.index);
  if (between.some((token) => /^[.!?]$/.test(token.text) && token.index < tokens[tokens.length - 1].index)) return null;
  return /[,:]$/.test(text) || between.length === 0 ? cue : null;
}

/** "defended the raid in a letter: ...": any verb that ascribes, or a text named beside what was done. */
function telling(reading: Reading, tokens: readonly Token[]): Token | null {
  const verb = tokens.find(
    ({ tag, index }) => /^VB[DZP]$/.test(tag) && childrenWith(reading, index, 'nsubj').some(isPossibleSpeaker),
  );
  if (verb === undefined) return null;
  return cueReadings('VERB', verb.lemma).length > 0 || tokens.some(isDocument) ? verb : null;
}

function cueAfter(reading: Reading, quotation: Quotation, { tokens, text }: Frame): Token | null {
  const inner = reading.source.text.slice(quotation.inner.start, quotation.inner.end).trimEnd();
  if (!/[,?!…—–-]$/.test(inner) && !text.startsWith(',')) return null;
  const stop = tokens.findIndex(({ text }) => /^[.;:]$/.test(text));
  const clause = stop < 0 ? tokens : tokens.slice(0, stop);
  return clause.find(takesQuote) ?? null;
}

const takesQuote = (token: Token): boolean =>
  token.pos === 'VERB' &&
  token.tag !== 'VB' &&
  (cueReading('VERB', token.lemma, 'quote') ?? cueReading('VERB', token.lemma, 'that')) !== undefined;

function source(reading: Reading, cue: Token, { tokens }: Frame, quotations: readonly Quotation[]): Span[] {
  const head = sourceHead(reading, cue);
  const isInside = (token: Token) => quotations.some((quotation) => contains(quotation, token));
  const found = head !== null && !isInside(head) ? head : nearestNominal(reading, cue, rangeOf(tokens));
  const span = found && sourceSpan(reading, found, cue);
  return span ? [span] : [];
}

const rangeOf = (tokens: readonly Token[]): TokenRange =>
  tokens.length === 0 ? { first: 0, last: 0 } : { first: tokens[0].index, last: tokens[tokens.length - 1].index + 1 };
