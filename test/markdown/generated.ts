import fc from 'fast-check'

type Lines = readonly string[]

/** Inline Markdown of all kinds; each `@` becomes a word that stands nowhere else in the document. */
const inline = [
  '@',
  '@ @, @.',
  '**@ @**',
  '*@*',
  '***@*** @',
  '`@ @`',
  '[@](https://example.org/a(b))',
  '[@ @][Ref]',
  '[Ref] @',
  '[ref]: @',
  '[nowhere][] @',
  '@[^1] @',
  '@[^Long-Name], @',
  '@![^1] @',
  '@[^none] @',
  '![picture](x.png) @',
  '@\\*@\\_@',
  '\\\\ @',
  '\\& @ &amp; @',
  '&amp;amp; @',
  'caf&eacute; @ &copy;@',
  '&#x1F680; @ &#38; @',
  '\u{1F680} @ e\u0301',
  '<b>@</b> @',
  '@<br>@',
  '@ <!-- note --> @',
  '~~gone~~ @',
  '~gone~ @',
  'https://example.org/x?y=1, @',
  '(https://example.org) @',
  '<https://example.org> @',
  'www.example.org @',
  'a.b~at~example.org @',
  '“@” ‘@’',
  '5 < 6 > 4 & @',
  '$5 \\| @',
  '[ ] @',
] as const

const piece = fc.constantFrom(...inline)
const line = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' '))
const breakOfLine = fc.constantFrom('', '  ', '\\')

const paragraph: fc.Arbitrary<Lines> = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 3 }), breakOfLine)
  .map(([lines, end]) => lines.map((text, index) => `@ ${text}${index < lines.length - 1 ? end : ''}`))
const cell = fc.oneof(piece, fc.constant(''))
const table: fc.Arbitrary<Lines> = fc
  .tuple(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }), fc.boolean(), fc.constantFrom('---', ':-', '-:'))
  .map(([rows, bars, rule]) => {
    const row = (cells: readonly string[]) => (bars ? `| ${cells.join(' | ')} |` : cells.join(' | '))
    return [row(['@', '@']), row([rule, rule]), ...rows.map((cells) => row([`@ ${cells[0]}`, cells[1]]))]
  })
const code: fc.Arbitrary<Lines> = fc.constantFrom(
  ['```', '# no heading', '[code]: x', '```'],
  ['~~~ text', '', '## no heading', '```', '~~~'],
  ['```gherkin', 'Feature: @', '  As a planner @', '  I want @', '```'],
  ['    indented'],
)
const html: fc.Arbitrary<Lines> = fc.constantFrom(
  ['<!-- note --> @ asked for @.'],
  ['<!--', 'note', '--> @ <b>@</b>'],
  ['<!-- one --><!-- two -->'],
  ['<!-- rightspec-disable-line -->'],
  ['<!-- # not', '## heading', '-->'],
  ['<details><summary>@ <b>@</b></summary>', '', '@ @', '', '</details>'],
  ['<details open>', '<summary class="x">', '  @', '</summary>', '@', '</details>'],
  ['<details><summary>@</summary>@</details>', '<details><summary>@</summary>@</details>'],
  ['<div>@</div>'],
  ['<pre>', '# no heading', '', '## nor this', '</pre>'],
)

const indented = (lines: Lines, width: number) => lines.map((text, index) => (index === 0 || text === '' ? text : ' '.repeat(width) + text))

const { block } = fc.letrec<{ block: Lines; list: Lines; quote: Lines; item: readonly Lines[] }>((tie) => ({
  block: fc.oneof({ maxDepth: 3, withCrossShrink: true }, paragraph, table, code, html, tie('list'), tie('quote')),
  item: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  list: fc
    .tuple(fc.array(tie('item'), { minLength: 1, maxLength: 3 }), fc.constantFrom('- ', '* ', '+   ', '1. ', '- [ ] ', '- [x] ', '12) ', '-\t'))
    .map(([items, marker]) => {
      const width = marker === '-\t' ? 4 : marker.replace(/\[.\] /, '').length
      return items.flatMap((blocks) => {
        const lines = indented(
          blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])),
          width,
        )
        return [marker + (lines[0] ?? ''), ...lines.slice(1)]
      })
    }),
  quote: tie('block').map((lines) => lines.map((text) => `> ${text}`.trimEnd())),
}))

const heading = fc.constantFrom<Lines>(
  ['# @'],
  ['## @ **@**'],
  ['### @ ###'],
  ['@ `@`', '==='],
  ['@', '---'],
  ['**@ @**'],
  ['@:'],
  ['## @ &amp; [@](x)'],
  ['##'],
)
/** `<details>` that holds headings, and so goes over parts of the document; some never close. */
const folded = (sections: Lines) => ['<details>', '<summary>@</summary>', '', ...sections, '', '</details>', '']

const section: fc.Arbitrary<Lines> = fc.tuple(heading, fc.array(block, { maxLength: 3 }), fc.constantFrom('', '', '', 'fold')).map(([head, blocks, fold]) => {
  const lines = [...head, '', ...blocks.flatMap((part) => [...part, ''])]
  return fold ? folded(lines) : lines
})

/** Definitions behind all else, where other parts refer to them. */
const definitions = fc.constantFrom<Lines>(
  [],
  ['[ref]: https://example.org/@'],
  ['[REF]: <x> "title"', '', '[^1]: @ @'],
  ['[^1]: @', '    @', '', '[^long-name]: ```', '    code', '    ```', '', '[ref]: x'],
)

function withWords(template: string): string {
  let count = 0
  return template.replace(/@/g, () => `word${count++}x`).replace(/~at~/g, '@')
}

/** Documents with every kind of block, escapes, entities, references over parts; all line endings, byte order marks. */
export const markdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.boolean(),
    fc.array(block, { maxLength: 2 }),
    fc.array(section, { maxLength: 4 }),
    definitions,
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([mark, intro, sections, ends, eol, open]) => {
    const lines = [...intro.flatMap((part) => [...part, '']), ...sections.flat(), ...ends]
    return (mark ? '\uFEFF' : '') + withWords(lines.join('\n') + (open ? '' : '\n')).replace(/\n/g, eol)
  })

const pieces = [
  '@ ',
  ...inline,
  '\n',
  '\n\n',
  '\r\n',
  '> ',
  '- ',
  '1. ',
  '    ',
  '\t',
  '|',
  '|-|-|',
  ':-:',
  '-:',
  '```',
  '~~~',
  '~',
  '[^1]: ',
  '[ref]: x',
  '[\n] ',
  'http://a.b',
  '](http://a.b',
  '<http://a.b',
  '<!--',
  '-->',
  '#',
  '**',
  '_',
  '`',
  '\\',
  '&',
] as const

/** Pieces of Markdown in any order. */
export const soup: fc.Arbitrary<string> = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => withWords(parts.join('')))
