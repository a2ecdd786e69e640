import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { Workbench } from './workbench.js'

const template = `# Season plan: [name]

## Problem

Today [who] [cannot do what], when [situation].
`

/** What helps somebody who writes a spec: templates, completion, and what stands beside the lines. */
describe('Writing in VS Code', () => {
  let workbench: Workbench

  beforeAll(async () => {
    workbench = await Workbench.open('checkout-recovery-prd.md', async (folder) => {
      await mkdir(join(folder, '.rightspec/templates'), { recursive: true })
      await writeFile(join(folder, '.rightspec/templates/season.md'), template)
      await writeFile(join(folder, '.rightspec/templates/broken.md'), new Uint8Array([0x23, 0x20, 0xff, 0xfe, 0xc3, 0x28]))
    })
    await workbench.squiggles.first().waitFor()
  })

  afterAll(async () => {
    await workbench?.close()
  })

  it("starts from a template, the team's own first, and says which cannot be read", async () => {
    workbench.keepPictureOnFailure()
    await workbench.run('Rightspec: New Product Spec')
    for (const title of ['Season plan', 'PRD', 'One-pager', 'Pitch', 'PR/FAQ', 'Hypothesis', 'Bug fix']) await workbench.pick(title).first().waitFor()
    await workbench.notification('.rightspec/templates/broken.md: This file is not text in UTF-8.').waitFor()
    await workbench.picture('templates')
    await workbench.page.keyboard.press('Enter')
    await workbench.editor.getByText('Season plan').first().waitFor()
    await workbench.page.keyboard.type('Winter')
    await workbench.page.keyboard.press('Tab')
    await workbench.page.keyboard.type('a cashier')
    await workbench.editor.getByText('Today a cashier').waitFor()
    await workbench.picture('template-filled')
    await workbench.run('Notifications: Clear All Notifications')
  })

  it('completes front matter step by step, each key and word with what it is for', async () => {
    workbench.keepPictureOnFailure()
    await workbench.page.locator('.tab', { hasText: 'checkout-recovery-prd.md' }).click()
    await workbench.page.locator('.tab.active', { hasText: 'checkout-recovery-prd.md' }).waitFor()
    await workbench.goTo(3)
    await workbench.page.keyboard.press('End')
    await workbench.page.keyboard.press('Enter')
    await workbench.page.keyboard.type('rights')
    await workbench.page.keyboard.press('Control+Space')
    await workbench.suggestion('rightspec').waitFor()
    await workbench.page.keyboard.press('Enter')
    await workbench.suggestion('waived').waitFor()
    await workbench.picture('completion-keys')
    await workbench.suggestion('type').click()
    await workbench.suggestion('bugfix').waitFor()
    await workbench.picture('completion-words')
    await workbench.suggestion('compliance').click()
    await workbench.editor.getByText('type: compliance').waitFor()
    await workbench.status.hover()
    await workbench.page.locator('.monaco-hover', { hasText: 'Context: compliance' }).waitFor()
  })

  it('offers the parts of a spec', async () => {
    workbench.keepPictureOnFailure()
    await workbench.page.keyboard.press('Escape')
    await workbench.goTo(1)
    await workbench.page.keyboard.press('Control+End')
    await workbench.page.keyboard.press('Enter')
    await workbench.page.keyboard.type('guard')
    await workbench.page.keyboard.press('Control+Space')
    await workbench.suggestion('guardrail').waitFor()
    await workbench.picture('completion-parts')
    await workbench.page.keyboard.press('Enter')
    await workbench.editor.getByText('Must not get worse:').first().waitFor()
  })
})
