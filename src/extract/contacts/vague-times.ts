import type { Interpretation, TimeExpression } from '../../text/interpretation.js';
import { vagueTime } from '../vague-time.js';

const event = "(?:the |a |an |his |her |their |its )?(?:[\\w’'-]+ ){0,3}[\\w’'-]+";
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b(?:very )?(?:soon|shortly|imminently|immediately)\b(?! (?:before|after))/gi, 'FUTURE_REF'],
  [
    /\bin the (?:(?:not too|not so|not-too)[ -]distant|near|immediate|foreseeable|coming|very near) future\b/gi,
    'FUTURE_REF',
  ],
  [/\b(?:in|over|within|for) the (?:coming|next few|next several) (?:hours|days|weeks|months)\b/gi, 'FUTURE_REF'],
  [
    /\b(?:before|after|ahead of|following|prior to) (?:the|their|his|her|this|that|its) (?:[\w’'-]+ ){0,2}(?:calls?|meetings?|summit|talks|conversations?|vote|announcement|ceremony|conference|ceasefire|truce|attack|strikes?|election|deadline)\b/gi,
    'PAST_REF',
  ],
  [/\bafterwards?\b/gi, 'FUTURE_REF'],
  [/\bwithin (?:hours|days|weeks|months)\b/gi, 'FUTURE_REF'],
  [/\b(?:later|earlier) in the (?:day|evening|night|week|month|year)\b/gi, 'PRESENT_REF'],
  [
    new RegExp(
      `\\b(?:minutes|hours|days|weeks|months|shortly|soon|moments|just|immediately) (?:before|after|ahead of) ${event}`,
      'gi',
    ),
    'PAST_REF',
  ],
];

/** A length of time is a term where something is yet to be: "will receive them in about three weeks", not "their third call in two weeks". */
const term =
  /\b(?:will|would|expect\w*|due|plan\w*|scheduled|set|to)\b(?:(?![.;:!?\n]).)*?\b((?:in|within) (?:about |around |roughly |some |just )?(?:an?|one|two|three|four|five|six|seven|eight|ten|a few|several|a couple of|\d+) (?:hours?|days?|weeks?|months?))\b(?! of)/gi;

/** Times that set a contact before or after something without a date: "soon", "in the near future", "hours after the quake". */
export function vagueTimes({ reading, times }: Interpretation): TimeExpression[] {
  const { text } = reading.source;
  const terms = [...text.matchAll(term)].map((match) => {
    const end = match.index + match[0].length;
    return vagueTime({ start: end - match[1].length, end }, 'FUTURE_REF', 'none', 'a term from an unknown start');
  });
  const vague = patterns.flatMap(([pattern, value]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const isDated = times.some((time) => time.type !== 'DURATION' && time.start < span.end && span.start < time.end);
      return isDated ? [] : [vagueTime(span, value, 'event', 'no definite time')];
    }),
  );
  return [...vague, ...terms];
}
