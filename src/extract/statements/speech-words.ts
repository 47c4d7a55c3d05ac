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
  'be have win lose need know like love want hope die fall become seem feel see hear miss get succeed fail prevail suffer survive regret remember be-able continue-to-be happen remain'.split(
    ' ',
  ),
);
