import type { VFile } from 'vfile'
import { resolveSettings } from '../config/resolve.js'
import type { Engine, RulePage } from '../engine/engine.js'
import type { Finding, Report } from '../engine/report.js'
import { checkOptions } from './check-options.js'
import type { RightspecPlugin } from './options.js'

/** Makes the plugin: findings become messages of the file, the tree is left as it is. Options that cannot be used are refused when it is attached. */
export function createPlugin(createEngine: () => Engine, rulePage: (id: string) => RulePage | undefined): RightspecPlugin {
  return function rightspec(options) {
    checkOptions(options ?? {})
    const { settings: written = {}, asSpec } = options ?? {}
    const engine = createEngine()
    return (_tree, file) => {
      const path = file.path || undefined
      const settings = resolveSettings([{ folder: '', settings: written }], path)
      const report = engine.lint(textOf(file), { settings, ...(asSpec === undefined ? {} : { asSpec }), ...(path === undefined ? {} : { path }) })
      for (const finding of report.findings) describe(file.message(finding.message, placed(finding, report)), finding, report)
    }

    function describe(message: ReturnType<VFile['message']>, finding: Finding, report: Report): void {
      message.fatal = fatal[finding.severity]
      message.url = finding.url
      const page = rulePage(finding.ruleId)
      if (page) message.note = `${page.why}\n\n${page.todo}`
      const expected = replacements(engine, report, finding)
      if (expected.length === 0) return
      message.actual = report.text.slice(finding.range.start, finding.range.end)
      message.expected = expected
    }
  }
}

/** How unified's reporters tell severities apart: an error, a warning, information. */
const fatal: Record<Finding['severity'], boolean | undefined> = { error: true, warning: false, info: undefined, hint: undefined }

function placed({ ruleId, range }: Finding, { lines }: Report) {
  const point = (offset: number) => ({ ...lines.positionAt(offset), offset })
  return { place: { start: point(range.start), end: point(range.end) }, ruleId, source: 'rightspec' }
}

/** Texts that can stand instead of the finding as they are, without a blank that only the author can fill in. */
function replacements(engine: Engine, report: Report, finding: Finding): string[] {
  const { start, end } = finding.range
  return engine
    .fixes(report, finding)
    .filter((fix) => !fix.snippet && fix.range.start === start && fix.range.end === end)
    .map((fix) => fix.text)
}

/** The text as remark counts in it: a byte order mark is not a character of it. */
function textOf(file: VFile): string {
  return String(file).replace(/^\uFEFF/, '')
}
