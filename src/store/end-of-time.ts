/** A day after every other: all that is stored was known by then. */
export const endOfTime = '9999-12-31';
