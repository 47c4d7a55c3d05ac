import type { Contact } from '../../schema/contact.js';
import { wordSet } from '../word-set.js';

type Kind = Contact['kind'];

const table = (kinds: Record<Kind, string>): ReadonlyMap<string, Kind> =>
  new Map(
    Object.entries(kinds).flatMap(([kind, lemmas]) => lemmas.split(' ').map((lemma) => [lemma, kind as Kind] as const)),
  );

/** Nouns, by lemma, that name a contact. */
export const contactNouns = table({
  call: 'call conversation phonecall teleconference videoconference videocall chat',
  meeting:
    'meeting summit sit-down encounter audience get-together forum conference gathering tete-a-tete huddle lunch dinner breakfast minisummit',
  visit: 'visit trip tour stopover',
  talks: 'talk negotiation consultation discussion dialogue parley deliberation',
  letter: 'letter message missive telegram cable note memo email e-mail',
});

/** Nouns among them, by lemma, that name one only with its parties or a word that tells of one ("a note to Oslo"). */
export const ambiguousNouns = wordSet(
  'chat audience encounter huddle lunch dinner breakfast forum conference gathering message cable note memo email e-mail telegram trip tour',
);

/** Verbs, by lemma, that tell of a contact. */
export const contactVerbs = table({
  call: 'call phone telephone ring dial',
  meeting:
    'meet see host receive welcome greet convene gather assemble huddle dine lunch sit bring reconvene entertain rendezvous shake',
  visit: 'visit tour travel fly journey arrive jet shuttle land',
  talks: 'speak talk negotiate confer consult converse parley communicate liaise deliberate discuss',
  letter: 'write email correspond cable',
});

/** Verbs of telling by which one who is told of was in touch: they date and name the contact that the next words tell of. */
export const addressingVerbs = wordSet(
  'tell inform assure urge ask warn thank congratulate press brief implore reassure remind notify',
);

/** Verbs that only carry a contact's noun: "held talks", "had a call". */
export const lightVerbs = wordSet(
  'have hold conduct attend host join lead chair begin start open resume conclude wrap end finish make pay take send receive write deliver cancel postpone arrange schedule plan propose seek suspend boycott leave quit enter continue complete restart renew hand share exchange initiate enjoy skip abandon relaunch reopen undertake dispatch break request',
);

/** Verbs whose subject stands outside the contact that is their object: "Qatar mediates talks", "Oslo welcomed the meeting". */
export const outsideVerbs = wordSet(
  'welcome condemn praise criticize criticise urge oppose support back mention report mediate broker facilitate moderate observe monitor follow cover describe demand denounce hail dismiss organize organise sponsor oversee',
);

/** Verbs, by lemma, of those who bring sides together. */
export const mediating = wordSet('mediate broker facilitate moderate referee');

/** Those one speaks to in public: an address to them is a saying, no contact. */
export const publicListeners = wordSet(
  'reporter journalist press medium media crowd audience supporter public nation viewer listener voter student worker newspaper magazine television radio correspondent parliament congress conference fan rally people visitor customer reader tourist shopper guest passenger patient congregation follower station network',
);

/** Words before a contact's noun by which it is a body's own, or none of sides: "a cabinet meeting", "a news conference". */
export const ownMeetings = wordSet(
  'cabinet government council board staff committee parliamentary party caucus security general town hall prayer budget press news campaign shareholder shareholders faculty class union church community commission strategy planning crisis donor donors donation pep shop budgetary family team company investor investors earnings school neighborhood neighbourhood fashion tech technology business industry developer concert book music fishing shopping guided bus study field business-class boat day road camping dinner victory acceptance concession wedding birthday charity state-of-the-union suicide text instant push error thank-you cover bank currency promissory sick sticky margin musical advisory briefing internal leaked diplomatic',
);
