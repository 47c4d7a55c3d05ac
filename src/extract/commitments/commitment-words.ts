/** Verbs, by lemma, of binding oneself: "pledged to", "committed to". */
export const promising = new Set('promise pledge vow commit undertake swear guarantee volunteer'.split(' '));

/** Verbs, by lemma, of planning one's own deeds: "plans to". */
export const planning = new Set('plan intend resolve decide'.split(' '));

/** Participles and adjectives, by lower case, of what is fixed to come: "is due to". */
export const scheduled = new Set('set due scheduled slated supposed planned expected'.split(' '));

/** Deeds, by lemma, that are steps one can announce for others too: "Putin will visit Beijing". */
export const steps = new Set(
  'meet speak talk visit travel fly hold host sign send deliver resume return release vote convene call attend brief present publish open reopen discuss exchange withdraw provide supply pay lift impose announce launch join receive dispatch deploy transfer hand submit ratify recall appoint address negotiate ship donate contribute restore repatriate free reconvene chair mediate evacuate pull arrive approve adopt return leave move'.split(
    ' ',
  ),
);

/** Nouns, by lemma, of meetings, which come about by no one's name: "talks will resume". */
export const meetings = new Set(
  'talk meeting round summit negotiation call conference session election vote referendum exchange handover ceremony visit trip ceasefire truce'.split(
    ' ',
  ),
);

/** How meetings come about, by lemma. */
export const happening = new Set('resume begin start continue take open follow hold convene reconvene'.split(' '));
