import { add } from './add.js';
import { backup } from './backup.js';
import { compare } from './compare.js';
import { contacts } from './contacts.js';
import { deleteReport } from './delete.js';
import { demo } from './demo.js';
import { log } from './log.js';
import { occasions } from './occasions.js';
import type { Operation } from './operation.js';
import { read } from './read.js';
import { search } from './search.js';
import { show } from './show.js';
import { timeline } from './timeline.js';
import { undo } from './undo.js';
import { verify } from './verify.js';

/** Everything Readout can do; the doors read this list and nothing else. */
export const operations: readonly Operation[] = [
  read,
  verify,
  demo,
  add,
  occasions,
  show,
  compare,
  contacts,
  timeline,
  search,
  log,
  undo,
  backup,
  deleteReport,
] as unknown as readonly Operation[];
