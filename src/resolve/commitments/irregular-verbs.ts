/** English verbs whose past forms do not come of an ending: the verb, then its other forms. */
const forms = `arise arose arisen | be is are was were been being | bear bore borne | beat beaten | become became | begin began begun | bend bent | bind bound |
blow blew blown | break broke broken | bring brought | build built | buy bought | catch caught | choose chose chosen | come came | cut |
deal dealt | do does did done | draw drew drawn | drive drove driven | eat ate eaten | fall fell fallen | feed fed | feel felt | fight fought |
find found | flee fled | fly flew flown | forbid forbade forbidden | forget forgot forgotten | freeze froze frozen | get got gotten |
give gave given | go goes went gone | grow grew grown | hang hung | have has had | hear heard | hide hid hidden | hit | hold held | hurt |
keep kept | know knew known | lay laid | lead led | leave left | lend lent | let | lie lay lain | lose lost | make made | mean meant |
meet met | overthrow overthrew overthrown | pay paid | put | quit | read | rebuild rebuilt | repay repaid | ride rode ridden | rise rose risen | run ran |
say said | see saw seen | seek sought | sell sold | send sent | set | shake shook shaken | shoot shot | show showed shown | shut |
sing sang sung | sink sank sunk | sit sat | speak spoke spoken | spend spent | split | spread | stand stood | steal stole stolen |
strike struck stricken | swear swore sworn | take took taken | teach taught | tear tore torn | tell told | think thought | throw threw thrown |
undertake undertook undertaken | uphold upheld | wear wore worn | win won | withdraw withdrew withdrawn | withhold withheld | write wrote written`;

const verbs = new Map(
  forms.split('|').flatMap((line) => {
    const [verb, ...others] = line.trim().split(/\s+/);
    return others.map((form) => [form, verb] as const);
  }),
);

/** The verb that an irregular form belongs to; the word itself where it is none. */
export const regular = (word: string): string => verbs.get(word.toLowerCase()) ?? word;
