/** Every code Readout can fail with, in one table. Only I/O faults and misuse throw; a bad passage becomes an Issue. */
const codes = {
  misuse: 'The command or call was given something it does not take.',
  'file-missing': 'There is no file at that path.',
  'file-unreadable': 'The file is there but cannot be read.',
  'weights-damaged': 'The model weights do not match their manifest.',
  'table-unreadable': 'A word table of data/lexicon is missing or damaged.',
  'output-unwritable': 'The output cannot be written.',
  'reading-failed': 'Reading a report failed for a reason of our own.',
  'store-foreign': 'The file is not a Readout store.',
  'store-newer': 'The store was written by a newer Readout.',
  'store-unopenable': 'The store cannot be opened at that path.',
  'store-read-only': 'The store cannot be written to.',
  'store-full': 'There is no room left to write the store.',
  'store-busy': 'Another process kept the store locked for too long.',
  'store-damaged': 'The store is damaged.',
  'not-in-store': 'The store holds nothing of that name.',
  interrupted: 'The user stopped the work before its end; what is done is kept.',
  'time-limit': 'Reading took longer than the time limit for one report.',
} as const;

export type ErrorCode = keyof typeof codes;

export const errorCodes: Readonly<Record<ErrorCode, string>> = codes;

/** The one error class. `code` is stable and documented; `cause` keeps what lay beneath. */
export class ReadoutError extends Error {
  override readonly name = 'ReadoutError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
