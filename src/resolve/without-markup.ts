/** The words of a passage as they read, without the markup of its page. */
export const withoutMarkup = (exact: string): string => exact.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
