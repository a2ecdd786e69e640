import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest'
import { Workbench } from './workbench.js'

/** Each kind of theme by the class that VS Code gives to pages in it. */
const themes = {
  'vscode-light': 'Default Light Modern',
  'vscode-dark': 'Default Dark Modern',
  'vscode-high-contrast': 'Default High Contrast',
  'vscode-high-contrast-light': 'Default High Contrast Light',
}

/** The checklist panel by itself, as people see it and as a screen reader reads it. */
describe('The checklist in VS Code', () => {
  let workbench: Workbench

  beforeAll(async () => {
    workbench = await Workbench.open('checkout-recovery-prd.md')
    await workbench.squiggles.first().waitFor()
    await workbench.run('Rightspec: Open Discovery Checklist')
    await question('Why now?').waitFor()
  })

  afterAll(async () => {
    await workbench?.close()
  })

  const question = (text: string) => workbench.checklist.locator('.question', { hasText: text })

  function keepPictureOnFailure(): void {
    onTestFailed(({ task }) => workbench.picture(`failed-${task.name.replace(/\W+/g, '-')}`))
  }

  it('draws the triangle, and leads from each region to its question', async () => {
    keepPictureOnFailure()
    await workbench.checklist.getByRole('img', { name: /A, Between developers and users: .*B, .*C, / }).waitFor()
    await workbench.checklist.getByRole('button', { name: 'B · Between users and the business' }).press('Enter')
    await workbench.checklist.locator('.question:focus', { hasText: 'How does what users gain turn into what the business gains?' }).waitFor()
  })

  it('takes a reason why a question does not apply, by keyboard alone, and one undo takes it back', async () => {
    keepPictureOnFailure()
    await question('What must not get worse?').getByText('open').waitFor()
    await workbench.checklist.getByRole('button', { name: 'Does not apply… What must not get worse?' }).press('Enter')
    await workbench.page.locator('.quick-input-widget input').waitFor({ state: 'visible' })
    await workbench.page.keyboard.type('one shop: payments stay by hand')
    await workbench.picture('checklist-waive')
    await workbench.page.keyboard.press('Enter')
    await question('What must not get worse?').getByText('does not apply').waitFor()
    await question('What must not get worse?').getByText('one shop: payments stay by hand').waitFor()
    await workbench.goTo(1)
    await workbench.editor.getByText('guardrail: "one shop: payments stay by hand"').waitFor()
    await workbench.picture('checklist-waived')
    await workbench.page.keyboard.press('Control+z')
    await question('What must not get worse?').getByText('open').waitFor()
  })

  it('inserts a risk as an assumption, with blanks for its owner and date', async () => {
    keepPictureOnFailure()
    await workbench.checklist.getByRole('button', { name: 'Mark as assumption Who has tried it, and could they work it out?' }).press('Enter')
    await workbench.editor.getByText('(owner: [who], by [date])').waitFor()
    for (const text of ['shop owners', 'it looks like the old form', 'Mina', '4 May']) {
      await workbench.page.keyboard.type(text)
      await workbench.page.keyboard.press('Tab')
    }
    await workbench.editor.getByText('Mina, by').first().waitFor()
    await workbench.goTo(1)
    await question('Who has tried it').getByText('answered', { exact: true }).waitFor()
    await workbench.checklist.locator('.risk', { hasText: 'Usable' }).getByText('assumption', { exact: true }).waitFor()
  })

  it('is copied as Markdown', async () => {
    keepPictureOnFailure()
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await workbench.checklist.getByRole('button', { name: 'Copy as Markdown' }).press('Enter')
    await workbench.page.locator('.notification-toast', { hasText: 'on the clipboard' }).waitFor()
    expect(await workbench.page.evaluate(() => navigator.clipboard.readText())).toContain('**Why now?**')
    await workbench.run('Notifications: Clear All Notifications')
  })

  it('is saved as a page to print', async () => {
    keepPictureOnFailure()
    await workbench.checklist.getByRole('button', { name: 'Save as HTML…' }).press('Enter')
    const name = workbench.page.locator('.quick-input-widget input[type=text]').first()
    await expect.poll(() => name.inputValue()).toContain('checkout-recovery-prd-checklist.html')
    await workbench.page.keyboard.press('Enter')
    await workbench.page.locator('.notification-toast', { hasText: 'checkout-recovery-prd-checklist.html' }).waitFor()
    expect(await workbench.read('checkout-recovery-prd-checklist.html')).toContain('Why now?')
    await workbench.run('Notifications: Clear All Notifications')
  })

  it.each(Object.entries(themes))('can be read by everybody: %s', async (kind, theme) => {
    keepPictureOnFailure()
    await workbench.useTheme(theme, kind)
    expect(await workbench.accessibilityProblems()).toEqual([])
    await workbench.checklist.locator('h1').scrollIntoViewIfNeeded()
    await workbench.picture(`checklist-${kind}`)
  })

  it.each([
    ['in a narrow column', 700, 960],
    ['at 200 % zoom', 680, 480],
  ])('fits %s', async (name, width, height) => {
    keepPictureOnFailure()
    await workbench.page.setViewportSize({ width, height })
    await workbench.picture(`checklist-${name.replace(/\W+/g, '-')}`)
    await expect.poll(() => workbench.checklist.locator('html').evaluate((page) => page.scrollWidth - page.clientWidth)).toBe(0)
    expect(await workbench.accessibilityProblems()).toEqual([])
  })
})
