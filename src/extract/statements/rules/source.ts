import type { Reading, Token } from '../../../text/reading.js';
import type { Span } from '../../../text/span.js';
import { childrenWith, isBelow, isPassive, spanOf, subtree } from '../../syntax.js';
import { tellerBefore } from '../../teller-before.js';
import { reaching } from '../speech-words.js';
import { closingSource } from './closing-source.js';
import { ownConjunctOf } from './own-conjunct.js';
import { agentOf } from './passive-agent.js';

/** The head of the noun phrase that a cue ascribes its content to; null where the clause names none. */
export function sourceHead(reading: Reading, cue: Token): Token | null {
  if (isPassive(reading, cue)) {
    return agentOf(reading, cue);
  }
  const subject = childrenWith(reading, cue.index, 'nsubj', 'csubj').at(0);
  // "Leaders meeting in Oslo had pressed him": the parser makes what they do the subject.
  if (subject) return (subject.tag === 'VBG' && childrenWith(reading, subject.index, 'nsubj').at(0)) || subject;
  const closing = closingSource(reading, cue);
  if (closing !== null) return closing;
  const governor = reading.tokens[cue.head];
  const joined = ownConjunctOf(reading, cue);
  if (joined !== null) return sourceHead(reading, joined);
  if (cue.label === 'acl') {
    const verb = verbOfAdjunct(reading, cue);
    return verb === null ? governor : (sourceHead(reading, verb) ?? governor);
  }
  // "by saying", "without naming": the clause that the preposition hangs on tells who.
  if (cue.label === 'pcomp') return subjectAround(reading, tellerBefore(reading, cue) ?? reading.tokens[governor.head]);
  const isPurpose =
    /^(?:advcl|xcomp)$/.test(cue.label) && cue.tag === 'VB' && reaching.has(governor.lemma) && governor.pos === 'VERB';
  const sharesSubject =
    isPurpose ||
    cue.label === 'conj' ||
    ((cue.label === 'xcomp' || cue.label === 'advcl') && /^VB[GN]?$/.test(cue.tag));
  if (!sharesSubject || governor === cue) return null;
  // A participle after a passive or a conjunct of one still speaks of the surface subject ("was arrested after saying").
  return subjectAround(reading, governor);
}

/**
 * "telephoned Ruiz, urging her to stay": after a comma an -ing clause tells what the subject does, though the parser hangs it on the
 * last noun. The verb it goes with; null where it does describe the noun.
 */
export function verbOfAdjunct({ tokens }: Reading, cue: Token): Token | null {
  if (cue.label !== 'acl' || cue.tag !== 'VBG' || tokens[cue.index - 1]?.text !== ',') return null;
  let at = tokens[cue.head];
  while (at.pos !== 'VERB' && at.head !== at.index) {
    if (/^nsubj/.test(at.label)) return null;
    at = tokens[at.head];
  }
  return at.pos === 'VERB' && at.index < cue.index ? at : null;
}

function subjectAround(reading: Reading, governor: Token): Token | null {
  if (governor.pos !== 'VERB' && governor.pos !== 'AUX')
    return childrenWith(reading, governor.index, 'poss').at(0) ?? null;
  // "demands: Ukraine giving up land, agreeing not to join": a noun phrase of what might be, nobody's doing.
  const isGerund = governor.tag === 'VBG' && childrenWith(reading, governor.index, 'aux').length === 0;
  if (isGerund && governor.label !== 'pcomp' && childrenWith(reading, governor.index, 'nsubj').length > 0) return null;
  return sourceHead(reading, governor) ?? childrenWith(reading, governor.index, 'nsubjpass').at(0) ?? null;
}

/** The noun phrase around a source's head, without a relative clause at its end and without the clause of the cue. */
export function sourceSpan(reading: Reading, head: Token, cue: Token): Span | null {
  const { first, last } = subtree(reading, head.index);
  const cut = childrenWith(reading, head.index, 'relcl', 'acl', 'parataxis', 'advcl')
    .filter((child) => child.label !== 'acl' || isBelow(reading, cue.index, child.index))
    .map((child) => subtree(reading, child.index).first)
    .filter((start) => start > head.index);
  const genitive = childrenWith(reading, head.index, 'case').map(({ index }) => index);
  return spanOf(reading, { first, last: Math.min(last, ...cut, ...genitive) });
}
