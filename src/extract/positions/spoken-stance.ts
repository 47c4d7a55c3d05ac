import type { Statement } from '../../schema/statement.js';
import type { Interpretation } from '../../text/interpretation.js';
import type { Reading, Token } from '../../text/reading.js';
import { members } from '../conjuncts.js';
import { contentHead } from '../statements/content-head.js';
import { isJoint, isOwnSide } from '../statements/own-side.js';
import { childrenWith, isBelow, phraseObject } from '../syntax.js';
import { statementOver } from '../telling.js';
import { tokensOf } from '../told-tokens.js';
import { isProcedure } from './demanding.js';
import { objectOf } from './frame.js';
import { lineOf } from './line.js';
import { matterOf } from './matter.js';
import { aids, charges, isPolicy, privatePersons, proceduralNouns } from './policy-words.js';
import { voicing, withMind } from './stance-words.js';

/** A saying by which its speaker takes a stand. */
export interface SpokenStance {
  readonly statement: Statement;
  /** The words of the cue and of what is said, in order. */
  readonly cue: Token;
  /** The verb or noun that tells of the stand: the cue, or the clause that lays down a line. */
  readonly head: Token;
  readonly content: readonly Token[];
  /** Head of what it is about; null where not told. */
  readonly issue: Token | null;
  /** Heads of what is demanded. */
  readonly demands: readonly Token[];
}

/** The stands a saying takes: "urged the sides to stop", "rejected the offer", "welcomed the accord", "said Oslo must pay". */
export function spokenStances(
  interpretation: Interpretation,
  statement: Statement,
  statements: readonly Statement[],
): SpokenStance[] {
  const { reading } = interpretation;
  const content = tokensOf(reading, statement.content.evidence);
  const cue = statement.cue && cueOf(tokensOf(reading, statement.cue.evidence));
  if (!cue || content.length === 0 || statement.sources.length === 0) return [];
  // "reaffirmed his government's rejection": the stand of who reaffirms it.
  if (withMind.has(cue.lemma) && cue.label === 'dobj' && voicing.has(reading.tokens[cue.head].lemma)) return [];
  const head = contentHead(reading, [{ start: content[0].start, end: content[content.length - 1].end }]);
  if (head === null) return [];
  const found = stanceOf(reading, statement, { cue, content, head });
  if (found !== null) return [{ statement, cue, head: cue, content, ...found }];
  if (!telling.has(statement.act) && cue.lemma !== 'assure') return [];
  return content
    .filter((token) => isTold(reading, token, head) && statementOver(interpretation, statements, token) === statement)
    .flatMap((clause) => {
      const line = lineOf(reading, clause);
      return line === null || (line.isDemand && line.issue && isOwnDuty(interpretation, line.issue, statement))
        ? []
        : [
            {
              statement,
              cue,
              head: clause,
              content: content,
              issue: line.issue,
              demands: line.isDemand ? [clause] : [],
            },
          ];
    });
}

/** Acts whose content may lay down a line. */
const telling = new Set<Statement['act']>([
  'say',
  'claim',
  'deny',
  'believe',
  'agree',
  'announce',
  'confirm',
  'warn',
  'demand',
]);

/** The clause that is said, or one joined to it. */
function isTold({ tokens }: Reading, clause: Token, head: Token): boolean {
  if (!/^(?:VERB|AUX)$/.test(clause.pos)) return false;
  let at = clause;
  while (at !== head && (at.label === 'conj' || at.label === 'xcomp') && at.head !== at.index) at = tokens[at.head];
  return (
    at === head ||
    (at.head === at.index && at.sentence !== head.sentence) ||
    (at.label === 'ccomp' && at.head === head.head)
  );
}

interface Said {
  readonly cue: Token;
  readonly content: readonly Token[];
  readonly head: Token;
}

type Found = Pick<SpokenStance, 'issue' | 'demands'>;

function stanceOf(reading: Reading, statement: Statement, said: Said): Found | null {
  const { cue, head } = said;
  switch (statement.act) {
    case 'demand':
    case 'ask':
      if (isProvision(reading, cue)) return null;
      if (ordering.has(cue.lemma) || (cue.lemma === 'call' && phraseObject(reading, cue, 'for', 'on', 'upon') === null))
        return null;
      return demanded(reading, statement, said);
    case 'warn':
      return isOrder(reading, said) ? demanded(reading, statement, said) : null;
    case 'refuse':
      return refused(reading, head);
    case 'deny':
      return /^(?:reject|dismiss|rebuff|spurn)$/.test(cue.lemma) &&
        head.pos === 'NOUN' &&
        (!charges.has(head.lemma) || phraseObject(reading, head, 'to') !== null)
        ? { issue: head, demands: [] }
        : null;
    case 'criticize':
    case 'praise': {
      const judged = judgedBy(reading, said);
      return judged !== null && (isPolicy(judged) || (statement.act === 'praise' && isOfPolicy(reading, judged)))
        ? { issue: judged, demands: [] }
        : null;
    }
    case 'want':
      return wanted(reading, said);
    default:
      return null;
  }
}

/** "The government had to weigh", said by who leads it. */
function isOwnDuty(interpretation: Interpretation, subject: Token, { sources, quotation }: Statement): boolean {
  const speaker = tokensOf(interpretation.reading, sources[0].evidence).at(-1) ?? null;
  return (
    !isJoint(interpretation.reading, subject) && isOwnSide(interpretation, subject, speaker, quotation === 'direct')
  );
}

/** "The contract called for twelve ships": what it holds, and no stand. */
const isProvision = (reading: Reading, cue: Token): boolean =>
  cue.lemma === 'call' &&
  childrenWith(reading, cue.index, 'nsubj').some(({ lemma }) =>
    /^(?:contract|agreement|deal|accord|treaty|pact)$/.test(lemma),
  );

