/** "declined to comment": a silence, no refusal. */
export const unanswering = new Set([
  'comment',
  'say',
  'answer',
  'respond',
  'elaborate',
  'speculate',
  'disclose',
  'speak',
  'confirm',
  'reveal',
  'give',
  'identify',
  'name',
]);

/** Verbs whose "will not" refuses nothing. */
export const idle = new Set([
  'have',
  'need',
  'know',
  'stand',
  'go',
  'come',
  'start',
  'begin',
  'happen',
  'think',
  'see',
  'want',
  'lead',
  'bring',
  'mean',
  'last',
  'work',
  'change',
]);
