/** The style of the page of a readout matrix: light and dark, narrow and wide, screen and paper. */
export const matrixStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1b1f24, #e8e6e1); --soft: light-dark(#5b6470, #a7adb5); --paper: light-dark(#fbfaf7, #15181c);
  --card: light-dark(#fff, #1d2126); --line: light-dark(#d9d5cc, #363c44); --focus: light-dark(#0b57d0, #8ab4f8);
  --said: light-dark(#1a6b3c, #7fd6a2); --said-ground: light-dark(#e6f4ea, #173023); --denied: light-dark(#8a4b00, #f3b866); --denied-ground: light-dark(#fdf0dc, #35270f);
  --contradicted: light-dark(#a3201d, #ff9d96); --contradicted-ground: light-dark(#fde7e5, #3b1816); --quiet-ground: transparent;
  font: 16px/1.5 ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font: 600 clamp(1.5rem, 1.1rem + 2vw, 2.3rem)/1.2 Georgia, "Times New Roman", serif; margin: 0 0 .4rem; text-wrap: balance; }
h2 { font: 600 1.25rem/1.3 Georgia, "Times New Roman", serif; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0 0 .5rem; } h3::first-letter { text-transform: uppercase; } h3 .badge { font-size: .8rem; margin-left: .3rem; }
p { margin: .25rem 0; } .soft, small { color: var(--soft); } small { font-size: .82rem; }
.summary { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; margin: 1rem 0 0; }
.summary li { border: 1px solid var(--line); border-radius: 2rem; padding: .15rem .8rem; background: var(--card); font-size: .9rem; }
.summary b { font-variant-numeric: tabular-nums; }
table { border-collapse: separate; border-spacing: 0; width: 100%; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
th, td { text-align: left; vertical-align: top; padding: .55rem .8rem; border-top: 1px solid var(--line); font-weight: 400; }
thead th { border-top: 0; font-weight: 600; } thead small { display: block; font-weight: 400; }
.matrix { table-layout: fixed; } .matrix thead th { position: sticky; top: 0; background: var(--card); z-index: 1; border-bottom: 2px solid var(--line); border-radius: .6rem .6rem 0 0; }
.matrix tbody th[scope=row] { font-weight: 500; overflow-wrap: anywhere; }
.matrix th[scope=rowgroup] { font-size: .78rem; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); padding-top: 1.1rem; border-bottom: 0; }
.badge { display: inline-block; border-radius: .35rem; padding: .02rem .5rem; font-weight: 600; font-size: .88rem; }
.said { color: var(--said); background: var(--said-ground); } .denied { color: var(--denied); background: var(--denied-ground); }
.contradicted, .disputed { color: var(--contradicted); background: var(--contradicted-ground); }
.unclear, .not-mentioned, .no-account-held { color: var(--soft); font-weight: 400; padding-left: 0; } .not-mentioned { text-decoration: underline dotted; text-underline-offset: .2em; }
.agreed { color: var(--said); background: var(--said-ground); } .compatible, .revised, .one-origin { color: var(--soft); border: 1px solid var(--line); }
details > summary { cursor: pointer; list-style-position: inside; } summary > .badge { margin-left: .1rem; } summary:focus-visible, a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: .3rem; }
summary::marker { color: var(--soft); }
blockquote { margin: .5rem 0 .7rem; padding-left: .75rem; border-left: 3px solid var(--line); font-family: Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
blockquote footer { font: .82rem/1.4 ui-sans-serif, system-ui, sans-serif; color: var(--soft); margin-top: .15rem; }
.values { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 1rem; }
.values section, .account { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .8rem 1rem; }
.values ul { list-style: none; padding: 0; margin: 0; } .values li + li { border-top: 1px solid var(--line); margin-top: .6rem; padding-top: .6rem; }
.key { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; } .key dd { margin: 0; color: var(--soft); } .key dt { margin: 0; }
a { color: inherit; } time { white-space: nowrap; } .number { font-variant-numeric: tabular-nums; white-space: nowrap; }
@media (max-width: 44rem) {
  main { padding: 1.25rem .9rem 3rem; }
  .matrix, .matrix tbody, .matrix tr, .matrix th, .matrix td { display: block; } .matrix { border: 0; background: none; }
  .matrix thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .matrix tr:not(.group) { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; margin-bottom: .6rem; padding: .3rem 0; }
  .matrix td, .matrix th { border: 0; padding: .3rem .8rem; } .matrix td::before { content: attr(data-side); display: block; font-size: .78rem; color: var(--soft); }
  .key { grid-template-columns: 1fr; } .key dd { margin-bottom: .4rem; }
  .wide { display: block; overflow-x: auto; }
}
@media print {
  :root { color-scheme: light; } body { background: none; } main { max-width: none; padding: 0; } tr, section, blockquote { break-inside: avoid; }
  details::details-content { content-visibility: visible; display: block; } summary { list-style: none; } .matrix thead th { position: static; }
}
`;
