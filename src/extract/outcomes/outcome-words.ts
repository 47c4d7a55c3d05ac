/** Nouns of getting on with something, by lemma. */
export const progressNouns = new Set('progress breakthrough headway advance inroad'.split(' '));

/** Nouns of agreeing, by lemma. */
export const agreementNouns = new Set(
  'agreement formula deal accord truce ceasefire pact treaty memorandum settlement compromise consensus cease-fire armistice understanding rapprochement entente reconciliation'.split(
    ' ',
  ),
);

/** Nouns, by lemma, of papers that are an agreement once several sign or adopt them, and none where they do not. */
export const jointPapers = new Set(
  'declaration statement protocol contract framework document roadmap map convention communique communiqué charter timetable text paper plan arrangement extension'.split(
    ' ',
  ),
);

/** Verbs, by lemma, by which sides make a paper theirs. */
export const signing = new Set(
  'sign conclude initial ratify adopt seal agree ink finalize finalise negotiate'.split(' '),
);

/** Verbs, by lemma, whose object or passive subject has come about. */
export const reaching = new Set(
  'make achieve reach yield produce bring see report hail note score deliver secure strike sign conclude seal clinch broker ink finalize finalise announce negotiate hammer forge mark result confirm mediate arrange declare agree register record claim cite observe detect extend renew prolong nail thrash find cement'.split(
    ' ',
  ),
);

/** Participles, by lemma, of what has come about: "a deal struck in Oslo". */
export const striking = new Set('strike reach broker forge hammer clinch secure mediate make thrash'.split(' '));

/** Participles, by lemma, of what was made known: "a deal announced on Monday". */
export const announcing = new Set('announce unveil disclose publish proclaim'.split(' '));

/** Verbs, by lemma, whose subject has come about: "a deal emerged", "the truce took effect". */
export const emerging = new Set('emerge come occur happen materialize materialise begin start arise'.split(' '));

/** How an agreement comes into force: the verb, by lemma, with the noun or preposition's object that makes it so. */
export const inForce: Readonly<Record<string, RegExp>> = {
  take: /^(?:effect|hold|shape)$/,
  enter: /^(?:force|effect)$/,
  come: /^(?:force|effect|place)$/,
  go: /^effect$/,
};

/** Verbs, by lemma, that lead up to what their preposition names: "led to a deal", "resulted in a truce". */
export const leadingTo: Readonly<Record<string, readonly string[]>> = {
  lead: ['to'],
  result: ['in'],
  culminate: ['in'],
  come: ['to'],
  agree: ['to', 'on', 'upon'],
  arrive: ['at'],
  settle: ['on'],
};

/** Verbs, by lemma, of ending: what they ended with or without came or did not come about. */
export const ending = new Set(
  'end conclude close finish break adjourn emerge leave return wrap meet part collapse depart disperse fail pass go walk storm exit fly'.split(
    ' ',
  ),
);

/** What may fail, and how, by lemma. */
export const negotiations = new Set(
  'talk negotiation summit round discussion conference mediation effort dialogue diplomacy consultation meeting mission bid attempt push'.split(
    ' ',
  ),
);
export const collapsing = new Set(
  'collapse founder fail stall break fall deadlock unravel flounder stagnate'.split(' '),
);

/** Adjectives and nouns, by lower case, of talks that came to nothing: "remained inconclusive", "ended in deadlock". */
export const fruitless = new Set(
  'inconclusive deadlocked fruitless stalled stuck unsuccessful futile gridlocked deadlock stalemate impasse failure standstill'.split(
    ' ',
  ),
);

/** Nouns, by lemma, of what parts two sides, which they narrow or bridge. */
export const differences = new Set('difference gap divide distance disagreement rift divergence'.split(' '));
export const narrowing = new Set('iron narrow bridge close reduce overcome resolve'.split(' '));

/** Nouns, by lemma, of what sides settle. */
export const disputes = new Set(
  'dispute row quarrel conflict disagreement difference feud strike lawsuit standoff stand-off issue'.split(' '),
);

/** Nouns, by lemma, of the parts of a deal. */
export const termNouns = new Set(
  'term detail parameter point condition provision text wording clause issue question price'.split(' '),
);

/** Nouns, by lemma, of what talks end without. */
export const results = new Set(
  'result success outcome resolution solution conclusion communique communiqué'.split(' '),
);
