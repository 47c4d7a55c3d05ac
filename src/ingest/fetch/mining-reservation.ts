import { firstOf, metaTagsOf } from '../page/metadata/meta-tags.js';
import { parsePage } from '../page/parse-page.js';

/** Whether a page's meta elements reserve text and data mining (W3C TDMRep); headers are checked when it is fetched. */
export const reservesMining = (source: string): boolean =>
  firstOf(metaTagsOf(parsePage(source)), 'tdm-reservation') === '1';
