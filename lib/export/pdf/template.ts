/**
 * The look of a printed article, in Typst's language. It reads what to set from article.json (sheet.ts) and never takes
 * words for code. Lengths in pt where they are type, in mm where they are paper.
 */
export const TEMPLATE = String.raw`
#let sheet = json("article.json")
#let others = ("Amiri", "Noto Serif Hebrew", "Noto Sans Khmer", "Noto Sans Math", "Noto Sans Symbols 2", "Source Sans 3", "Source Code Pro", "Source Serif 4")
#let serif = ("Source Serif 4", "Noto Serif", ..others)
#let sans = ("Source Sans 3", "Noto Serif", ..others)
#let mono = ("Source Code Pro", "Noto Serif", ..others)
#let inserted = rgb("#1f6b40")
#let deleted = rgb("#9b2c2c")
#let faint = rgb("#5f6670")
#let pencil = rgb("#d69e2e")

// A character that no font has: its code in a box.
#let unknown(code) = h(0.6pt) + box(stroke: 0.4pt + deleted, radius: 1pt, inset: (x: 1.2pt, y: 0.6pt), baseline: 0.6pt, text(font: mono, size: 0.55em, fill: deleted, weight: 400, style: "normal", code)) + h(0.6pt)

#let reference(number) = {
  let mark = super(typographic: false, size: 0.62em, text(font: sans, weight: 600, fill: black, if sheet.isLinked { link(label("note-" + str(number)), str(number)) } else { str(number) }))
  if sheet.isLinked [#mark#label("place-" + str(number))] else { mark }
}

#let styled(item, body) = {
  let it = body
  let marks = item.at("marks", default: ())
  if "code" in marks { it = text(font: mono, size: 0.88em, it) }
  if "bold" in marks { it = strong(it) }
  if "italic" in marks { it = emph(it) }
  if "underline" in marks { it = underline(it) }
  if "strike" in marks { it = strike(it) }
  let dash = if item.at("isProposed", default: false) { "densely-dotted" } else { "solid" }
  let change = item.at("change", default: none)
  if change == "inserted" { it = underline(stroke: (paint: inserted, thickness: 0.9pt, dash: dash), offset: 2pt, text(fill: inserted, it)) }
  if change == "deleted" { it = strike(stroke: (paint: deleted, thickness: 0.7pt, dash: dash), text(fill: deleted, it)) }
  let noted = item.at("noted", default: none)
  if noted == "open" { it = highlight(fill: rgb("#fbe7ab"), top-edge: "ascender", bottom-edge: "descender", it) }
  if noted == "decided" { it = highlight(fill: rgb("#e9eaec"), top-edge: "ascender", bottom-edge: "descender", it) }
  let address = item.at("href", default: none)
  if address != none { it = link(address, if change == none { underline(stroke: 0.4pt + faint, offset: 2pt, text(fill: rgb("#1d4f8c"), it)) } else { it }) }
  it
}

#let inline(items) = {
  for item in items {
    if item.kind == "words" { styled(item, text(item.text)) }
    else if item.kind == "unknown" { styled(item, unknown(item.code)) }
    else if item.kind == "number" { styled(item, super[#item.number]) }
    else if item.kind == "break" { linebreak() }
    else if item.kind == "reference" { reference(item.number) }
    else if item.kind == "end" { styled(item, text(font: sans, size: 0.8em, "¶")) }
    else if item.kind == "footnote" {
      if item.isFirst [#footnote(item.blocks.map(block => inline(block.inline)).join(parbreak()))#label(item.name)] else { footnote(label(item.name)) }
    }
  }
}

// In its own direction and, as far as the script tells it, language.
#let turned(item, body) = {
  let language = item.at("language", default: none)
  if item.at("isRightToLeft", default: none) == none { body }
  else { text(dir: if item.isRightToLeft { rtl } else { ltr }, ..if language != none { (lang: language) }, body) }
}

#let title-block(item) = {
  let sizes = (20pt, 15.5pt, 13pt, 11.5pt)
  show heading: it => block(
    sticky: true, above: if item.level == 1 { 20pt } else { 17pt }, below: if item.level == 1 { 14pt } else { 10pt },
    {
      set par(leading: 0.5em)
      text(size: sizes.at(item.level - 1), weight: 600, inline(item.inline))
    },
  )
  heading(level: item.level, bookmarked: item.plain != "", outlined: item.plain != "", item.plain)
}

#let draw(item) = {
  let body = if item.kind == "paragraph" {
    if item.inline.len() == 0 { block(height: 0.3em) } else { par(inline(item.inline)) }
  } else if item.kind == "heading" { title-block(item)
  } else if item.kind == "code" {
    block(width: 100%, fill: rgb("#f5f6f7"), inset: (x: 8pt, y: 6pt), radius: 2pt, text(font: mono, size: 0.84em, hyphenate: false, par(leading: 0.55em, inline(item.inline))))
  } else if item.kind == "bullets" { list(tight: item.isTight, ..item.items.map(blocks => blocks.map(draw).join(parbreak())))
  } else if item.kind == "numbers" { enum(tight: item.isTight, start: item.start, ..item.items.map(blocks => blocks.map(draw).join(parbreak())))
  } else if item.kind == "quote" { quote(block: true, item.blocks.map(draw).join(parbreak()))
  } else if item.kind == "rule" { block(width: 100%, above: 18pt, below: 18pt, pdf.artifact(align(center, line(length: 48pt, stroke: 0.6pt + faint))))
  } else if item.kind == "image" {
    let wide = if item.width == none { 100% } else { calc.min(item.width * 0.75, 400) * 1pt }
    block(width: 100%, align(center, image(item.path, alt: if item.alt == "" { none } else { item.alt }, width: wide, fit: "contain")))
  } else if item.kind == "table" {
    let cells = of => of.map(one => table.cell(x: one.x, y: one.y, colspan: one.colspan, rowspan: one.rowspan, one.blocks.map(draw).join(parbreak())))
    let isHead = one => one.y < item.headRows
    block(width: 100%, text(size: 0.92em, table(
      columns: (1fr,) * item.columns, align: start, inset: (x: 5pt, y: 4pt),
      stroke: (x, y) => (bottom: (if y + 1 == item.headRows { 0.9pt } else { 0.4pt }) + faint, top: if y == 0 { 0.9pt + faint }),
      ..if item.headRows > 0 { (table.header(..cells(item.cells.filter(isHead))),) }, ..cells(item.cells.filter(one => not isHead(one))),
    )))
  }
  turned(item, body)
}

#let said(item) = block(above: 4pt, below: 0pt, inset: (left: 6pt), {
  [#strong(inline(item.author)) #text(fill: faint, item.day)]
  linebreak()
  inline(item.text)
})

#let note(item) = block(
  width: 100%, breakable: item.isLong, above: 0pt, below: 8pt, inset: (left: 6pt, y: 1pt), stroke: (left: 1.6pt + if item.isDecided { rgb("#a9aeb5") } else { pencil }),
  turned(item, {
    set par(leading: 0.5em, spacing: 4pt)
    let number = strong(str(item.number))
    if sheet.isLinked { number = if item.isLost [#number#label("note-" + str(item.number))] else [#link(label("place-" + str(item.number)), number)#label("note-" + str(item.number))] }
    [#number #strong(inline(item.heading)) #text(fill: faint)[#inline(item.author)#if item.day != "" [, #item.day]]]
    for part in item.parts { block(above: 4pt, below: 0pt, inline(part)) }
    if item.sources.len() > 0 { block(above: 4pt, below: 0pt, list(tight: true, indent: 0pt, body-indent: 4pt, ..item.sources.map(source => inline(source)))) }
    for saying in item.thread { said(saying) }
  }),
)

#let notes(items) = text(font: sans, size: 8pt, lang: "en", dir: ltr, items.map(note).join())

#set document(title: sheet.title, date: datetime(year: sheet.date.at(0), month: sheet.date.at(1), day: sheet.date.at(2)))
#set text(font: serif, size: if sheet.isMarked { 10pt } else { 11pt }, lang: sheet.language, region: sheet.region, dir: if sheet.isRightToLeft { rtl } else { ltr }, fallback: false, hyphenate: false)
#set par(leading: 0.68em, spacing: 1.15em, justify: false)
#set list(indent: 4pt, body-indent: 7pt, spacing: 0.7em)
#set enum(indent: 4pt, body-indent: 7pt, spacing: 0.7em)
#set footnote.entry(gap: 0.5em)
#show footnote.entry: set text(size: 8.5pt)
#show quote.where(block: true): it => context {
  let side = if text.dir == rtl { "right" } else { "left" }
  block(width: 100%, inset: ((side): 12pt), stroke: ((side): 1.5pt + rgb("#b9bec6")), above: 1.2em, below: 1.2em, it.body)
}
#show quote.where(block: true): set text(fill: rgb("#3c434b"))
#set page(
  paper: "a4",
  margin: if sheet.isMarked { (top: 24mm, bottom: 22mm, left: 19mm, right: 15mm) } else { (top: 27mm, bottom: 25mm, x: 32mm) },
  header: context if here().page() > 1 or sheet.headsFirstPage { text(font: sans, size: 8.5pt, fill: faint, inline(sheet.head)) },
  footer: context text(font: sans, size: 8.5pt, fill: faint, align(center)[#counter(page).display() / #counter(page).final().first()]),
)

#if sheet.isMarked {
  block(below: 14pt, text(font: sans, size: 8.5pt, fill: faint, lang: "en", dir: ltr, {
    [Marked copy, #sheet.counted: ]
    (
      styled((change: "inserted"), [inserted]), styled((change: "deleted"), [deleted]),
      styled((change: "inserted", isProposed: true), [to be inserted]), styled((change: "deleted", isProposed: true), [to be deleted]),
      styled((noted: "open"), [noted]), styled((noted: "decided"), [decided]),
    ).join([, ])
  }))
}
#for row in sheet.rows {
  if not sheet.isMarked { row.blocks.map(draw).join(parbreak()) }
  else {
    block(width: 100%, above: 1.15em, below: 1.15em, grid(
      columns: (1fr, 54mm), column-gutter: 6mm,
      row.blocks.map(draw).join(parbreak()), notes(row.notes),
    ))
  }
}
#if sheet.lost.len() > 0 {
  text(font: sans, size: 8pt, lang: "en", dir: ltr, {
    heading(level: 2, text(size: 11pt, "Notes that have lost their place"))
    sheet.lost.map(note).join()
  })
}
#if sheet.unknown.len() > 0 {
  block(above: 24pt, stroke: (top: 0.4pt + faint), inset: (top: 6pt), text(font: sans, size: 8pt, fill: faint, lang: "en", dir: ltr)[The fonts of this file lack #if sheet.unknown.len() == 1 [a character] else [some characters]; #if sheet.unknown.len() == 1 [its code stands] else [their codes stand] in the text: #sheet.unknown.map(code => unknown(code)).join([ ]).])
}
`;
