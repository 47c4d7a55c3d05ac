/** Nouns of getting on with something, by lemma. */
export const progressNouns = new Set('progress breakthrough headway advance'.split(' '));

/** Nouns of agreeing, by lemma. */
export const agreementNouns = new Set(
  'agreement deal accord truce ceasefire pact treaty memorandum settlement compromise consensus cease-fire armistice'.split(
    ' ',
  ),
);

/** Verbs, by lemma, whose object or passive subject has come about. */
export const reaching = new Set(
  'make achieve reach yield produce bring see report hail note score deliver secure strike sign conclude seal clinch broker ink finalize finalise announce negotiate hammer forge mark result'.split(
    ' ',
  ),
);

/** Verbs, by lemma, whose subject has come about: "a deal emerged". */
export const emerging = new Set('emerge come follow occur happen'.split(' '));

/** Verbs, by lemma, of ending: what they ended with or without came or did not come about. */
export const ending = new Set('end conclude close finish break adjourn emerge leave return wrap meet'.split(' '));

/** What may fail, and how, by lemma. */
export const negotiations = new Set('talk negotiation summit round discussion conference mediation'.split(' '));
export const collapsing = new Set('collapse founder fail stall break fall deadlock'.split(' '));
