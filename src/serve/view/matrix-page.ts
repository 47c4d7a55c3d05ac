import { html, raw } from 'hono/html';
import type { Account, Cell, Comparison, Row } from '../../schema/comparison.js';
import type { Ledger, OrdinalCheck } from '../../schema/ledger.js';
import type { Attribute } from '../../schema/occasion.js';
import type { Telling } from '../../schema/telling.js';
import { capitalized } from './capitalized.js';
import { matrixStyle } from './matrix-style.js';
import { outletsOf, outletWords, type Quote, quotesOf } from './quotes.js';
import { valueWords } from './value-words.js';
import {
  accountWords,
  agreementWords,
  counted,
  rowKindWords,
  standingWords,
  verdictMeanings,
  verdictWords,
} from './verdicts.js';

/** Readout matrices as one page that needs nothing else, no script either; each cell opens to its quotes. */
export function matrixPage(comparisons: readonly Comparison[], ledgers: readonly Ledger[] = []): string {
  const title = capitalized(comparisons[0]?.title ?? 'Readout matrix');
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title} - readout matrix</title>
<style>${raw(matrixStyle)}</style>
</head>
<body><main>
${comparisons.map((comparison, index) => section(comparison, ledgers[index] ?? null, index))}
</main></body>
</html>
`);
}

function section(comparison: Comparison, ledger: Ledger | null, index: number) {
  const { title, reports, origins, accounts, rows, values } = comparison;
  const disputed = values.filter(({ agreement }) => agreement === 'disputed').length;
  const standings = (['disputed', 'denied', 'one-sided', 'agreed', 'reported'] as const).flatMap((standing) => {
    const count = rows.filter((row) => row.standing === standing).length;
    return count === 0 ? [] : [html`<li><b>${count}</b> ${standingWords[standing]}</li>`];
  });
  return html`<article aria-labelledby="title-${index}">
<header>
<h1 id="title-${index}">${titleHtml(title)}</h1>
<p class="soft">${counted(reports, 'report')} from ${counted(origins, 'independent origin')}. Every cell that opens holds the words it stands on.</p>
<ul class="summary">${standings}${disputed === 0 ? '' : html`<li><b>${disputed}</b> ${disputed === 1 ? 'value' : 'values'} in dispute</li>`}</ul>
</header>
<h2>Who said what</h2>
${matrix(rows, accounts)}
${values.length === 0 ? '' : html`<h2>Values told</h2><div class="values">${values.filter(({ name }) => name !== 'status' || values.length === 1).map(valueCard)}</div>`}
${ledger === null ? '' : ledgerTable(ledger)}
${sourceTable(comparison)}
<h2>How to read it</h2>
<dl class="key">${Object.entries(verdictMeanings).map(([verdict, meaning]) => html`<dt><span class="badge ${verdict}">${verdictWords[verdict as Cell['verdict']]}</span></dt><dd>${meaning}</dd>`)}</dl>
</article>`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** The day at the end of a title as people write it. */
function titleHtml(title: string) {
  const match = title.match(/^(.*), (\d{4})-(\d\d)-(\d\d)$/);
  if (match === null) return capitalized(title);
  const [, what, year, month, day] = match;
  return html`${capitalized(what)}, <time datetime="${year}-${month}-${day}">${Number(day)} ${months[Number(month) - 1]} ${year}</time>`;
}

function matrix(rows: readonly Row[], accounts: readonly Account[]) {
  const groups = (['topic', 'outcome', 'saying'] as const).flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length === 0) return [];
    return [
      html`<tbody role="rowgroup"><tr class="group" role="row"><th scope="rowgroup" role="rowheader" colspan="${accounts.length + 1}">${rowKindWords[kind]}</th></tr>
${own.map((row) => html`<tr role="row"><th scope="row" role="rowheader">${topicCell(row)}</th>${row.cells.map((cell) => cellHtml(cell))}</tr>`)}</tbody>`,
    ];
  });
  return html`<table class="matrix" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Topic</th>${accounts.map(accountHead)}</tr></thead>
