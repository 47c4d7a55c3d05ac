import type { Contact } from '../../schema/contact.js';

type Kind = Contact['kind'];

const table = (words: Record<Kind, string>): ReadonlyMap<string, Kind> =>
  new Map(
    Object.entries(words).flatMap(([kind, lemmas]) => lemmas.split(' ').map((lemma) => [lemma, kind as Kind] as const)),
  );

/** Nouns, by lemma, that name a contact. */
export const contactNouns = table({
  call: 'call conversation phonecall teleconference videoconference telephone chat',
  meeting: 'meeting summit sit-down encounter audience',
  visit: 'visit',
  talks: 'talk negotiation consultation discussion dialogue',
  letter: 'letter',
});

/** Verbs, by lemma, that tell of a contact. */
export const contactVerbs = table({
  call: 'call phone telephone ring',
  meeting: 'meet host receive',
  visit: 'visit tour',
  talks: 'speak talk negotiate confer consult',
  letter: 'write',
});

/** Verbs that only carry a contact's noun: "held talks", "had a call". */
export const lightVerbs = new Set(
  'have hold conduct attend host join lead chair begin start open resume conclude wrap end finish make pay take send receive write deliver cancel postpone arrange schedule plan propose seek'.split(
    ' ',
  ),
);

/** Those one speaks to in public: an address to them is a saying, no contact. */
export const publicListeners = new Set(
  'reporter journalist press medium media crowd audience supporter public nation viewer listener voter student worker newspaper magazine television radio correspondent parliament congress conference'.split(
    ' ',
  ),
);
