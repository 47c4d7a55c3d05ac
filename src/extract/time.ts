import type { Time } from '../schema/time.js';
import type { TimeExpression } from '../text/interpretation.js';
import { evidenceOf } from '../text/passage.js';
import type { SourceText } from '../text/source-text.js';

/** A time expression as the record holds it; null where no evidence stands for it. */
export function timeOf(source: SourceText, expression: TimeExpression): Time | null {
  const { start, end, type, value, modifier, edtf, from, to, precision, anchor, reason } = expression;
  const evidence = evidenceOf(source, { start, end });
  if (evidence.length === 0) return null;
  const text = source.text.slice(start, end).replace(/\s+/g, ' ').trim();
  return { text, type, value, modifier, edtf, start: from, end: to, precision, anchor, reason, evidence };
}
