import type { TimeExpression } from '../text/interpretation.js';
import type { Span } from '../text/span.js';

/** A time that nobody can place ("soon", "later"). @param value TIMEX3: PAST_REF, PRESENT_REF, FUTURE_REF */
export const vagueTime = (
  { start, end }: Span,
  value: string,
  anchor: TimeExpression['anchor'],
  reason: string,
): TimeExpression => ({
  ...{ start, end, value, anchor, reason },
  ...{ type: 'DATE', precision: 'unknown' },
  ...{ modifier: null, edtf: null, from: null, to: null },
});