/** Verbs, by lemma, of commanding one's own: a deed, and no stand. */
const ordering = new Set('order command instruct direct'.split(' '));

/** The verb, noun or adjective of a cue. */
const cueOf = (tokens: readonly Token[]): Token | null =>
  tokens.findLast(({ pos }) => pos === 'VERB') ?? tokens.findLast(({ pos }) => pos === 'NOUN' || pos === 'ADJ') ?? null;

/** What is demanded of another side about policy; advice to private persons and requests on procedure are none. */
function demanded(reading: Reading, { addressee, content, act }: Statement, { head, cue }: Said): Found | null {
  if (/\?["”’']?$/.test(content.text) || /^(?:question|wonder)$/.test(cue.lemma) || isQuestion(reading, head))
    return null;
  const asked =
    addressee &&
    (childrenWith(reading, cue.index, 'dobj', 'dative', 'nsubjpass').at(0) ??
      phraseObject(reading, cue, 'on', 'to', 'upon'));
  if (asked && (privatePersons.has(asked.lemma) || (act !== 'demand' && asked.pos === 'PRON'))) return null;
  const subject = childrenWith(reading, head.index, 'nsubj', 'nsubjpass', 'expl').at(0);
  const isOfOneself = subject !== undefined && /^(?:i|we|he|she|it|they)$/.test(subject.lower);
  if (isOfOneself || subject?.label === 'expl' || (subject && privatePersons.has(subject.lemma))) return null;
  if (head.pos === 'PRON') return null;
  const thing = head.pos === 'ADP' ? childrenWith(reading, head.index, 'pobj').at(0) : head;
  if (thing === undefined || thing.entity === 'DATE') return null;
  if (thing.pos === 'NOUN' || thing.pos === 'PROPN') {
    if (proceduralNouns.has(thing.lemma) || (act === 'ask' && aids.has(thing.lemma))) return null;
  } else if (act === 'ask' && isProcedure(reading, thing)) return null;
  return { issue: matterOf(reading, thing), demands: members(reading, thing) };
}

/** "rejected the offer", "refused to sign", "said Oslo would not send troops"; what has no object is told by its verb alone. */
function refused(reading: Reading, head: Token): Found | null {
  const isClause = childrenWith(reading, head.index, 'nsubj', 'nsubjpass').length > 0;
  const hasObject = childrenWith(reading, head.index, 'dobj').some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  if (isClause && !hasObject) return null;
  if (head.pos !== 'NOUN') return { issue: matterOf(reading, head), demands: [] };
  // "reaffirmed its rejection of the dam"
  return { issue: (withMind.has(head.lemma) ? objectOf(reading, head) : null) ?? head, demands: [] };
}

/** "warned them not to go": tells somebody what to do. */
const isOrder = (reading: Reading, { head }: Said): boolean =>
  head.pos === 'VERB' && childrenWith(reading, head.index, 'aux').some(({ tag }) => tag === 'TO');

/** What is praised or blamed: the object, or what is called so. */
function judgedBy(reading: Reading, { cue, head, content }: Said): Token | null {
  const [object] = childrenWith(reading, cue.index, 'dobj', 'nsubjpass');
  // "threw its weight behind the tax"
  const isWeight = object !== undefined && /^(?:weight|support|backing)$/.test(object.lemma);
  if (object !== undefined && !isWeight && object.pos !== 'ADJ') return object;
  const inside = childrenWith(reading, head.index, 'nsubj').at(0);
  if (inside !== undefined) return head.pos === 'VERB' ? null : inside;
  return (
    content.find(({ pos, head: above }) => pos === 'NOUN' && !content.some(({ index }) => index === above)) ?? null
  );
}

/** "The accord ends the dispute. Oslo welcomed it": a policy told of before in the sentence, or in the one before. */
function isOfPolicy({ tokens, sentences }: Reading, { index, lower, sentence }: Token): boolean {
  if (lower !== 'it') return false;
  const before = sentences[sentence - 1];
  const isNear = before !== undefined && before.paragraph === sentences[sentence].paragraph;
  const { first } = isNear ? before : sentences[sentence];
  return tokens.slice(first, index).some((token) => token.pos === 'NOUN' && isPolicy(token));
}

/** What one wants of others, or does not want; what one wants to do oneself is a plan. */
function wanted(reading: Reading, { cue, head }: Said): Found | null {
  const isHope = cue.lemma !== 'want' && cue.lemma !== 'like' && cue.lemma !== 'prefer';
  const isDenied = childrenWith(reading, cue.index, 'neg').length > 0;
  const subject = childrenWith(reading, head.index, 'nsubj', 'nsubjpass').at(0);
  if (isHope) return subject !== undefined && isPolicy(subject) ? { issue: subject, demands: [] } : null;
  if (isDenied) return { issue: matterOf(reading, head), demands: [] };
  const inside = subject ?? childrenWith(reading, cue.index, 'dobj').at(0);
  if (inside !== undefined && inside !== head) {
    return {
      issue: inside.pos === 'NOUN' ? inside : matterOf(reading, head),
      demands: isBelow(reading, head.index, cue.index) ? [head] : [],
    };
  }
  return isPolicy(head) ? { issue: head, demands: [head] } : null;
}

/** "asked whether it would", "asked why they left" */
const isQuestion = (reading: Reading, head: Token): boolean =>
  childrenWith(reading, head.index, 'mark', 'advmod', 'dobj', 'attr', 'nsubj').some(
    ({ lower, tag }) => /^(?:if|whether)$/.test(lower) || /^W/.test(tag),
  );
