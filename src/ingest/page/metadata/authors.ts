import { agencyOf } from '../../outline/wires.js';
import type { LinkedData } from './linked-data.js';
import { textIn, typesOf } from './linked-data.js';

export interface Authors {
  readonly people: readonly string[];
  readonly agency: string | null;
}

const opening =
  /^[\s:,–—-]*(?:(?:written|reported|posted|published|story|text|words|reviewed|geschrieben|verfasst|veröffentlicht|text und fotos|eingestellt|publié|publicado|escrito)\s*)?(?:by|von|par|por|di|av|af|door|vom|przez|autore?n?|autor(?:in)?|authors?|text|redaktion)\b[\s:]*/i;
/** "View all posts by A. Name", "Interview: A. Name". */
const lead =
  /^.*\b(?:posts|articles|stories|beiträge|artikel|articulos|artículos|articles)\s+(?:by|von|de|par)\s+|^(?:und )?\p{L}+:\s+/iu;
const separator = /\s*(?:[,;|•·/&\n]|\s(?:and|und|et|y|e|og|och|en|with|mit|i)\s)\s*/i;
const affix = /\s*(?:\([^()]*\)|\[[^\]]*\])\s*/g;
const afterName =
  /\s+(?:(?:posted|published|updated|publicado|publicada|actualizado|publié|mis|pubblicato|veröffentlicht|aktualisiert|reporting|is|ist|in|at|for|of|aus|am|on|le|el|um|vor)\b|\d|[-–—|]\s).*$/i;
const notAName =
  /^(?:admin|administrator|editor(?:s|ial)?|edit|guest|author|autor|webmaster|unknown|none|null|undefined|anonymous|view (?:all|profile)|follow|share|more|twitter|facebook|email|contact|print|read more|comments?|uncategorized|no author|stand|phd|md|published|veröffentlicht|publi[éc]ado|updated|aktualisiert|publicado hace|\p{L}*wordpress\p{L}*|.*\b(?:kommentare?|comments?|commentaires?|comentarios?|antworten)|\d+ (?:min|minutes?|minuten))$/iu;
/** What stands for the house's own staff: a credit only where nobody is named. */
const staff =
  /^(?:(?:die |the |von der )?(?:redaktion|redaction|rédaction|redacción|redação|redazione|redactie|editorial staff|staff|newsroom|news desk|agenturen|agencies|(?:.* )?news services?(?: reports)?))(?:\s.*)?$|^.*\s(?:redaktion|staff|newsroom)$/i;
/** A role that stands after a name, "Ada Lund, Projektleiterin": no name of its own. */
const role =
  /^\p{L}*(?:[Ll]eiter|[Dd]irektor|[Cc]hef|[Ss]precher|[Rr]eferent|[Mm]anager|[Pp]rofessor|[Mm]inister|[Vv]orsitzender?|[Dd]irector|[Aa]ttorney|[Pp]resident|[Ff]ellow|[Rr]esearcher|[Ll]ecturer|[Hh]ead)(?:in)?\b(?!\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$)/u;
/** A job before a name: "Gastautorin Ada Lund", "Political Correspondent Ada Lund". */
const job =
  /^(?:\p{L}+[ -]){0,3}?\p{L}*(?:[Ee]xpert(?:e|in)|[Aa]utor(?:in)?|[Rr]edakteur(?:in)?|[Kk]orrespondent(?:in)?|[Rr]eporter(?:in)?|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Vv]olontär(?:in)?)\s+(?=\p{Lu})/u;
const webAddress = /https?:|www\.|@|\.(?:com|org|net|de|co|uk|fr|es|it|ch|at)\b/i;

const mostWords = 6;
const mostLetters = 60;

/** The names in a byline's text: "By A. Name and B. Name" gives two. What cannot be a name is left out. */
export function namesIn(text: string): string[] {
  if (/^\S*(?:https?:|www\.|@)\S*$/.test(text.trim())) return [];
  const unbracketed = text.replace(affix, ' ').trim();
  const plain = unbracketed.replace(opening, '').trim() || unbracketed;
  const parts = plain.split(separator);
  // "post.example, Arven, Norland" is the house and its place.
  if (parts.length > 1 && webAddress.test(parts[0])) return [];
  const names = parts
    .map((part) =>
      part
        .replace(lead, '')
        .replace(opening, (found) => (found.length === part.length ? found : ''))
        .replace(afterName, '')
        .replace(job, '')
        .replace(/^[\s.,:;–—-]+|[\s,:;–—-]+$/g, '')
        .trim(),
    )
    .filter(isPossibleName);
  return [...new Set(names)];
}

const isPossibleName = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  text.length <= mostLetters &&
  text.split(/\s+/).length <= mostWords &&
  !webAddress.test(text) &&
  !notAName.test(text) &&
  !role.test(text) &&
  !/[!?"„“”<>{}]/.test(text) &&
  (!/\d/.test(text) || isNickname(text));

/** Whether a text can be the one word somebody goes by: "Runa", "seaglass", "Nim7". */
export const isNickname = (text: string): boolean =>
  (/^(?:\p{Lu}\. ?){2,3}$/u.test(text) ||
    /^(?:(?:der|die|das|the) )?(?=.*\p{L}.*\p{L})[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{1,24}$/u.test(text)) &&
  !/^\d+\p{L}{1,3}$/u.test(text) &&
  !notAName.test(text);

/** Whether a text names the house's staff as a whole. */
export const isStaff = (text: string): boolean => staff.test(text);

/** The authors an article's structured data names: people, apart from the organisations given as authors. */
export function structuredAuthors(
  article: LinkedData,
  all: readonly LinkedData[],
): { people: string[]; organizations: string[] } {
  const people: string[] = [];
  const organizations: string[] = [];
  for (const entry of [article.author ?? article.creator].flat()) {
    const author = resolve(entry, all);
    const names = namesOf(author);
    if (
      typeof author === 'object' &&
      author !== null &&
      typesOf(author as LinkedData).some((type) => /Organization/.test(type))
    ) {
      organizations.push(...names);
    } else people.push(...names.flatMap(namesIn));
  }
  return { people: [...new Set(people)], organizations: [...new Set(organizations)] };
}

/** A person given only by `@id` stands elsewhere in the graph. */
function resolve(entry: unknown, all: readonly LinkedData[]): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  const { '@id': id, name, givenName } = entry as LinkedData;
  if (id === undefined || name !== undefined || givenName !== undefined) return entry;
  return all.find((object) => object['@id'] === id && object.name !== undefined) ?? entry;
}

function namesOf(author: unknown): string[] {
  if (typeof author === 'object' && author !== null) {
    const { name, givenName, familyName } = author as LinkedData;
    if (Array.isArray(name)) return name.flatMap((one) => textIn(one) ?? []);
    const full = textIn(name) ?? [textIn(givenName), textIn(familyName)].filter((part) => part !== null).join(' ');
    return full === '' ? [] : [full];
  }
  const text = textIn(author);
  return text === null ? [] : [text];
}

/** Parts agencies from people. */
export function withoutAgencies(names: readonly string[]): Authors {
  const agency = names.map(agencyOf).find((found) => found !== null) ?? null;
  return { people: names.filter((name) => agencyOf(name) === null), agency };
}
