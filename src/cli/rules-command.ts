import { nearest } from '../config/nearest.js'
import type { RulePage } from '../engine/engine.js'
import { padEnd, widest } from '../formats/printable.js'
import { colorsOf, type ExitCode, exitCodes, type Io } from './io.js'
import type { Format } from './lint-command.js'
import type { Pages } from './parts.js'

/** `rightspec explain RULE`: the rule's page, with the first of its examples or with all of them. */
export function explainCommand(id: string, io: Io, { rulePage, rulePages }: Pages, allExamples = false): ExitCode {
  const page = rulePage(id)
  if (!page) {
    const ids = nearest(
      id,
      rulePages().map((known) => known.id),
    )
    const guess = ids.length > 0 ? `Did you mean ${ids.join(' or ')}? ` : ''
    io.stderr.write(`rightspec: there is no rule '${id}'. ${guess}All rules: rightspec rules\n`)
    return exitCodes.failure
  }
  const colors = colorsOf(io)
  const facts = colors.dim(`${page.id} · ${page.category} · ${page.severity}${page.nursery ? ' · nursery, off by default' : ''}`)
  const body = (allExamples ? page.body.trim() : inShort(page)).replace(/^#{1,6} .*$/gm, (heading) => colors.bold(heading))
  io.stdout.write(`${facts}\n\n${body}\n\n${colors.dim(page.url)}\n`)
  return exitCodes.clean
}

/** So many examples say what a rule is after; the others tell its borders. */
const fewExamples = 4

/** A page whose examples are cut to the first few; where there are none in a line, to the first whole document. */
function inShort({ id, body }: RulePage): string {
  const [text = '', ...examples] = body.trim().split(/^(?=## (?:Flagged|Not flagged)$)/m)
  const short = [text, ...examples.map(firstExamples)].map((part) => part.trim()).join('\n\n')
  return short.length < body.trim().length ? `${short}\n\nAll examples: rightspec explain ${id} --examples` : short
}

function firstExamples(section: string): string {
  const [heading = ''] = section.split('\n', 1)
  const [lines = ''] = section.split(/^`{3,}/m, 1)
  const items = lines.match(/^- .*$/gm)?.slice(0, fewExamples) ?? []
  return [heading, '', ...(items.length > 0 ? items : (/^(`{3,})markdown\n[\s\S]*?^\1$/m.exec(section)?.slice(0, 1) ?? []))].join('\n')
}

/** `rightspec rules`: every rule by category, in one line each. */
export function rulesCommand(format: Format, io: Io, { rulePages }: Pages): ExitCode {
  const pages = rulePages()
  io.stdout.write(format === 'json' ? rulesAsJson(pages) : rulesAsText(pages, io))
  return exitCodes.clean
}

function rulesAsJson(pages: readonly RulePage[]): string {
  const rules = pages.map(({ id, category, severity, nursery, title, what, why, todo, url }) => ({
    id,
    category,
    severity,
    nursery,
    title,
    what,
    why,
    todo,
    url,
  }))
  return `${JSON.stringify({ version: 1, rules }, null, 2)}\n`
}

function rulesAsText(pages: readonly RulePage[], io: Io): string {
  const colors = colorsOf(io)
  const idWidth = widest(pages.map(({ id }) => id))
  const severityWidth = widest(pages.map(({ severity }) => severity))
  const categories = [...new Set(pages.map(({ category }) => category))]
  const parts = categories.map((category) => {
    const rows = pages
      .filter((page) => page.category === category)
      .map(
        ({ id, severity, nursery, title }) =>
          `  ${padEnd(id, idWidth)}  ${padEnd(severity, severityWidth)}  ${colors.dim(nursery ? `${title} (nursery: off by default)` : title)}`,
      )
    return [colors.bold(category), ...rows].join('\n')
  })
  return `${parts.join('\n\n')}\n\n${pages.length} rules. The page of one: rightspec explain RULE\n`
}
