import type { Cell, Comparison } from '../../schema/comparison.js';
import type { Telling } from '../../schema/telling.js';
import { escapeHtml } from './escape-html.js';

const style = `
:root { color-scheme: light dark; --line: #8884; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 1.5rem 2rem; } table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .5rem .7rem; vertical-align: top; text-align: left; }
.denied { background: #ffd7a866; } .contradicted { background: #ff9a9a66; } .said { background: #b6e3b666; }
summary { cursor: pointer; } blockquote { margin: .4rem 0; border-left: 3px solid var(--line); padding-left: .6rem; }
small { opacity: .75; }`;

const accountWords = { complete: 'own statement held', relayed: 'as relayed by reports', none: 'no account held' };

/** The readout matrix as one page that needs nothing else; each cell opens to its quotes. */
export function matrixPage(comparisons: readonly Comparison[]): string {
  const body = comparisons.map(section).join('\n');
  const title = escapeHtml(comparisons[0]?.title ?? 'Readout matrix');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body>${body}</body></html>
`;
}

function section({ title, accounts, rows, disputed }: Comparison): string {
  const heads = accounts.map(
    ({ side, account }) => `<th>${escapeHtml(side)}<br><small>${accountWords[account]}</small></th>`,
  );
  const lines = rows.map(({ topic, cells }) => `<tr><th>${escapeHtml(topic)}</th>${cells.map(cellHtml).join('')}</tr>`);
  const values = disputed.map(
    ({ name, values }) =>
      `<h3>${name}</h3><ul>${values.map(({ value, tellings }) => `<li>${escapeHtml(value)}${tellings.map(quoteHtml).join('')}</li>`).join('')}</ul>`,
  );
  return `<h1>${escapeHtml(title)}</h1>
<table><thead><tr><th>Topic</th>${heads.join('')}</tr></thead><tbody>${lines.join('\n')}</tbody></table>
${values.length === 0 ? '' : `<h2>Disputed</h2>${values.join('')}`}`;
}

function cellHtml({ verdict, tellings }: Cell): string {
  const words = verdict.replaceAll('-', ' ');
  const inner =
    tellings.length === 0 ? words : `<details><summary>${words}</summary>${tellings.map(quoteHtml).join('')}</details>`;
  return `<td class="${verdict}">${inner}</td>`;
}

function quoteHtml({ speaker, publisher, report, evidence }: Telling): string {
  const words = evidence.map(({ exact }) => exact.replace(/<[^>]*>/g, '')).join(' ... ');
  const who = [speaker, publisher ?? report].filter((part) => part !== null).join(', in ');
  return `<blockquote>${escapeHtml(words)}<br><small>${escapeHtml(who)}, characters ${evidence[0].start}-${evidence.at(-1)?.end}</small></blockquote>`;
}
