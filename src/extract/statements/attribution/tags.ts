/** Roles of a token in the attribution that a cue makes, each begun, continued, ended, or single (BIOES). */
export const tags = ['O', 'CB', 'CI', 'CE', 'CS', 'SB', 'SI', 'SE', 'SS', 'QB', 'QI', 'QE', 'QS'] as const;

export const outside = 0;

export const isContent = (tag: number): boolean => tag >= 1 && tag <= 4;
export const isSource = (tag: number): boolean => tag >= 5 && tag <= 8;
export const isCue = (tag: number): boolean => tag >= 9 && tag <= 12;

const finishes = (tag: number): boolean => tag === outside || tag % 4 === 3 || tag % 4 === 0;
const starts = (tag: number): boolean => tag === outside || tag % 4 === 1 || tag % 4 === 0;
const role = (tag: number): number => Math.floor((tag - 1) / 4);

/** Whether one tag may follow another; null stands for what is before the first token and after the last. */
export function mayFollow(previous: number | null, next: number | null): boolean {
  if (previous === null) return next === null || starts(next);
  if (next === null) return finishes(previous);
  return finishes(previous) ? starts(next) : !starts(next) && role(previous) === role(next);
}
