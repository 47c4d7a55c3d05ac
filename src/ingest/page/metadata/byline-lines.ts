import { isPersonName } from '../../outline/byline.js';
import { agencyOf } from '../../outline/wires.js';
import { runningLength } from '../article/totals.js';
import type { PageBlock } from '../page-block.js';
import { isNickname, namesIn } from './authors.js';
import { pageDates } from './page-date.js';

const longest = 160;
const openers =
  'by|von|vom|par|por|di|door|av|af|przez|autore?|autor(?:in|en|innen)?|autorin\\/autor|auteure?s?|authors?|autora|redaktion|words|text|tekst|foto e testo|автор|автори';
/** "By", "Von", "Autor:", at a line's beginning or after what parts it; what follows is whom it names. */
const opener = new RegExp(`(?:^|[\\s|·•,;)\\d(–—-])(?:${openers})(?:\\s*:\\s*|\\s+)(?=\\S)`, 'giu');
const label = new RegExp(
  `^(?:${openers}|written by|story by|geschrieben von|ein (?:beitrag|artikel|bericht) von|reporter|journalist)\\s*:?$`,
  'iu',
);
const cjkLabel = /(?:作者|记者|記者|责编|责任编辑|責任編輯|文)[:：]\s*([\p{Script=Han}、，,\s]{2,30})/u;
/** What makes a line one about posting the report, so that "by" names its author. */
const posting =
  /\b(?:post(?:ed)?|publi\w+|written|writes|submitted|created|edited|author|autor\w*|auteur\w*|veröffentlicht|geschrieben|verfasst|eingestellt|gespeichert|erstellt|beitrag|artikel|bericht|interview|escrito|scritto|écrit|geplaatst|skrevet|skriven|автор|dodał|napisał)\b/iu;
const picture =
  /\b(?:photo\w*|foto\w*|image|bild(?:er|quelle)?|picture|illustration|grafik|graphic|video|crédit|quelle|shared by)\b|©/iu;
/** Where whom a line names ends and what else it tells begins. */
const restOfLine =
  /\s(?:am|on|at|um|in|im|vor|le|el|em|il|under|unter|mit|with|for|für)\s.*$|\s*(?:[|•·@(]|\/\/|\s[–—~-]\s).*$|\s*(?<![\p{L}\d])\d.*$/iu;
/** More than this before "by" is a sentence of its own. */
const longestLead = 45;
const belowHeading = 25;
const rightBelow = 8;
const weekday =
  /^(?:mo|tu|we|th|fr|sa|su|mon|tue|wed|thu|fri|sat|sun|di|mi|do|so|lun|mar|mer|jeu|ven|sam|dim)\w{0,8}\.?,?$|^(?:at|um|am|on|le|el|uhr|h|updated?|published|veröffentlicht|aktualisiert|güncelleme)$/i;

/** Names from lines that read as bylines ("By A. Name", "25.04.24 | Von A. Name", "A. Name, 6 May 2025"), the first below the headline. */
export function bylineLineNames(blocks: readonly PageBlock[]): string[] {
  const heading = Math.max(
    0,
    blocks.findIndex(({ element }) => element.name === 'h1'),
  );
  const order = [...blocks.keys()].slice(heading).concat([...blocks.keys()].slice(0, heading));
  for (const index of order) {
    const { content, element } = blocks[index];
    const { text } = content;
    if (text.length > longest || picture.test(text) || /^h[1-3]$/.test(element.name)) continue;
    const below = index - heading;
    const isNear = below >= 0 && below <= belowHeading;
    const names = openedNames(text, isNear);
    if (names.length > 0) return names;
    if (isNear && label.test(text)) {
      const next = namesIn(blocks[index + 1]?.content.text.slice(0, longest) ?? '').filter(isPersonName);
      if (next.length > 0) return next;
    }
    if (below > 0 && below <= rightBelow && agencyOf(text) !== null) return [text];
    const bare = below > 0 && below <= rightBelow ? bareNames(blocks[index], blocks[index + 1]) : [];
    if (bare.length > 0) return bare;
    const dated = below > 0 && below <= rightBelow ? datedNames(text) : [];
    if (dated.length > 0) return dated;
  }
  return [];
}

/** Whom "by" names in a line; in one about posting the report, or in one of nothing else, a nickname too. */
function openedNames(text: string, isNear: boolean): string[] {
  const labelled = cjkLabel.exec(text);
  if (labelled !== null) return labelled[1].split(/[、，,\s]+/).filter((name) => name.length > 1);
  for (const found of text.matchAll(opener)) {
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found[0].length);
    const isDated = pageDates(text).length > 0;
    const tellsPosting = before.length <= longestLead && (isDated || posting.test(before) || posting.test(found[0]));
    if (before.trim() !== '' && !(isNear && tellsPosting) && !/[|·•]\s*$|\s[–—-]\s*$/.test(before)) continue;
    const names = namesIn(after.replace(restOfLine, '').trim());
    const people = names.filter(isPersonName);
    if (people.length > 0) return people;
    const isAlone = before.trim() === '' && /^\p{Lu}\S*(?:\s\S+)?$/u.test(after);
    if (isNear && (tellsPosting || isAlone) && names.length === 1 && isNickname(names[0])) return names;
  }
  return [];
}

/** The names that are all of a paragraph before the report's text: "A. Name/B. Name". */
function bareNames({ content, element, linked }: PageBlock, next: PageBlock | undefined): string[] {
  if (element.name !== 'p' || linked > 0 || next === undefined || runningLength(next) === 0) return [];
  const names = namesIn(content.text);
  return names.every(isPersonName) ? names : [];
}

/** The name beside a date in a line of nothing else: "A. Name - 6 May 2025". */
function datedNames(text: string): string[] {
  const dates = pageDates(text);
  if (dates.length === 0) return [];
  let rest = text;
  for (const { start, end } of dates.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const words = rest.split(/[\s|·•,–—-]+/).filter((word) => word !== '' && !weekday.test(word));
  const name = words.join(' ');
  return new Set(words).size === words.length && isPersonName(name) ? [name] : [];
}

const lastLines = 2;

/** The name that stands alone in one of the report's last lines or right below them, or in brackets or after a dash there. */
export function signedNames(blocks: readonly PageBlock[], body: readonly PageBlock[]): string[] {
  const last = body.length < 2 ? -1 : blocks.indexOf(body[body.length - 1]);
  if (last < 0) return [];
  for (const { content, element, linked } of blocks.slice(last - lastLines + 1, last + 2)) {
    const [, inside] = /^[\s(–—-]*(.{4,50}?)[\s).]*$/.exec(content.text) ?? [];
    if (inside !== undefined && linked === 0 && element.name === 'p' && isPersonName(inside)) return [inside];
  }
  return [];
}
