/** Verbs of answering and commenting, by lemma: what one declines ("declined to comment") or leaves undone ("did not respond"). */
export const answering = new Set(
  'comment respond reply answer return address elaborate discuss mention specify clarify explain speculate detail'.split(
    ' ',
  ),
);

/** Verbs of telling, by lemma, that one declines to do: "declined to say", "refused to name". */
export const telling = new Set(
  'say tell give name identify disclose reveal provide confirm release share discuss describe go offer'.split(' '),
);

/** Nouns, by lemma, of what is told when a matter is addressed: "gave no details", "offered no explanation". */
export const detailNouns = new Set(
  'detail example explanation reason specific evidence information clarification indication elaboration date number figure timetable timeline timeframe schedule deadline name account comment answer response motive'.split(
    ' ',
  ),
);

/** Nouns, by lemma, of what reporters send: leaving one unanswered is giving no comment. */
export const requestNouns = new Set('request question inquiry enquiry query call email message'.split(' '));

/** Verbs of harm, by lemma: "We will strike back" threatens where "We will rebuild" promises. */
export const harming = new Set(
  'attack bomb strike destroy retaliate punish invade kill crush obliterate annihilate bombard sanction expel shell hit deport jail arrest sue seize avenge flatten raze assassinate hunt wipe cripple starve besiege blockade'.split(
    ' ',
  ),
);

/** Nouns, by lemma, of harm: who vows them threatens. */
export const harms = new Set(
  'revenge retaliation retribution reprisal vengeance punishment consequence attack strike force war response destruction'.split(
    ' ',
  ),
);

/** Verbs, by lemma, whose subject has no will in it: "I will win" foresees, it does not promise. */
export const involuntary = new Set(
  'be have win lose gain benefit need know like love want hope die fall become seem feel see hear miss get succeed fail prevail suffer survive regret remember happen remain say phrase guess think believe suggest welcome prefer expect imagine assume agree understand appreciate consider'.split(
    ' ',
  ),
);

/** Verbs, by lemma, that do what their object tells: "expressed concern", "issued a warning", "offered condolences". */
export const conveying = new Set(
  'express voice convey extend offer give issue make raise reiterate repeat deliver send signal renew reaffirm underline stress have hold show level tweet'.split(
    ' ',
  ),
);

/** Nouns, by lemma, of what somebody holds to be so: rejecting one denies it. */
export const claimNouns = new Set(
  'accusation allegation claim charge suggestion notion report assertion criticism rumor rumour characterization account figure finding idea insinuation speculation theory narrative argument contention complaint concern fear rumors rumours talk lie'.split(
    ' ',
  ),
);

/** Verbs, by lemma, of getting in touch: what for is what is said ("telephoned her to congratulate her"). */
export const reaching = new Set(
  'call phone telephone ring write email speak talk meet contact visit summon text message'.split(' '),
);

/** Verbs, by lemma, of giving, letting and mending: who says for a body that something will be so done promises it. */
export const providing = new Set(
  'restore reopen open release free pay repay compensate refund reimburse grant give award distribute allocate provide deliver send supply lift ease extend rebuild repair protect resume return reinstate evacuate exempt spare honor honour respect publish fund finance disclose'.split(
    ' ',
  ),
);
