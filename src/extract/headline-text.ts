import type { Reading, Token } from '../text/reading.js';

/** Whether a token stands in the headline, which repeats the body in the desk's words. */
export const isInHeadline = ({ source, sentences }: Reading, { sentence }: Token): boolean =>
  source.paragraphs[sentences[sentence].paragraph]?.role === 'headline';
