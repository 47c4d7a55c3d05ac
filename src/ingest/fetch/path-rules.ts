import robotsParser from 'robots-parser';

/** Which paths of a site are open, by the longest rule that matches (RFC 9309). */
export interface PathRules {
  isAllowed(url: string, agent?: string): boolean | undefined;
  /** Seconds. */
  getCrawlDelay(agent?: string): number | undefined;
}

// The package is CommonJS, yet types its function as an ES default export.
const parseRobots = robotsParser as unknown as (url: string, text: string) => PathRules;

// RFC 9309 asks for no more than this to be read.
const longestFile = 512_000;

/** @param file where the rules stand @param text rules in the form of robots.txt */
export const pathRules = (file: string, text: string): PathRules => parseRobots(file, text.slice(0, longestFile));
