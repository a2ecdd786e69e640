import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Workbench } from './workbench.js'

const file = 'hostile-prd.md'
const elsewhere = 'elsewhere.example'
/** What would run or load something, were it taken for markup anywhere. */
const harm = [
  `<img src="https://${elsewhere}/a.png" onerror="top.harmed=1">`,
  `![picture](https://${elsewhere}/b.png)`,
  '<script>top.harmed=1</script>',
  `<iframe src="https://${elsewhere}/c"></iframe>`,
  '[run](command:workbench.action.closeWindow)',
  '$(bug) [x](javascript:top.harmed=1)',
  `<style>body{background:url(https://${elsewhere}/d.png)}</style>`,
].join(' ')
const spec = `# Plan ${harm}

## Problem ${harm}

Planners ${harm} copy numbers by hand; in May 9 of 14 planners gave up.

## Goals

- Launch the ${harm} dashboard

## Requirements ${harm}

- The list must load fast ${harm}

## Rollout ${harm}

TBD
`

/** Hover, checklist and report say what a spec says, and neither run nor load what it contains. */
describe('A spec that holds what would run or load something', () => {
  let workbench: Workbench
  const requested: string[] = []
  const dialogs: string[] = []

  beforeAll(async () => {
    workbench = await Workbench.open(file, (folder) => writeFile(join(folder, file), spec))
    workbench.page.on('request', (request) => requested.push(request.url()))
    workbench.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await workbench.squiggles.first().waitFor()
  })

  afterAll(async () => {
    await workbench?.close()
  })

  /** What in any frame came from the spec and is more than text. */
  async function unsafe(): Promise<string[]> {
    const found = await Promise.all(
      workbench.page.frames().map((frame) =>
        frame
          .evaluate((host) => {
            const markup = [...document.querySelectorAll('img, iframe, script, style, link, a')].map((element) => element.outerHTML)
            const loads = markup.filter((html) => html.includes(host) && !html.includes('vscode-resource'))
            const runs = markup.filter((html) => /(?:href|data-href)="(?:command:workbench\.action\.closeWindow|javascript:)/.test(html))
            return [...loads, ...runs, ...('harmed' in window ? ['something ran'] : [])]
          }, elsewhere)
          .catch(() => []),
      ),
    )
    return [...found.flat(), ...requested.filter((url) => new URL(url).host === elsewhere), ...dialogs]
  }

  it('is hovered over', async () => {
    workbench.keepPictureOnFailure()
    await workbench.goTo(spec.slice(0, spec.indexOf('## Rollout')).split('\n').length, 5)
    await workbench.run('Rightspec: Explain This Finding')
    const hover = workbench.page.locator('.monaco-hover:visible')
    await hover.getByText('What to do').waitFor()
    expect(await hover.textContent()).toContain('onerror') // the finding names the heading, as text
    await workbench.picture('hostile-hover')
    expect(await unsafe()).toEqual([])
    await workbench.page.keyboard.press('Escape')
  })

  it('has its checklist', async () => {
    workbench.keepPictureOnFailure()
    await workbench.run('Rightspec: Open Discovery Checklist')
    await workbench.checklist.locator('.question').first().waitFor()
    expect(await workbench.checklist.locator('body').textContent()).toContain('onerror') // the lines that answer, as text
    await workbench.picture('hostile-checklist')
    expect(await unsafe()).toEqual([])
  })

  it('stands in the report', async () => {
    workbench.keepPictureOnFailure()
    await workbench.run('View: Close All Editors')
    await workbench.run('Rightspec: Show Report')
    await workbench.report.getByText(file).first().waitFor()
    await workbench.picture('hostile-report')
    expect(await unsafe()).toEqual([])
  })
})
