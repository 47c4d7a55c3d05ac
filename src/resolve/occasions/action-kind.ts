import type { Action } from '../../schema/action.js';

/** What a coded action is called as an occasion, by PLOVER event type and mode; others of the type take its plain name. */
const kinds: Readonly<Record<string, string>> = {
  ASSAULT: 'attack',
  'ASSAULT abduct': 'abduction',
  'ASSAULT torture': 'torture',
  COERCE: 'coercion',
  'COERCE arrest': 'arrest',
  'COERCE censor': 'ban',
  'COERCE restrict': 'ban',
  'COERCE curfew': 'curfew',
  'COERCE martial-law': 'martial law',
  'COERCE cyber': 'cyberattack',
  'COERCE deport': 'deportation',
  'COERCE seize': 'seizure',
  SANCTION: 'sanctions',
  'SANCTION convict': 'conviction',
  'SANCTION expel': 'expulsion',
  PROTEST: 'protest',
  'PROTEST strike': 'labour strike',
  'PROTEST hunger': 'hunger strike',
  'PROTEST boycott': 'boycott',
  MOBILIZE: 'mobilization',
  RETREAT: 'retreat',
  'RETREAT release': 'release',
  'RETREAT ceasefire': 'ceasefire',
  'RETREAT withdraw': 'withdrawal',
  'RETREAT resign': 'resignation',
  AID: 'aid',
  COOPERATE: 'cooperation',
  AGREE: 'agreement',
};
const truceWords = /\b(?:cease-?fires?|truces?|armistice)\b/i;
const voteWords =
  /\b(?:vot(?:e|es|ed|ing)|ratif\w+|approv\w+|adopt(?:s|ed|ing)?|pass(?:es|ed|ing)?|referendum|ballots?)\b/i;

/** Kinds in which both parties have one part: who is named first means nothing. */
const mutual = new Set(['agreement', 'ceasefire', 'cooperation']);
/** Kinds that happen to one person once at a time: the same person is enough where the days agree. */
const personal = new Set(['arrest', 'conviction', 'resignation', 'expulsion', 'deportation', 'release', 'abduction']);

export const isMutual = (kind: string): boolean => mutual.has(kind);
export const isPersonal = (kind: string): boolean => personal.has(kind);

/** What an action is called as an occasion; null for what is only talk, only threatened or only imagined. */
export function actionKind({ event, mode, cue, status, evidence }: Action): string | null {
  if (status === 'hypothetical' || status === 'threatened') return null;
  const words = evidence.map(({ exact }) => exact).join(' ');
  if (event === 'AGREE' && truceWords.test(words)) return 'ceasefire';
  if (event === 'SUPPORT' || event === 'REJECT' || event === 'CONCEDE') return voteWords.test(cue.text) ? 'vote' : null;
  return kinds[`${event} ${mode}`] ?? kinds[event] ?? null;
}
