import type { Analysis } from '../analysis.js';
import { addingBehind } from './adding-behind.js';
import { afterRelative } from './after-relative.js';
import { andFlew } from './and-flew.js';
import { andHad } from './and-had.js';
import { backOn } from './back-on.js';
import { bodiesOf } from './bodies-of.js';
import { butDidNotSay } from './but-did-not-say.js';
import { byTelephoneWith } from './by-telephone-with.js';
import { calledItWrong } from './called-it-wrong.js';
import { calledTheThingGood } from './called-the-thing-good.js';
import { collapsedIn } from './collapsed-in.js';
import { counterpartByName } from './counterpart-by-name.js';
import { countriesListed } from './countries-listed.js';
import { departmentsOfOffices } from './departments-of-offices.js';
import { familyNameHe } from './family-name-he.js';
import { finiteJoinedToFinite } from './finite-joined-to-finite.js';
import { frontedPlace } from './fronted-place.js';
import { handedOver } from './handed-over.js';
import { initialsOfNames } from './initials-of-names.js';
import { invertedSaying } from './inverted-saying.js';
import { joinedTitles } from './joined-titles.js';
import { leadersSurnames } from './leaders-surnames.js';
import { listedBehindColon } from './listed-behind-colon.js';
import { mayTheName } from './may-the-name.js';
import type { Draft, Mend } from './mend.js';
import { metSomebodyIn } from './met-somebody-in.js';
import { ministersByName } from './ministers-by-name.js';
import { nameBeforeVerb } from './name-before-verb.js';
import { nameDid } from './name-did.js';
import { namesOfOfficials } from './names-of-officials.js';
import { ofWhatNoMention } from './of-what-no-mention.js';
import { officeOfCountry } from './office-of-country.js';
import { onADaySomebody } from './on-a-day-somebody.js';
import { partedBySemicolon } from './parted-by-semicolon.js';
import { particlesOfNames } from './particles-of-names.js';
import { placesBeforeLeaders } from './places-before-leaders.js';
import { predictedBehind } from './predicted-behind.js';
import { quickToSay } from './quick-to-say.js';
import { rangSomebody } from './rang-somebody.js';
import { saidBefore } from './said-before.js';
import { saidBehind } from './said-behind.js';
import { saidThrough } from './said-through.js';
import { secondJoinedToVerb } from './second-joined-to-verb.js';
import { talksInBetween } from './talks-in-between.js';
import { theTwoDid } from './the-two-did.js';
import { theirThirdMeeting } from './their-third-meeting.js';
import { titleBeforeName } from './title-before-name.js';
import { titlesBeforeNames } from './titles-before-names.js';
import { toldABriefingThat } from './told-a-briefing-that.js';
import { toldParliament } from './told-parliament.js';
import { toldThat } from './told-that.js';
import { twoMeet } from './two-meet.js';
import { twoTitled } from './two-titled.js';
import { underSecretary } from './under-secretary.js';
import { visitingSomebody } from './visiting-somebody.js';
import { whichThenVerb } from './which-then-verb.js';
import { wholeLists } from './whole-lists.js';
import { wroteToSomebodyProposing } from './wrote-to-somebody-proposing.js';

const mends: readonly Mend[] = [
  leadersSurnames,
  particlesOfNames,
  initialsOfNames,
  afterRelative,
  nameDid,
  nameBeforeVerb,
  rangSomebody,
  collapsedIn,
  predictedBehind,
  ofWhatNoMention,
  twoMeet,
  mayTheName,
  underSecretary,
  joinedTitles,
  officeOfCountry,
  invertedSaying,
  saidThrough,
  toldThat,
  toldABriefingThat,
  toldParliament,
  saidBefore,
  wholeLists,
  saidBehind,
  andHad,
  theTwoDid,
  quickToSay,
  visitingSomebody,
  handedOver,
  ministersByName,
  titleBeforeName,
  titlesBeforeNames,
  onADaySomebody,
  twoTitled,
  counterpartByName,
  theirThirdMeeting,
  frontedPlace,
  familyNameHe,
  placesBeforeLeaders,
  namesOfOfficials,
  departmentsOfOffices,
  bodiesOf,
  byTelephoneWith,
  listedBehindColon,
  secondJoinedToVerb,
  countriesListed,
  metSomebodyIn,
  andFlew,
  butDidNotSay,
  talksInBetween,
  partedBySemicolon,
  calledItWrong,
  calledTheThingGood,
  finiteJoinedToFinite,
  addingBehind,
  backOn,
  whichThenVerb,
  wroteToSomebodyProposing,
];

/** The analysis with what the model is known to misread set right. */
export function mendAnalysis(analysis: Analysis): Analysis {
  const { tokens, names, heads } = analysis;
  const draft: Draft = {
    tokens,
    names: [...names],
    heads: heads.slice(),
    tags: [...analysis.tags],
    pos: [...analysis.pos],
    lemmas: [...analysis.lemmas],
    labels: [...analysis.labels],
  };
  for (const mend of mends) mend(draft);
  return { ...analysis, ...draft };
}
