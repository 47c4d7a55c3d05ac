/** Verbs, by lemma, of demanding. */
export const demanding = new Set('demand require insist'.split(' '));

/** Verbs, by lemma, of standing for or against something. */
export const taking = new Set('oppose support back reject favor favour endorse'.split(' '));

/** Verbs, by lemma, of saying again or with weight; a stance where what is said is a must. */
export const stressing = new Set(
  'stress emphasize emphasise reiterate reaffirm underline underscore repeat'.split(' '),
);

/** What makes the words stressed a stance, by lemma. */
export const musts = new Set(
  'need must should necessity importance only solely right never commitment opposition support demand position readiness willingness'.split(
    ' ',
  ),
);

/** Adjectives, by lower case, of a stance: "remains open to". */
export const minded = new Set(
  'open ready willing prepared committed opposed determined unwilling reluctant'.split(' '),
);

/** Verbs, by lemma, of giving way: not to do so is to stand firm. */
export const yielding = new Set(
  'retreat budge yield waver compromise surrender concede cede accept recognize recognise negotiate abandon relinquish withdraw give back bow relent'.split(
    ' ',
  ),
);

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
  'drop soften reverse abandon shift relax harden change revise moderate ease toughen'.split(' '),
);

/** Nouns, by lemma, of a stance. */
export const stances = new Set('position stance demand line policy opposition objection view'.split(' '));

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
