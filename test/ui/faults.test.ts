import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Workbench } from './workbench.js'

const spec = 'checkout-recovery-prd.md'
const renamed = 'payment-recovery-prd.md'

/** What a person sees of a spec while things go wrong around it. */
describe('Faults in VS Code', () => {
  let workbench: Workbench
  let folder: string

  beforeAll(async () => {
    workbench = await Workbench.open(spec, async (path) => {
      folder = path
    })
    await workbench.squiggles.first().waitFor()
    await workbench.run('Rightspec: Open Discovery Checklist')
    await title(spec).waitFor()
  })

  afterAll(async () => {
    await workbench?.close()
  })

  const title = (name: string) => workbench.checklist.getByRole('heading', { name })
  const question = () => workbench.checklist.locator('.question', { hasText: 'Why now?' })
  const tab = (name: string) => workbench.page.locator('.tab', { hasText: name })

  it('the extension host ends and starts again: everything comes back, once', async () => {
    workbench.keepPictureOnFailure()
    const status = await workbench.status.textContent()
    const squiggles = await workbench.squiggles.count()
    await workbench.goTo(1)
    expect(await workbench.crashExtensionHost()).toBeGreaterThan(0)
    await expect.poll(() => workbench.squiggles.count()).toBe(0)
    await expect.poll(() => workbench.status.textContent().catch(() => undefined)).toBe(status)
    expect(await workbench.status.count()).toBe(1)
    await expect.poll(() => workbench.squiggles.count()).toBe(squiggles)
    // The panel speaks with the new extension host, not with the one that is gone.
    const leadsToItsLine = async () => {
      const jump = workbench.checklist.getByRole('button', { name: /^Line \d+/ }).first()
      const line = /\d+/.exec((await jump.textContent({ timeout: 1000 })) ?? '')?.[0]
      await jump.click({ timeout: 1000 })
      return workbench.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col 1` }).isVisible()
    }
    await expect.poll(() => leadsToItsLine().catch(() => false), { timeout: 60_000, interval: 1000 }).toBe(true)
    expect(await tab('Discovery Checklist').count()).toBe(1)
    await workbench.goTo(7)
    await workbench.page.keyboard.press('End')
    await workbench.page.keyboard.press('Enter')
    await workbench.page.keyboard.type('\nHarrow Books asked for a Gantt chart, so we will add one.\n')
    await expect.poll(() => workbench.squiggles.count(), { timeout: 30_000 }).toBeGreaterThan(squiggles)
    for (let count = 0; count < 8 && (await workbench.squiggles.count()) > squiggles; count++) await workbench.page.keyboard.press('Control+z')
    await workbench.run('File: Revert File')
    await expect.poll(() => workbench.squiggles.count()).toBe(squiggles)
  })

  const inExplorer = (name: string) => workbench.page.locator('.explorer-viewlet .monaco-list-row', { hasText: name })

  it('the spec is renamed while the panel is in use: the panel follows', async () => {
    workbench.keepPictureOnFailure()
    await title(spec).click()
    await workbench.run('File: Focus on Files Explorer')
    await workbench.page.locator('.explorer-viewlet .monaco-list-row.focused', { hasText: spec }).waitFor()
    await workbench.page.keyboard.press('F2')
    await workbench.page.locator('.explorer-viewlet input').fill(renamed)
    await workbench.page.keyboard.press('Enter')
    await title(renamed).waitFor()
    await question().waitFor()
    await tab(renamed).waitFor()
    await expect.poll(() => workbench.squiggles.count()).toBeGreaterThan(0)
  })

  it('the spec is closed while its checklist is hidden: the checklist still has its questions', async () => {
    workbench.keepPictureOnFailure()
    await tab(renamed).click({ button: 'middle' })
    await tab(renamed).waitFor({ state: 'detached' })
    await question().waitFor()
    await expect.poll(() => workbench.status.count()).toBe(0)
    await tab('Discovery Checklist').click()
    await inExplorer('README.md').dblclick()
    await question().waitFor({ state: 'hidden' })
    await tab('Discovery Checklist').click()
    await question().waitFor()
    await workbench.picture('checklist-of-closed')
  })

  it('the spec is deleted: the checklist says so once it is closed, and shows it again when it is back', async () => {
    workbench.keepPictureOnFailure()
    await tab('README.md').click()
    await inExplorer(renamed).dblclick()
    await tab(renamed).waitFor()
    await workbench.status.waitFor()
    const text = await workbench.read(renamed)
    await rm(join(folder, renamed))
    await workbench.page.locator('.explorer-viewlet .monaco-list-row', { hasText: renamed }).waitFor({ state: 'detached' })
    await tab(renamed).click({ button: 'middle' })
    await tab(renamed).waitFor({ state: 'detached' })
    await tab('Discovery Checklist').click()
    await workbench.checklist.getByText('This document cannot be read.').waitFor()
    await workbench.picture('checklist-of-deleted')
    await writeFile(join(folder, renamed), text)
    await tab('README.md').click()
    await inExplorer(renamed).dblclick()
    await workbench.status.waitFor()
    await tab('Discovery Checklist').click()
    await question().waitFor()
  })
})
