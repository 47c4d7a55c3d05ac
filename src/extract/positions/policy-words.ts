import type { Token } from '../../text/reading.js';

/**
 * Nouns, by lemma, of what one can be for or against: something proposed, decided, agreed, in force or in dispute. Deeds
 * ("attack", "rescue") are none, nor are the steps of a day ("move").
 */
export const policies = new Set(
  'decision guarantee precondition consensus pullback creation inclusion reopening closure accord agreement deal treaty pact convention protocol truce ceasefire cease-fire armistice arrangement settlement solution compromise memorandum understanding concession plan proposal initiative scheme project programme program package strategy blueprint roadmap framework formula peace policy law bill act legislation ordinance decree regulation rule amendment constitution clause measure reform budget tax levy tariff duty quota subsidy price cap sanction embargo boycott blockade restriction limit limitation curb ban moratorium prohibition requirement mandate resolution motion referendum election vote result verdict ruling judgment judgement appointment nomination candidacy candidate nominee jurisdiction right merger takeover acquisition privatisation privatization nationalisation nationalization deployment withdrawal pullout annexation expansion enlargement membership accession bid independence secession autonomy recognition sovereignty status demand condition term request appeal readiness willingness idea extension renewal exemption amnesty pardon extradition abortion pipeline dam construction end lifting repeal abolition introduction adoption ratification halt freeze pause timetable quarantine lockdown curfew'.split(
    ' ',
  ),
);

/** Whether a noun names something one can be for or against. */
export const isPolicy = ({ lemma }: Token): boolean => policies.has(lemma.toLowerCase());

/** Nouns, by lemma, of charges: who rejects one denies it, and takes no stand. */
export const charges = new Set(
  'concern label fear worry question accusation allegation charge claim report suggestion criticism rumor rumour speculation assertion insinuation notion characterization figure finding theory'.split(
    ' ',
  ),
);

/** Nouns, by lemma, of private persons: advice to them is no policy. */
export const privatePersons = new Set(
  'congregation audience reporter journalist people friend citizen resident supporter follower national traveller traveler tourist civilian voter fan driver motorist commuter parent pupil student patient family villager shopper customer consumer passenger reader viewer everyone everybody anyone public crowd worshipper pilgrim'.split(
    ' ',
  ),
);

/** Verbs, by lemma, of procedure and information: to ask for them takes no stand ("asked parliament to meet"). */
export const procedural = new Set('meet convene tell explain say answer clarify come attend inform hear'.split(' '));

/** Nouns, by lemma, of procedure and information. */
export const proceduralNouns = new Set(
  'meeting session summit call talk visit anonymity question answer explanation comment information access detail patience vigilance help'.split(
    ' ',
  ),
);

/** Nouns, by lemma, of help: to ask for it takes no stand. */
export const aids = new Set('assistance aid help support relief money fund loan asylum'.split(' '));
