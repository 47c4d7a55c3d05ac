import type { Token } from '../text/reading.js';

/** Nouns, by lemma, of people and bodies that speak and act. */
const agents = new Set(
  'camp board junta guerrilla insurgent paramilitary member counterpart colleague signatory delegate leader side party minister delegation envoy president team negotiator official government ministry country ally group company army parliament commission council court police king chancellor premier ambassador diplomat mediator union opposition movement coalition bloc firm bank militia rebel fighter agency administration authority regime kingdom republic alliance committee assembly senate congress cabinet mayor governor queen pope bishop general commander secretary director chief spokesman spokeswoman aide adviser protester worker teacher family prosecutor lawyer judge reporter witness survivor analyst expert scientist doctor deputy senator lawmaker candidate rival critic activist campaigner resident farmer employer owner broadcaster newspaper airline carrier club palace office embassy department centre center house statement account readout text communique communiqué letter speech document post declaration spokesperson headquarters organisation organization'.split(
    ' ',
  ),
);

/** Whether the head of a noun phrase names someone who can speak, promise or refuse. */
export const isAgent = ({ lower, lemma, pos, entity }: Token): boolean =>
  pos === 'PROPN' ||
  /^(?:PERSON|ORG|GPE|NORP)$/.test(entity) ||
  agents.has(lemma) ||
  /^(?:he|she|they|we|i|it|who|both|neither|either|his|her|their|our|my|its)$/.test(lower);
