/** Verbs, by lemma, of binding oneself: "pledged to", "committed to". */
export const promising = new Set('promise pledge vow commit undertake swear guarantee volunteer assure'.split(' '));

/** Verbs, by lemma, of planning one's own deeds: "plans to". */
export const planning = new Set('plan intend resolve decide arrange'.split(' '));

/** Participles and adjectives, by lower case, of what is fixed to come: "is due to". */
export const scheduled = new Set(
  'set due scheduled slated supposed planned expected timetabled billed pencilled penciled called convened fixed'.split(
    ' ',
  ),
);

/** Deeds, by lemma, that are steps one can announce for others too: "Putin will visit Beijing". */
export const steps = new Set(
  'establish form create renew prolong repay finance meet rebuild drop offer allow let end cut lower reduce raise resign expand extend halt freeze pause spend build carry honour honor give receive speak talk visit travel fly hold host sign send deliver resume return release vote convene call attend brief present publish open reopen discuss exchange withdraw provide supply pay lift impose announce launch join dispatch deploy transfer hand submit ratify recall appoint address negotiate ship donate contribute restore repatriate free reconvene chair mediate evacuate pull arrive approve adopt leave move lead'.split(
    ' ',
  ),
);

/** Nouns, by lemma, of meetings, which come about by no one's name: "talks will resume". */
export const meetings = new Set(
  'talk operation exercise drill delivery shipment withdrawal return repatriation release pullout pullback deployment swap consultation disengagement resettlement meeting round summit negotiation call conference session election vote referendum exchange handover ceremony visit trip ceasefire truce'.split(
    ' ',
  ),
);

/** How meetings come about, by lemma. */
export const happening = new Set(
  'resume begin start continue take open follow hold convene reconvene go last end'.split(' '),
);

/** Verbs, by lemma, by which a meeting is fixed. */
export const convening = new Set('call convene schedule arrange summon organize organise fix'.split(' '));

/** Verbs, by lemma, of giving one's word: "gave a pledge to". */
export const giving = new Set(
  'give make offer renew repeat reaffirm reiterate take sign issue honour honor keep fulfil fulfill break'.split(' '),
);

/** Nouns, by lemma, of what is pledged. */
export const goods = new Set(
  'aid assistance help weapon arm ammunition tank missile jet aircraft helicopter drone equipment vehicle money fund funding loan grant investment relief food medicine vaccine troop soldier reform amnesty compensation election vote referendum inquiry investigation constitution solidarity support assistance protection action response retaliation cooperation transparency'.split(
    ' ',
  ),
);

/** Verbs, by lemma, of what befalls somebody: "will face a judge" foresees, it does not undertake. */
export const befalling = new Set(
  'face eke persuade strive try jump figure gain benefit struggle disappear vanish dominate cost weaken rise grow fail depend emerge seek profit earn collapse react inherit experience owe trail outnumber exceed enjoy find determine decide see want prove lead serve mean matter require make'.split(
    ' ',
  ),
);

/** Verbs, by lemma, of measures against another side: to announce them is no mere threat. */
export const measures = new Set(
  'expel sanction impose ban close recall suspend freeze revoke cancel cut halt stop withdraw levy restrict limit bar block shut tighten blacklist'.split(
    ' ',
  ),
);

/** Verbs, by lemma, of a stand: who says they will not do so takes a stand, and undertakes nothing. */
export const standing = new Set(
  'consent agree countenance support accept back recognize recognise tolerate allow permit stand retreat yield surrender compromise negotiate budge concede cede endorse condone bow'.split(
    ' ',
  ),
);
