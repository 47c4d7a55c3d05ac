/** The part of a process that a command uses. */
export type Console = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'once' | 'off'>;
