import type { ReportRecord } from '../../schema/record.js';
import type { Verification } from '../../schema/verification.js';
import { recordPage } from '../view/record-page.js';
import { recordTerminal } from './record-terminal.js';
import type { Rendering } from './rendering.js';
import { storeRenderings } from './store-renderings.js';

/** A rendering for each operation, by name. */
export const renderings: Readonly<Record<string, Rendering>> = {
  ...storeRenderings,
  read: {
    terminal: (item, options) => recordTerminal(item as ReportRecord, options),
    page: (items) => recordPage(items as readonly ReportRecord[]),
  },
  verify: {
    terminal: (item) => {
      const { checked, failures } = item as Verification;
      return `${checked} pieces of evidence checked, ${failures.length} failed`;
    },
  },
};
