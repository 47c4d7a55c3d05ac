/** Verbs of bringing a matter up, by lemma: what is not discussed. */
export const discussing = new Set('discuss raise mention cover touch broach debate tackle'.split(' '));

/** Verbs of speaking to a matter, by lemma: what one person does not address. */
export const addressing = new Set(
  'address mention elaborate specify clarify explain acknowledge detail disclose name'.split(' '),
);

/** Verbs of answering, by lemma. */
export const answering = new Set('answer respond reply'.split(' '));

/** Nouns, by lemma, of what is told when a matter is addressed: "gave no details", "offered no explanation". */
export const detailNouns = new Set(
  'detail explanation reason specific evidence information clarification indication elaboration'.split(' '),
);

/** Nouns, by lemma, of a time to be set. */
export const scheduleNouns = new Set('date timetable timeline timeframe deadline schedule venue'.split(' '));

/** Verbs, by lemma, of setting one. */
export const setting = new Set(
  'set fix announce schedule agree give provide name determine confirm finalize decide publish choose'.split(' '),
);

/** Nouns, by lemma, of an account that one side gives of a contact. */
export const accountNouns = new Set('readout transcript communique communiqué summary account'.split(' '));

/** Verbs, by lemma, of giving it out. */
export const publishing = new Set('release issue publish provide give offer post make'.split(' '));

/** Nouns, by lemma, of what is raised, covered or touched without a word. */
export const otherwiseRaised = new Set(
  'price tax tariff wage rate money fund capital hand flag sail voice fee pay salary pension child age cost limit ceiling level bar alarm roof face head loss expense damage ground wall'.split(
    ' ',
  ),
);
