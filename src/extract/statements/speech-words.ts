/** Verbs of answering and commenting, by lemma: what one declines ("declined to comment") or leaves undone ("did not respond"). */
export const answering = new Set(
  'comment respond reply answer address elaborate discuss mention specify clarify explain speculate disclose reveal provide'.split(
    ' ',
  ),
);

/** Verbs of harm, by lemma: "We will strike back" threatens where "We will rebuild" promises. */
export const harming = new Set(
  'attack bomb strike destroy retaliate punish invade kill crush eliminate obliterate annihilate bombard sanction expel shell hit deport jail arrest sue fire seize'.split(
    ' ',
  ),
);

/** Verbs, by lemma, whose subject has no will in it: "I will win" foresees, it does not promise. */
export const involuntary = new Set(
  'be have win lose need know like love want hope die fall become seem feel see hear miss get succeed fail prevail suffer survive regret remember happen remain say phrase guess think believe suggest welcome prefer expect imagine assume agree understand appreciate consider'.split(
    ' ',
  ),
);

/** Verbs, by lemma, that do what their object tells: "expressed concern", "issued a warning", "offered condolences". */
export const conveying = new Set(
  'express voice convey extend offer give issue make raise reiterate repeat deliver send signal renew reaffirm underline stress have hold show level'.split(
    ' ',
  ),
);

/** Nouns, by lemma, of what somebody holds to be so: rejecting one denies it. */
export const claimNouns = new Set(
  'accusation allegation claim charge suggestion notion report assertion criticism rumor rumour characterization account figure finding idea insinuation speculation theory narrative argument contention'.split(
    ' ',
  ),
);
