import { mediaOutlet } from './media.js';
import { lexiconTable } from './table.js';

type Setting = 'occasion' | 'medium' | 'platform';

const settings = lexiconTable('speech-settings', (rows: Record<Setting, string[]>) => ({
  occasion: new Set(rows.occasion),
  medium: new Set(rows.medium),
  platform: new Set(rows.platform),
}));

/** Whether something said "in a ..." of this noun was said on an occasion (briefing, interview) or through a medium (post, letter). */
export function speechSetting(lemma: string): 'occasion' | 'medium' | null {
  const { occasion, medium } = settings();
  return occasion.has(lemma) ? 'occasion' : medium.has(lemma) ? 'medium' : null;
}

/** Whether a name is of a place where sayings are published: a platform or a news outlet ("Truth Social", "CNN"). */
export const isSpeechPlatform = (name: string): boolean =>
  settings().platform.has(name.toLowerCase()) || mediaOutlet(name) !== null;
