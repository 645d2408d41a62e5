/** How a marked page looks beyond its text: notes beside it, under it where there is no room, and on paper. */
export const MARKED_STYLE = `
  body { max-width: 64rem; }
  .legend { max-width: 38rem; font: .85rem/1.5 system-ui, sans-serif; color: #555; }
  .row { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 1fr); column-gap: 2rem; align-items: start; }
  .row > .text > :first-child { margin-top: 0; }
  .row > .text { margin-bottom: 1em; }
  ins { text-decoration: underline 2px; text-decoration-color: #2c7a4b; background: #2c7a4b1f; }
  del { text-decoration: line-through; color: #9b2c2c; }
  ins.proposed { text-decoration-style: dotted; }
  mark { background: #f6c34340; color: inherit; }
  mark.decided { background: #8882; }
  .ref { line-height: 0; font: 600 .7em system-ui, sans-serif; }
  .ref a, .number a { text-decoration: none; }
  .notes { font: .82rem/1.45 system-ui, sans-serif; }
  .note { border-left: 3px solid #d69e2e; padding: 0 0 0 .7rem; margin: 0 0 .9rem; overflow-wrap: anywhere; }
  .note.decided { border-left-color: #999; }
  .note p { margin: 0 0 .3em; }
  .note ul { margin: 0 0 .3em; padding-left: 1.1em; }
  .saying { margin: .3em 0 0 .6rem; }
  .by, time { color: #666; }
  .end { font-size: .8em; }
  section.lost { max-width: 38rem; }
  @media (prefers-color-scheme: dark) { .legend, .by, time { color: #aaa; } del { color: #f2a6a6; } }
  @media screen and (max-width: 56rem) { .row { display: block; } .notes { margin: 0 0 1.2rem 1rem; } }
  @media print {
    .row { grid-template-columns: minmax(0, 62%) minmax(0, 1fr); column-gap: 1.2rem; }
    .note { break-inside: avoid; }
    .notes a[href^='http']::after { content: ''; }
  }
`;
