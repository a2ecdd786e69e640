import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rulePages } from '../../src/rules/pages.js'
import { inCode, inManifest, pseudoLanguage, untranslated } from './pseudo-language.js'
import { Workbench } from './workbench.js'

const example = readFileSync(new URL('../../examples/checkout-recovery-prd.md', import.meta.url), 'utf8')
/** Without marks, so that what is quoted from it stands in it word for word. */
const spec = `${example.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, '')}
<!-- rightspec-disable-next-line output-as-goal -- decided by the board -->
We aim to launch the app.
`
const name = 'declined-prd.md'
const requestLine = spec.split('\n').findIndex((line) => line.includes('Brightwater Landscapes asked for')) + 1
const commentLine = spec.split('\n').findIndex((line) => line.startsWith('<!--')) + 1

/** Names that every language leaves as they are. */
const names = ['Rightspec', 'Rightspec: 16', 'Markdown HTML', name, ...rulePages().flatMap(({ id, category }) => [id, category])]

/** The real VS Code in a language made of changed letters: whatever is still plain English was never localised. */
describe('Untranslated texts', () => {
  let workbench: Workbench

  beforeAll(async () => {
    workbench = await Workbench.open(name, (folder) => writeFile(join(folder, name), spec), pseudoLanguage)
    await workbench.squiggles.first().waitFor()
  })

  afterAll(async () => {
    await workbench?.close()
  })

  const command = (key: string) => workbench.run(`Rightspec: ${inManifest(`command.${key}`)}`)

  /** Everything that elements show or tell a screen reader. */
  function textsOf(elements: Locator): Promise<string[]> {
    return elements.evaluateAll((found) =>
      found.flatMap((element) => {
        const within = [element, ...element.querySelectorAll('*')].filter((one) => one.checkVisibility())
        const said = within.flatMap((one) => ['aria-label', 'title', 'alt'].map((key) => one.getAttribute(key) ?? ''))
        const shown = within
          .filter((one) => !['STYLE', 'SCRIPT'].includes(one.tagName))
          .flatMap((one) => [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ''))
        return [...shown, ...said].filter((text) => text.trim() !== '' && !text.startsWith('command:') && !/^\[Ln \d+, Col \d+\]$/.test(text))
      }),
    )
  }

  async function expectTranslated(elements: Locator, ...editorsOwn: string[]): Promise<void> {
    const texts = await textsOf(elements)
    expect(texts.length).toBeGreaterThan(0)
    expect(untranslated(texts, [spec, ...names, ...editorsOwn])).toEqual([])
  }

  it('are none among the findings', async () => {
    workbench.keepPictureOnFailure()
    await workbench.page.keyboard.press('Control+Shift+M')
    await workbench.problem('customer-dictated-solution').waitFor()
    await expectTranslated(workbench.page.locator('.markers-panel .marker-message-line'), 'Show message in single line')
    await expectTranslated(workbench.status.locator('a'))
  })

  it('are none in the explanation of a finding or of a comment', async () => {
    workbench.keepPictureOnFailure()
    const hover = workbench.page.locator('.monaco-hover:visible .monaco-hover-content')
    await workbench.goTo(requestLine, 10)
    await command('explainFinding')
    await hover.getByText(inCode('What to do')).waitFor()
    await expectTranslated(hover.locator('.rendered-markdown'))
    await workbench.page.keyboard.press('Escape')
    await workbench.goTo(commentLine, 10)
    await workbench.run('Show or Focus Hover')
    await hover.getByText(inCode('What to do')).waitFor()
    await expectTranslated(hover.locator('.rendered-markdown'))
    await workbench.page.keyboard.press('Escape')
  })

  it('are none in the lightbulb', async () => {
    workbench.keepPictureOnFailure()
    await workbench.goTo(requestLine, 10)
    await workbench.openLightbulb()
    await workbench.choice(inCode('State the need behind the request')).waitFor()
    await expectTranslated(workbench.page.locator('.action-widget .monaco-list-row.action .title'))
    await workbench.page.keyboard.press('Escape')
  })

  it('are none among the commands', async () => {
    workbench.keepPictureOnFailure()
    await workbench.palette('Rightspec: ')
    await workbench.pick(`Rightspec: ${inManifest('command.openChecklist')}`).waitFor()
    // The first line of a row: beneath it VS Code shows the English name as well.
    const labels = await workbench.pick('Rightspec: ').evaluateAll((rows) => rows.map((row) => row.querySelector('.label-name')?.textContent ?? ''))
    // VS Code makes commands of its own for our views, with words of its own.
    const ours = labels.filter((label) => !/^Rightspec: (?:Focus on|Move|Reset|Collapse|Refresh|Show All)/.test(label))
    expect(ours.length).toBeGreaterThan(5)
    expect(untranslated(ours, names)).toEqual([])
    await workbench.page.keyboard.press('Escape')
  })

  it.each(['showRule', 'newSpec', 'suppressFinding', 'filterSpecs'])('are none in what %s offers', async (key) => {
    workbench.keepPictureOnFailure()
    if (key === 'filterSpecs') {
      await workbench.run(`Rightspec: Focus on ${inManifest('view.specs')} View`)
      await workbench.viewAction(inManifest('view.specs'), inManifest('command.filterSpecs'))
    } else await command(key)
    await expect.poll(() => workbench.page.locator('.quick-input-widget input[type=text]').first().inputValue()).toBe('') // no longer the palette
    const title = workbench.page.locator('.quick-input-widget .quick-input-title')
    await title.waitFor()
    const rows = workbench.page.locator('.quick-input-widget .monaco-list-row')
    await rows.nth(1).waitFor()
    await expectTranslated(rows.locator('.label-name, .label-description'))
    await expectTranslated(title)
    await workbench.page.keyboard.press('Escape')
  })

  it('are none in the views', async () => {
    workbench.keepPictureOnFailure()
    await workbench.row(name).waitFor()
    await workbench.row(inCode('For the company')).waitFor()
    await expectTranslated(workbench.page.locator('.sidebar .pane-header .title'))
    await expectTranslated(workbench.page.locator('.sidebar .monaco-list-row'), 'checkout-recovery-prd.md', 'Actions for')
  })

  it('are none in the checklist', async () => {
    workbench.keepPictureOnFailure()
    await command('openChecklist')
    await workbench.checklist.getByText(inCode('Why now?')).waitFor()
    await expectTranslated(workbench.checklist.locator('body'))
    await workbench.picture('pseudo-checklist')
  })

  it('are none in the report', async () => {
    workbench.keepPictureOnFailure()
    await workbench.run('View: Close All Editors')
    await command('showReport')
    await workbench.report.getByRole('heading', { name: inCode('The four risks') }).waitFor()
    await expectTranslated(workbench.report.locator('body'), 'checkout-recovery-prd.md')
    await workbench.picture('pseudo-report')
  })

  it('are none where there is no spec to show', async () => {
    workbench.keepPictureOnFailure()
    await workbench.run('View: Close All Editors')
    await workbench.page.getByText(inManifest('welcome.noDocument').split('\n')[0] ?? '').waitFor()
    await expectTranslated(workbench.page.locator('.sidebar .welcome-view-content p, .sidebar .welcome-view-content .monaco-button'))
  })

  it('are none in the walkthrough', async () => {
    workbench.keepPictureOnFailure()
    await workbench.run('Welcome: Open Walkthrough')
    await workbench.pick(inManifest('walkthrough.title')).click()
    await workbench.page.locator('.getting-started-step').first().waitFor()
    await expectTranslated(
      workbench.page.locator('.gettingStartedSlideDetails :is(.getting-started-category, .getting-started-step)'),
      'Mark Done Not completed Image showing',
      'Inspect this in the accessible view (Shift+Alt+F2',
    )
  })
})
