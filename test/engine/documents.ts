import fc from 'fast-check'

/** Sentences that rules speak of, and some that they do not, with mark-up of all kinds. */
const sentences = [
  'Acme asked for a Gantt chart, so we will add one in Q3.',
  'The CEO wants a dashboard.',
  '**Globex** asked for an *export button*.',
  'Initech requested a `CSV` import wizard.',
  'Hooli asked for [a map view](https://example.org/a(b)).',
  'Users love dark mode.',
  'Everybody hates the search page.',
  'Most customers never find the settings.',
  'The new page is intuitive and easy to use.',
  'All competitors have a mobile app.',
  'I think tabs look better.',
  'Launch the new dashboard.',
  'Use PostgreSQL and React.',
  'The button must be blue and stand at the top right.',
  'As a planner, I want a dropdown, so that it is there.',
  'As a planner, I want a PDF button.',
  'Planners copy numbers by hand every Monday, which takes two hours.',
  'We watched six planners in May; four gave up.',
  'The price is $5 \\| month {sic}, see <b>notes</b>.',
  'Caf\u00e9 na\u00efve \u{1F680} rockets & co.',
  '**Owner:** TBD',
  'There is no export button.',
] as const

const titles = [
  'Problem',
  'Why now',
  'Users',
  'Goals',
  'Success metrics',
  'Requirements',
  'User stories',
  'Solution',
  'Risks',
  'Timeline',
  'Out of scope',
  'Open questions',
  'References',
  'Notes',
  'What could go wrong?',
] as const

const sentence = fc.constantFrom(...sentences)

type Lines = string[]

/** Several sentences, wrapped by hand now and then, in the middle of mark-up too. */
const paragraph: fc.Arbitrary<Lines> = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 4 }), fc.constantFrom('no', 'sentence', 'word', 'hard', 'slash'), fc.nat(9))
  .map(([said, wrap, at]) => {
    if (wrap === 'sentence') return said
    if (wrap === 'hard') return said.map((line, index) => (index < said.length - 1 ? `${line}  ` : line))
    if (wrap === 'slash') return said.map((line, index) => (index < said.length - 1 ? `${line}\\` : line))
    const text = said.join(' ')
    if (wrap === 'no') return [text]
    const words = text.split(' ')
    const cut = Math.min(words.length - 1, at + 1)
    const below = words.slice(cut).join(' ')
    // a line must not start like a block
    return cut < 1 || /^(?:[-+*>#|=~`<]|\d)/.test(below) ? [text] : [words.slice(0, cut).join(' '), below]
  })

const row = fc.array(sentence, { minLength: 2, maxLength: 2 })
const table: fc.Arbitrary<Lines> = fc.tuple(fc.array(row, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([rows, bars]) => {
  const line = (cells: readonly string[]) => (bars ? `| ${cells.join(' | ')} |` : cells.join(' | '))
  return [line(['Item', 'Text']), line(['---', '---']), ...rows.map((cells) => line(cells))]
})
const code: fc.Arbitrary<Lines> = fc.constantFrom(
  ['```gherkin', 'Feature: export', '  As a planner', '  I want a PDF button', '```'],
  ['```', '<!-- rightspec-disable-file -->', 'Acme asked for a map.', '```'],
)
const html: fc.Arbitrary<Lines> = sentence.map((text) => ['<details>', '<summary>More</summary>', '', text, '', '</details>'])

const indent = (lines: Lines, width: number) => lines.map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(width) + line))

const { block } = fc.letrec<{ block: Lines; list: Lines; quote: Lines; item: Lines[] }>((tie) => ({
  block: fc.oneof({ maxDepth: 2, withCrossShrink: true }, paragraph, table, code, html, tie('list'), tie('quote')),
  item: fc
    .tuple(paragraph, fc.option(fc.oneof(tie('list'), paragraph, tie('quote'), code), { nil: undefined, freq: 2 }))
    .map(([first, more]) => (more ? [first, more] : [first])),
  list: fc
    .tuple(fc.array(tie('item'), { minLength: 1, maxLength: 3 }), fc.constantFrom('- ', '* ', '1. ', '- [ ] ', '3) '), fc.boolean())
    .map(([items, marker, loose]) => {
      const width = marker.startsWith('- [') ? 2 : marker.length
      return items.flatMap((parts, index) => {
        const inner = parts.flatMap((part, at) => (at > 0 && (loose || !/^(?:[-*>`]|\d)/.test(part[0] ?? '')) ? ['', ...part] : part))
        const lines = indent(inner, width)
        lines[0] = marker + (lines[0] ?? '')
        return loose && index > 0 ? ['', ...lines] : lines
      })
    }),
  quote: tie('block').map((lines) => lines.map((line) => (line ? `> ${line}` : '>'))),
}))

const heading = fc.tuple(fc.constantFrom(...titles), fc.constantFrom('## ', '## ', '### ', 'setext', 'bold', 'closed')).map(([title, form]): Lines => {
  if (form === 'setext') return [title, '-----']
  if (form === 'bold') return [`**${title}**`]
  if (form === 'closed') return [`## ${title} ##`]
  return [form + title]
})

const section: fc.Arbitrary<Lines> = fc
  .tuple(heading, fc.array(block, { maxLength: 3 }), fc.boolean())
  .map(([head, blocks, close]) => [
    ...head,
    ...(close && head[0]?.startsWith('#') && blocks.length > 0 ? [] : ['']),
    ...blocks.flatMap((lines) => [...lines, '']),
  ])

/** Product specs of all forms: headings of each kind, nested lists, tables, quotations, front matter, CRLF, byte order mark. */
export const documents: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom([], ['---', 'title: Export', '---'], ['---', 'status: draft', '---', ''], ['+++', 'a = 1', '+++', '']),
    fc.constantFrom(['# Export', ''], ['Export', '======', ''], [], ['Intro first.', '']),
    fc.array(section, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('\n', '\n', '\r\n'),
    fc.boolean(),
    fc.constantFrom('', '\n', '\n\n'),
  )
  .map(
    ([front, title, sections, eol, mark, end]) =>
      (mark ? '\uFEFF' : '') + [...front, ...title, ...sections.flat()].join('\n').trimEnd().concat(end).replace(/\n/g, eol),
  )

const pieces = [
  'Acme asked for a map. ',
  '# Goals',
  '## Problem',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '> ',
  '- ',
  '1. ',
  '\t',
  '    ',
  '|',
  '|---|---|',
  '\uFEFF',
  '\uD83D',
  '\uDE80',
  '\u{1F680}',
  'e\u0301',
  '\u0000',
  '\u2028',
  '&amp;',
  '&#x1F680;',
  '\\',
  '**',
  '_',
  '`',
  '```',
  '<!--',
  '-->',
  '<!-- rightspec-disable-file -->',
  '<!-- rightspec-disable-next-line x -->',
  '<details>',
  '[a](b',
  ')',
  '[^1]',
  '---',
  'Users love it. ',
  '**Owner:** TBD',
] as const

/** Anything at all. */
export const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))
/** A document with pieces thrown in anywhere. */
export const broken = fc.tuple(documents, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...pieces)), { maxLength: 4 })).map(([text, added]) =>
  added.reduce((changed, [at, piece]) => {
    const place = at % (changed.length + 1)
    return changed.slice(0, place) + piece + changed.slice(place)
  }, text),
)
