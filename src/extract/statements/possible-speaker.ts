import { mediaOutlet } from '../../lexicon/media.js';
import { roleOf } from '../../lexicon/roles.js';
import type { Token } from '../../text/reading.js';

const people = new Set(
  'people person man woman resident critic voter family witness source union army police committee council court company bank ministry government palace party opposition side leader group protester reporter expert analyst observer campaign administration agency board team jury crew neighbour neighbor parent student teacher country nation state city leader official delegation envoy'.split(
    ' ',
  ),
);

/** Documents speak too: "the report said". */
const documents = new Set(
  'report statement letter poll survey study document memo memorandum indictment complaint lawsuit filing article story editorial paper book email tweet post transcript readout ruling law bill resolution treaty deal agreement email note advertisement ad website newspaper magazine video caption headline'.split(
    ' ',
  ),
);

/** Whether a noun phrase, by its head, names somebody or something that can say, and not a thing that only lets infer. */
export function isPossibleSpeaker({ entity, lemma, lower, pos, text }: Token): boolean {
  if (/^(?:PERSON|ORG|GPE|NORP)$/.test(entity) || pos === 'PROPN') return true;
  if (/^(?:he|she|they|we|i|who|you)$/.test(lower)) return true;
  const noun = lemma.toLowerCase();
  return (
    people.has(noun) ||
    documents.has(noun) ||
    roleOf(lower) !== null ||
    roleOf(noun) !== null ||
    mediaOutlet(text) !== null
  );
}
