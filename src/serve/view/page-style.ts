/** The style of Readout's self-contained pages. */
export const pageStyle = `
:root { color-scheme: light dark; --line: #8884; --mark: #ffe28a66; --target: #7cc4ff66; font: 16px/1.55 system-ui, sans-serif; }
body { margin: 0; }
main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2rem; padding: 1.5rem 2rem; border-bottom: 1px solid var(--line); }
.report, .facts { max-height: 100vh; overflow-y: auto; position: sticky; top: 0; padding-right: 1rem; }
.text { white-space: pre-wrap; font-family: Georgia, serif; font-size: 1.05rem; }
.origin, .notes, .evidence, small, .verb { opacity: .75; font-size: .85rem; font-weight: normal; }
mark { background: var(--mark); color: inherit; }
mark.depth-2 { background: linear-gradient(var(--mark), var(--mark)), var(--mark); }
mark.depth-3 { background: linear-gradient(var(--mark), var(--mark)), linear-gradient(var(--mark), var(--mark)), var(--mark); }
mark a { color: inherit; text-decoration: none; }
sup a, .evidence a { text-decoration: none; }
sup { margin-left: .15em; }
a:target + mark, a:target + a + mark, article:target { background: var(--target); outline: 2px solid #3b82f6; }
article { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .9rem; margin: .6rem 0; scroll-margin-top: 1rem; }
article h3 { margin: .2rem 0; font-size: 1rem; }
article p, blockquote { margin: .3rem 0; }
blockquote { border-left: 3px solid var(--line); padding-left: .7rem; font-family: Georgia, serif; }
.number { display: inline-block; min-width: 1.4em; text-align: center; border-radius: 1em; background: var(--mark); font-size: .8rem; }
@media (max-width: 60rem) { main { grid-template-columns: minmax(0, 1fr); } .report, .facts { position: static; max-height: none; } }
`;
