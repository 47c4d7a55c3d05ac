import { html, raw } from 'hono/html';
import type { ReportRecord } from '../../schema/record.js';
import { type FactSection, type FactView, factSections } from './fact-view.js';
import { type Mark, segmentsOf } from './highlights.js';
import { pageStyle } from './page-style.js';
import { placeInText } from './report-places.js';

interface NumberedFact extends FactView {
  readonly anchor: string;
  readonly number: number;
}

/** One self-contained page: each report with its evidence marked, each mark linked to its fact and each fact to its marks. */
export function recordPage(records: readonly ReportRecord[]): string {
  const title = records.length === 1 ? (records[0].report.headline?.text ?? 'Record') : `${records.length} records`;
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${raw(pageStyle)}</style>
</head>
<body>${records.map(recordArticle)}</body>
</html>
`);
}

function recordArticle(record: ReportRecord, index: number) {
  const { report } = record;
  const sections = numberFacts(factSections(record), index);
  const facts = sections.flatMap((section) => section.facts);
  const dateline = [report.dateline?.place, report.dateline?.date].filter(Boolean).join(', ');
  return html`<main>
<section class="report" aria-label="Report">
<p class="origin">${[report.publisher, report.file, dateline].filter(Boolean).join(' · ')}</p>
<div class="text">${reportText(record, facts)}</div>
</section>
<section class="facts" aria-label="Record">
${sections.map(({ title, facts }) => html`<h2>${title} <small>${facts.length}</small></h2>${facts.map(factCard)}`)}
${record.issues.length === 0 ? '' : html`<h2>Issues <small>${record.issues.length}</small></h2><ul>${record.issues.map(({ code, reason }) => html`<li><code>${code}</code> ${reason}</li>`)}</ul>`}
</section>
</main>`;
}

function numberFacts(sections: readonly FactSection[], record: number) {
  let number = 0;
  return sections.map(({ title, facts }) => ({
    title,
    facts: facts.map((fact): NumberedFact => ({ ...fact, number: ++number, anchor: `fact-${record}-${number}` })),
  }));
}

const evidenceAnchor = (fact: NumberedFact, index: number): string => `${fact.anchor}-evidence-${index}`;

function reportText({ report }: ReportRecord, facts: readonly NumberedFact[]) {
  const marks = facts.flatMap((fact) =>
    fact.evidence.flatMap((evidence, index): Mark[] => {
      const place = placeInText(report, evidence);
      return place === null
        ? []
        : [{ ...place, anchor: evidenceAnchor(fact, index), fact: fact.anchor, number: fact.number }];
    }),
  );
  return segmentsOf(report.text, marks).map(({ text, covering, beginning, ending }) => {
    const anchors = beginning.map(({ anchor }) => html`<a id="${anchor}"></a>`);
    const links = ending.map(({ fact, number }) => html`<sup><a href="#${fact}">${number}</a></sup>`);
    const body =
      covering.length === 0
        ? text
        : html`<mark class="depth-${Math.min(covering.length, 3)}"><a href="#${covering[0].fact}">${text}</a></mark>`;
    return html`${anchors}${body}${links}`;
  });
}

function factCard(fact: NumberedFact) {
  return html`<article id="${fact.anchor}">
<h3><span class="number">${fact.number}</span> ${fact.who} <span class="verb">${fact.verb}</span></h3>
<blockquote>${fact.text}</blockquote>
<p class="notes">${fact.notes.join(' · ')}</p>
<p class="evidence">${fact.evidence.map((evidence, index) => html`<a href="#${evidenceAnchor(fact, index)}">characters ${evidence.start}-${evidence.end}</a> `)} <span>certainty ${fact.certainty.toFixed(2)}</span></p>
</article>`;
}
