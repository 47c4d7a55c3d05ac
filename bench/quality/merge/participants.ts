import type { Reading, Token } from '../../../src/text/reading.js';
import { isContent, stemOf } from './reading-mentions.js';

const clauses = new Set(['relcl', 'acl', 'advcl', 'punct']);

/** Who and what takes part in the event a token tells of, by the parse. */
export class Participants {
  readonly agents = new Set<string>();
  readonly patients = new Set<string>();
  readonly circumstances = new Set<string>();
  agent: string | null = null;
  patient: string | null = null;
  readonly #reading: Reading;

  constructor(reading: Reading, head: Token) {
    this.#reading = reading;
    for (const child of this.#children(head)) this.#place(child);
    if (this.agents.size === 0) this.#borrowAgent(head);
  }

  #place(child: Token): void {
    const { label, lemma } = child;
    if (/^(nsubj|csubj|poss)$/.test(label)) this.#asAgent(child);
    else if (label === 'agent') for (const object of this.#objects(child)) this.#asAgent(object);
    else if (/^(dobj|nsubjpass|oprd|attr|dative|compound|amod|nmod)$/.test(label)) this.#asPatient(child);
    else if (label === 'prep') {
      for (const object of this.#objects(child)) {
        if (lemma === 'of') this.#asPatient(object);
        else if (lemma === 'by') this.#asAgent(object);
        else this.#gather(object, this.circumstances);
      }
    }
  }

  /** The subject of the verb that governs this one, the noun a clause hangs on, or the subject of the verb a noun serves. */
  #borrowAgent(head: Token): void {
    const { tokens } = this.#reading;
    let governor = tokens[head.head];
    if (governor === head) return;
    if (/^(relcl|acl)$/.test(head.label)) this.#asAgent(governor);
    else if (/^(conj|xcomp|advcl|ccomp)$/.test(head.label)) this.#subjectsOf(governor, head);
    else if (/^(dobj|nsubj|pobj)$/.test(head.label) && head.pos === 'NOUN') {
      if (governor.label === 'prep') governor = tokens[governor.head];
      this.#subjectsOf(governor, head);
    }
  }

  #subjectsOf(verb: Token, except: Token): void {
    for (const child of this.#children(verb)) {
      if (child !== except && /^nsubj(pass)?$/.test(child.label)) this.#asAgent(child);
    }
  }

  #asAgent(token: Token): void {
    this.#gather(token, this.agents);
    this.agent ??= stemOf(token);
  }

  #asPatient(token: Token): void {
    this.#gather(token, this.patients);
    this.patient ??= stemOf(token);
  }

  #gather(token: Token, into: Set<string>): void {
    if (isContent(token)) into.add(stemOf(token));
    for (const child of this.#children(token)) if (!clauses.has(child.label)) this.#gather(child, into);
  }

  #objects(preposition: Token): Token[] {
    return this.#children(preposition).filter(({ label }) => label === 'pobj');
  }

  #children(token: Token): Token[] {
    return this.#reading.children[token.index].map((index) => this.#reading.tokens[index]);
  }
}