${groups}</table>`;
}

function accountHead({ side, account, silence }: Account) {
  const silent =
    silence.length === 0
      ? ''
      : html`<details><summary><small>gave out no statement of its own</small></summary>${quotes(silence)}</details>`;
  return html`<th scope="col" role="columnheader">${side}<small>${accountWords[account]}</small>${silent}</th>`;
}

function topicCell({ topic, wordings, reported }: Row) {
  const words =
    wordings.length < 2
      ? ''
      : html`<br><small>quoted in ${wordings.length} wordings: the same saying, told or translated differently</small>`;
  const others =
    reported.length === 0
      ? ''
      : html`<details><summary><small>also told by reporters</small></summary>${quotes(reported)}</details>`;
  return html`${topic}${words}${others}`;
}

function cellHtml({ side, verdict, tellings }: Cell) {
  const badge = html`<span class="badge ${verdict}">${verdictWords[verdict]}</span>`;
  const origins = new Set(tellings.map(({ origin }) => origin)).size;
  const count = origins > 1 ? html` <small>${origins} origins</small>` : '';
  const inner =
    tellings.length === 0 ? badge : html`<details><summary>${badge}${count}</summary>${quotes(tellings)}</details>`;
  return html`<td role="cell" data-side="${side}">${inner}</td>`;
}

const quotes = (tellings: readonly Telling[]) => quotesOf(tellings).map(quoteHtml);

function quoteHtml({ words, speaker, outlets, tellings }: Quote) {
  const [{ evidence }] = tellings;
  const place = `characters ${evidence[0].start}-${evidence[evidence.length - 1].end}`;
  const who = speaker === null ? outletWords(outlets) : `${speaker}, in ${outletWords(outlets)}`;
  return html`<blockquote>${words}<footer>${who} <span class="number">(${place})</span></footer></blockquote>`;
}

function valueCard({ name, agreement, values }: Attribute) {
  return html`<section><h3>${name} <span class="badge ${agreement}">${agreementWords[agreement]}</span></h3>
<ul>${values.map(
    ({ value, origins, tellings }) =>
      html`<li><details${agreement === 'disputed' ? raw(' open') : ''}><summary><b>${valueWords(name, value)}</b> <small>${counted(origins, 'origin')}</small></summary>${quotes(tellings)}</details></li>`,
  )}</ul></section>`;
}

function ledgerTable({ parties, known, entries, ordinals }: Ledger) {
  const checks = new Map<string, OrdinalCheck[]>();
  for (const check of ordinals)
    checks.set(`${check.text} ${check.verdict}`, [...(checks.get(`${check.text} ${check.verdict}`) ?? []), check]);
  return html`<h2>Known contacts of ${parties.join(' and ')}</h2>
<div class="wide"><table><thead><tr><th scope="col">Day</th><th scope="col">Contact</th><th scope="col">Origins</th></tr></thead>
<tbody>${entries.map(({ day, kind, status, origins }) => html`<tr><td class="number">${day ?? 'no day told'}</td><td>${kind}, ${status}</td><td class="number">${origins}</td></tr>`)}</tbody></table></div>
<p class="soft">${known} known in this store; others may have been held.</p>
${[...checks.values()].map(
  (group) =>
    html`<p>“${group[0].text}”, says ${outletWords(outletsOf(group.map(({ telling }) => telling)))}: <b>${group[0].verdict.replaceAll('-', ' ')}</b> (claimed ${group[0].claimed}, counted ${group[0].counted}).</p>`,
)}`;
}

function sourceTable({ sources }: Comparison) {
  return html`<h2>Reports compared</h2>
<div class="wide"><table><thead><tr><th scope="col">Published</th><th scope="col">By</th><th scope="col">Headline</th><th scope="col">Origin</th></tr></thead>
<tbody>${sources.map(({ publishedAt, publisher, report, headline, origin, side }) => {
    const note =
      side !== null
        ? html`<small>statement of ${side}</small>`
        : origin === publisher
          ? ''
          : html`<small>from ${origin}</small>`;
    return html`<tr><td class="number">${publishedAt?.slice(0, 16).replace('T', ' ') ?? 'undated'}</td><td>${publisher ?? report}</td><td>${headline ?? ''}</td><td>${note === '' ? html`<small>its own</small>` : note}</td></tr>`;
  })}</tbody></table></div>`;
}
