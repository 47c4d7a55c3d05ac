import type { Contact } from '../../schema/contact.js';
import type { Token } from '../../text/reading.js';
import type { Span } from '../../text/span.js';

/** One place where a report tells of a contact. */
export interface ContactMention {
  readonly kind: Contact['kind'];
  /** The words do not tell in what way the parties were in touch: "spoke with", "told", "the talks". */
  readonly isOpenKind: boolean;
  /** The noun or verb that tells of it. */
  readonly head: Token;
  /** The verb of the clause it stands in; the head itself for a verb. */
  readonly clause: Token;
  /** Heads of the noun phrases that name its parties. */
  readonly parties: readonly Token[];
  /** "the call": a definite noun phrase that points to a contact told of before. */
  readonly isDefinite: boolean;
  /** Only says that one spoke to the other ("told"): it dates and names a contact that is told of elsewhere. */
  readonly isHint: boolean;
  readonly span: Span;
  /** Where one verb tells of several contacts, the words that tell of this one alone: "B for fifty minutes" of "met A for an hour and B for fifty minutes". */
  readonly part?: Span;
}
