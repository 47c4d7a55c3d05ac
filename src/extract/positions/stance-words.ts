/** Verbs, by lemma, of demanding. */
export const demanding = new Set('demand require insist seek advocate'.split(' '));

/** Verbs, by lemma, of getting somebody to do something by words: "urged Oslo to sign". */
export const urging = new Set(
  'urge press push call appeal ask request exhort implore beseech beg plead lobby entreat pressure'.split(' '),
);

/** Verbs, by lemma, of standing for or against something. */
export const taking = new Set(
  'oppose support back reject uphold favor favour endorse veto champion denounce decry repudiate rebuff spurn disavow embrace recognize recognise defend resist block challenge'.split(
    ' ',
  ),
);

/** Verbs, by lemma, of taking sides, with the prepositions of what for or against. */
export const siding: Readonly<Record<string, readonly string[]>> = {
  subscribe: ['to'],
  rally: ['behind', 'around'],
  stand: ['with', 'behind'],
  fight: ['against'],
  press: ['against'],
  speak: ['against'],
  object: ['to'],
  argue: ['against', 'for'],
  campaign: ['against', 'for'],
  lobby: ['against', 'for'],
  side: ['with'],
  disagree: ['with', 'over', 'on'],
  approve: ['of'],
  disapprove: ['of'],
};

/** Verbs, by lemma, of putting up with something: who will not do so is against it. */
export const consenting = new Set(
  'consider entertain support stop end halt lift release withdraw accept back recognize recognise tolerate allow permit endorse approve sign join agree consent ratify abide bow submit countenance condone negotiate'.split(
    ' ',
  ),
);

/** Verbs, by lemma, of saying again or with weight; a stance where what is said is a must. */
export const stressing = new Set(
  'stress emphasize emphasise reiterate reaffirm underline underscore repeat'.split(' '),
);

/** What makes the words stressed a stance, by lemma. */
export const musts = new Set('need must should necessity importance imperative only solely right never'.split(' '));

/** Adjectives, by lower case, of a stance: "remains open to". */
export const minded = new Set(
  'open ready willing prepared committed opposed determined unwilling reluctant unprepared keen eager supportive hostile adamant averse amenable receptive wary'.split(
    ' ',
  ),
);

/** Verbs, by lemma, of making a mind known. */
export const voicing = new Set(
  'express voice signal signalise indicate reiterate affirm reaffirm convey restate repeat underline underscore stress emphasize emphasise declare announce pledge show offer give throw lend renew confirm state register'.split(
    ' ',
  ),
);

/** Nouns, by lemma, of a mind for or against something. */
export const withMind = new Set(
  'support backing resolve readiness willingness openness opposition objection commitment preference determination refusal reluctance unwillingness insistence misgiving blessing acceptance hostility reservation dissatisfaction displeasure scepticism skepticism endorsement approval disapproval rejection consent'.split(
    ' ',
  ),
);

/** Nouns, by lemma, of papers that take a stand. */
export const documents = new Set(
  'roadmap plan proposal resolution statement declaration communique communiqué text letter motion petition manifesto paper draft report document'.split(
    ' ',
  ),
);

/** Verbs, by lemma, of giving way: not to do so is to stand firm. */
export const yielding = new Set(
  'retreat budge yield waver compromise surrender concede cede accept recognize recognise negotiate abandon relinquish withdraw give back bow relent'.split(
    ' ',
  ),
);

/** Verbs, by lemma, that are a giving way without an object. */
export const yieldingAlone = new Set('relent backtrack backpedal budge capitulate acquiesce'.split(' '));

/** Verbs, by lemma, that give way with "ground". */
export const giving = new Set('give cede concede yield'.split(' '));

/** Verbs, by lemma, of keeping to something, with the word that makes them so. */
export const keeping: Readonly<Record<string, RegExp>> = {
  hold: /^(?:firm|to|fast)$/,
  stand: /^(?:firm|by|fast)$/,
  stick: /^(?:to|by)$/,
  adhere: /^to$/,
  cling: /^to$/,
};

/** Verbs, by lemma, of changing a stance. */
export const changing = new Set(
  'drop soften reverse abandon shift relax harden change revise moderate ease toughen lift withdraw waive overcome renounce'.split(
    ' ',
  ),
);

/** Nouns, by lemma, of a stance. */
export const stances = new Set(
  'position stance demand line policy opposition objection view veto reservation resistance condition insistence threat mind tune tack'.split(
    ' ',
  ),
);

/** Nouns, by lemma, of what a side asks for. */
export const demands = new Set('demand condition requirement precondition term goal aim objective'.split(' '));

/** Words, by lower case, that tell of a stance held before. */
export const again = new Set(
  'again still repeatedly consistently always continue continues continued remain remains remained reiterate reiterated reaffirm reaffirmed'.split(
    ' ',
  ),
);

/** Nouns, by lemma, of what one stands by without standing near it. */
export const stoodBy = new Set(
  'accord agreement deal treaty position stance decision claim statement policy promise pledge commitment word plan report remark comment vow assessment ruling view ally demand verdict result'.split(
    ' ',
  ),
);

/** Nouns and adjectives, by lemma, of condemning: "called it a mistake". */
export const condemning = new Set(
  'illegal unlawful unacceptable mistake terrorism crime illegitimate unjustified betrayal aggression provocation unfair wrong absurd violation blackmail disgrace shameful reckless dangerous unconstitutional barbaric genocide terrorist criminal immoral cowardly outrage'.split(
    ' ',
  ),
);

/** Nouns and adjectives, by lemma, of grounds to build on, and of their lack: "could serve as a basis", "is non-negotiable". */
export const grounding = new Set(
  'basis foundation acceptable precondition prerequisite inadmissible non-negotiable nonnegotiable negotiable sacrosanct inviolable priority necessary essential indispensable imperative premature pointless unavoidable inevitable legitimate lawful void invalid intolerable untenable unrealistic unworkable'.split(
    ' ',
  ),
);

/** Verbs, by lemma, of keeping to what binds: "would honour the treaty". */
export const abiding = new Set(
  'keep stick adhere abide honor honour respect implement uphold comply observe preserve maintain defend'.split(' '),
);

/** Verbs, by lemma, of praising and blaming; of a plan, deal or law they take a stand. */
export const judging = new Set(
  'welcome applaud hail greet congratulate praise laud commend salute celebrate cheer regret lament deplore denounce condemn criticize criticise slam blast assail decry attack lambast lambaste savage pan fault protest defend justify mock deride ridicule reject'.split(
    ' ',
  ),
);

/** Verbs, by lemma, of saying what something is. */
export const naming = new Set(
  'call describe brand label term dub consider deem regard see view portray characterize characterise denounce dismiss'.split(
    ' ',
  ),
);

/** Verbs, by lemma, of saying again. */
export const renewing = new Set('renew repeat reiterate restate reaffirm reissue'.split(' '));

/** Nouns, by lemma, of what is said again. */
export const renewed = new Set(
  'proposal demand call appeal offer claim request position opposition support insistence pledge commitment'.split(' '),
);

/** Nouns, by lemma, of wanting to: "has no intention of leaving". */
export const wishes = new Set('intention plan interest desire wish appetite reason'.split(' '));

/** Adverbs, by lower case, of how one answers a proposal. */
export const answering = new Set(
  'positively favourably favorably warmly enthusiastically coolly cautiously negatively sceptically skeptically angrily coldly'.split(
    ' ',
  ),
);
