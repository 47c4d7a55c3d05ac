import { mediaOutlet } from '../../lexicon/media.js';
import { roleOf } from '../../lexicon/roles.js';
import { isSpeakerNoun } from '../../lexicon/speaker-nouns.js';
import type { Reading, Token } from '../../text/reading.js';
import { childrenWith } from '../syntax.js';

/** Nouns, by lemma, of those who speak, whose first sense is another. */
const bodies = new Set(
  'body arm wing organ watchdog mission chamber lobby house counterpart predecessor successor namesake chair front desk trio duo quartet quintet pair bench source group campaign capital side public administration embassy palace house force alliance opposition movement network bank hospital airline majority minority panel office authority delegation envoy regime city state community service headquarters camp branch center centre broadcaster power other half third quarter dozen hundred thousand million percent many most some several few both two three four five six seven eight nine ten those none all couple number'.split(
    ' ',
  ),
);

/** Documents speak too: "the report said". */
const documents = new Set(
  'report statement letter study document memo memorandum indictment complaint lawsuit suit filing article story editorial paper book email tweet post transcript readout ruling verdict judgment opinion law bill resolution treaty deal agreement accord constitution communique communiqué text declaration note advertisement ad website site newspaper magazine caption headline speech account plan proposal budget order decree charter petition message release sign banner placard slogan warning notice bulletin summary roadmap blueprint manifesto pact protocol guideline guidance directive dossier script song play diary notebook biography autobiography memoir essay column blog posting thread podcast documentary leaflet pamphlet brochure questionnaire draft annex clause contract lease will testimony affidavit writ subpoena warrant edict fatwa encyclical homily sermon motion amendment legislation statute rule code truce armistice ceasefire framework agenda program programme platform list'.split(
    ' ',
  ),
);

/** Things that let infer, and do not speak: "the figures show". */
const evidence = new Set(
  'poll survey figure datum data record result statistic evidence image picture photograph photo footage number index test sample map chart graph table log trace clue finding experience history fact'.split(
    ' ',
  ),
);

/** Whether a noun phrase, by its head, names somebody or something that can say, and not a thing that only lets infer. */
export function isPossibleSpeaker(token: Token): boolean {
  const { entity, lemma, lower, pos, text } = token;
  const noun = lemma.toLowerCase();
  if (isEvidence(token)) return false;
  if (/^(?:PERSON|ORG|GPE|NORP)$/.test(entity) || pos === 'PROPN' || pos === 'NUM') return true;
  if (/^(?:he|she|they|we|i|who|you|it|her|his|their|its|him|them)$/.test(lower)) return true;
  return (
    isSpeakerNoun(noun) ||
    bodies.has(noun) ||
    bodies.has(lower) ||
    documents.has(noun) ||
    roleOf(lower) !== null ||
    roleOf(noun) !== null ||
    mediaOutlet(text) !== null
  );
}

/** Whether a noun names what is written or spoken. */
export const isDocument = ({ lemma, pos }: Token): boolean => pos === 'NOUN' && documents.has(lemma.toLowerCase());

/** Whether a noun names what only shows something: a poll, figures, records. */
const isEvidence = ({ lemma, pos }: Token): boolean => pos === 'NOUN' && evidence.has(lemma.toLowerCase());

/** Whoever is named beside a noun speaks, whatever the noun ("her number two, Omar Haddad"). */
export const isNamedSpeaker = (reading: Reading, token: Token): boolean =>
  isPossibleSpeaker(token) ||
  childrenWith(reading, token.index, 'appos').some(({ entity, pos }) => entity === 'PERSON' && pos === 'PROPN');
