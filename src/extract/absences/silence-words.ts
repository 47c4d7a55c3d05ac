import { wordSet } from '../word-set.js';
/** Verbs of bringing a matter up between sides, by lemma: what is not discussed. */
export const discussing = wordSet('discuss raise mention cover touch broach debate tackle feature figure');

/** Verbs of speaking to a matter, by lemma: what one person or text does not address. */
export const addressing = wordSet(
  'address mention elaborate specify clarify explain acknowledge detail disclose name identify reveal refer allude expand describe divulge note touch spell dwell quantify',
);

/** Verbs of saying, by lemma, whose content is a question left open: "did not say when". */
export const saying = wordSet('say indicate specify disclose explain reveal clarify state make tell announce know');

/** Verbs of answering, by lemma. */
export const answering = wordSet('answer respond reply');

/** What one declines, refuses or would not do where one gives no comment: "declined to say", "would not elaborate". */
export const commenting = wordSet(
  'comment say elaborate discuss specify disclose name identify reveal confirm give provide speculate respond answer reply address describe detail explain expand clarify divulge speak talk offer predict estimate forecast characterize characterise',
);

/** Nouns, by lemma, of what is told when a matter is addressed: "gave no details", "offered no explanation". */
export const detailNouns = wordSet(
  'detail explanation reason specific evidence information clarification indication elaboration figure number name breakdown particular justification toll estimate word hint motive account',
);

/** Nouns, by lemma, of what is measured or placed, themselves the matter left out: "did not give the length of the call". */
export const measureNouns = wordSet(
  'length duration size amount cost price value location venue whereabouts agenda timing identity rank nationality age',
);

/** Nouns, by lemma, of a time to be set. */
export const scheduleNouns = wordSet(
  'date day timetable timeline timeframe deadline schedule venue time timescale calendar roadmap',
);

/** Verbs, by lemma, of setting one. */
export const setting = wordSet(
  'set fix announce schedule agree give provide name determine confirm finalize finalise decide publish choose offer mention specify arrange settle disclose reveal propose indicate',
);

/** Nouns, by lemma, of an account that one side gives of a contact. */
export const accountNouns = wordSet('readout transcript communique communiqué summary account read-out');

/** Verbs, by lemma, of giving it out. */
export const publishing = wordSet('release issue publish provide give offer post make');

/** Nouns, by lemma, of answering what happened: "no comment from Oslo", "issued no statement". */
export const reactionNouns = wordSet('comment response reaction reply word statement confirmation answer');

/** Nouns, by lemma, of what one asks for comment with. */
export const requestNouns = wordSet(
  'request call email e-mail message inquiry query enquiry letter question text phone',
);

/** Nouns, by lemma, of a deal that leaves points out: "the accord does not cover the prisoners". */
export const dealNouns = wordSet(
  'agreement accord deal treaty pact truce ceasefire plan package framework proposal understanding settlement convention protocol roadmap',
);

/** Texts, by lemma, that are silent where they leave something out. */
export const textNouns = wordSet(
  'statement account readout text communique communiqué letter speech document post declaration report announcement resolution address remark release transcript article memo note order decree decision ruling draft version summary message tweet bulletin broadcast interview book law bill',
);

/** Nouns, by lemma, of what is raised, covered or touched without a word. */
export const otherwiseRaised = wordSet(
  'price tax tariff wage rate money fund capital hand flag sail voice fee pay salary pension child age cost limit ceiling level bar alarm roof face head loss expense damage ground wall',
);
