const longest = 90;

/** Lines that open a part beside the report: comments, related stories, sharing, topics, sign-up. */
const openings: readonly RegExp[] = [
  /^(?:\d+ )?(?:comments?|responses?|replies|kommentare|commentaires|comentarios)(?: \(\d+\))?$/i,
  /^(?:leave|post|add|write) (?:a |your )?(?:reply|comment|response).*$/i,
  /^join the (?:discussion|conversation).*$/i,
  /^related\b.{0,40}$/i,
  /^(?:read (?:more|next|also|full)|also read|more (?:from|on|news|stories|about|in)\b|up next|don['’]t miss).{0,80}$/i,
  /^you (?:may|might) (?:also )?(?:like|be interested).{0,30}$/i,
  /^(?:recommended|latest|trending|newsletter).{0,30}$/i,
  /^about (?:the author|us)\b.{0,30}$/i,
  /^(?:most|top) (?:read|popular|viewed|shared|stories|news)\b.{0,30}$/i,
  /^share(?: (?:this|on|the)\b.{0,40})?$/i,
  /^(?:tags?:?|filed under.*|(?:topics?|categor(?:y|ies)|labels)\b:?.{0,40})$/i,
  /^follow (?:us|me)\b.{0,40}$/i,
  /^(?:sign up|subscribe)\b.{0,80}$/i,
  /^(?:next|previous) (?:article|post|story).*$/i,
  /^(?:advertisement|anzeige|publicidad)$/i,
  /^(?:our|the) (?:latest|best) .{0,30}$/i,
  /^(?:sources?:?|references|correction.{0,30}|editor['’]s note.{0,30})$/i,
  /^(?:mehr zum thema|auch interessant|lesen sie auch|das könnte ).*$/i,
  /^weitere .{0,40}$/i,
  /^(?:(?:à|a) lire aussi|sur le même sujet|lee también|noticias relacionadas|te puede interesar|leia (?:também|mais)).*$/i,
];

export const opensAside = (text: string): boolean =>
  text.length <= longest && openings.some((opening) => opening.test(text));
