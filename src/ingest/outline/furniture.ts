const longest = 120;

/** Lines that pages put around a report, as whole lines: sharing, reading time, advertising, sign-ups, media controls. */
const lines: readonly RegExp[] = [
  /^(?:share|tweet|print|email|e-mail|save|bookmark|copy link|link copied|comments?|listen|follow|subscribe|sign in|log in|menu|home|search|close)!?$/i,
  /^(?:share|tweet|post|send|pin)\b.{0,40}\b(?:facebook|twitter|whatsapp|linkedin|email|e-mail|telegram|reddit|pinterest|x)\b.{0,20}$/i,
  /^share (?:this|on|via|article|full article|story|options)\b.{0,30}$/i,
  /^(?:\d+|one|two|three|four|five)[ -]min(?:ute)?s? (?:read|listen|watch)\.?$/i,
  /^reading time:? .{1,20}$/i,
  /^(?:advertisement|advert|sponsored|promoted|ad|story continues below.*|article continues (?:below|after).*|continue reading.*|scroll to continue.*)$/i,
  /^(?:sign up|subscribe|register)\b.{0,40}\b(?:newsletter|newsletters|updates|alerts|e-?mail|inbox)\b.{0,60}$/i,
  /^(?:read more|read also|also read|related|see also|more on this(?: story)?|you may also like|recommended|trending|most read|most popular|top stories|don['’]t miss)\s*:?$/i,
  /^(?:skip to (?:main )?content|back to top|jump to .{1,30}|view (?:all )?comments|leave a comment|show comments|load more|\d+ comments?)$/i,
  /^(?:file photo|photo|image|picture|credit|getty images|reuters\/.{1,40}|ap photo\/.{1,40})\s*[:.]?$/i,
  /^(?:play|pause|mute|unmute|play video|watch live|current time .*|duration .*|volume .*)$/i,
  /^(?:all rights reserved\.?|terms of (?:use|service).*|privacy policy.*)$/i,
  /^(?:purchase licensing rights.*|our standards: .*)$/i,
];

/** Whether a whole line is page furniture and no part of the report. */
export const isFurniture = (text: string): boolean => text.length <= longest && lines.some((line) => line.test(text));
