import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Workbench } from './workbench.js'

const commands = JSON.parse(readFileSync(new URL('../../package.nls.de.json', import.meta.url), 'utf8')) as Record<string, string>

/** In German everything is longer: it must fit all the same. */
describe('VS Code in German', () => {
  let workbench: Workbench

  beforeAll(async () => {
    workbench = await Workbench.open('checkout-recovery-prd.md', undefined, { tag: 'de' })
    await workbench.squiggles.first().waitFor()
  })

  afterAll(async () => {
    await workbench?.close()
  })

  it('has findings, the status bar, views and commands in German', async () => {
    workbench.keepPictureOnFailure()
    await workbench.page.keyboard.press('Control+Shift+M')
    await workbench.problem('der Bedarf dahinter steht nicht da').first().waitFor()
    await workbench.status.getByText(/\d+ von 26 beantwortet/).waitFor()
    await workbench.run('Rightspec: Focus on Specs View')
    await workbench.row('checkout-recovery-prd.md').waitFor()
    await workbench.row('Für das Unternehmen').waitFor()
    await workbench.picture('german')
  })

  it('has a checklist that is cut off nowhere, also in a narrow column', async () => {
    workbench.keepPictureOnFailure()
    await workbench.run(`Rightspec: ${commands['command.openChecklist']}`)
    await workbench.checklist.getByText('Warum jetzt?').waitFor()
    await workbench.picture('german-checklist')
    await workbench.page.setViewportSize({ width: 760, height: 960 })
    const body = workbench.checklist.locator('body')
    await expect.poll(() => body.evaluate(() => window.innerWidth)).toBeLessThan(330)
    await workbench.picture('german-checklist-narrow')
    const cutOff = await body.evaluate(() =>
      [...document.querySelectorAll('body, body *')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        .map((element) => element.outerHTML),
    )
    expect(cutOff).toEqual([])
  })

  it('has a report in German', async () => {
    workbench.keepPictureOnFailure()
    await workbench.page.setViewportSize({ width: 1360, height: 960 })
    await workbench.run('View: Close All Editors')
    await workbench.run(`Rightspec: ${commands['command.showReport']}`)
    await workbench.report.getByRole('heading', { name: 'Die vier Risiken' }).waitFor()
    await workbench.report.getByRole('columnheader', { name: 'Tragfähig' }).waitFor()
    await workbench.picture('german-report')
  })
})
