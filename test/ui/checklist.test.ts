import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
  const button = (name: string) => workbench.checklist.getByRole('button', { name })
  /** Waits until the keyboard is at an element of the panel. */
  const focused = (selector: string, hasText: string) => workbench.checklist.locator(`${selector}:focus`, { hasText }).waitFor()

  it('draws the triangle, and leads from each region to its question', async () => {
    workbench.keepPictureOnFailure()
    await workbench.checklist.getByRole('img', { name: /A, Between developers and users: .*B, .*C, / }).waitFor()
    await button('B · Between users and the business').press('Enter')
    await workbench.checklist.locator('.question:focus', { hasText: 'How does what users gain turn into what the business gains?' }).waitFor()
  })

  it('takes a reason why a question does not apply, by keyboard alone, and one undo takes it back', async () => {
    workbench.keepPictureOnFailure()
    await question('What must not get worse?').getByText('open').waitFor()
    await button('Does not apply… What must not get worse?').press('Enter')
    await workbench.page.locator('.quick-input-widget input').waitFor({ state: 'visible' })
    await workbench.page.keyboard.type('one shop: payments stay by hand')
    await workbench.picture('checklist-waive')
    await workbench.page.keyboard.press('Enter')
    await question('What must not get worse?').getByText('does not apply').waitFor()
    await question('What must not get worse?').getByText('one shop: payments stay by hand').waitFor()
    await focused('.question', 'What must not get worse?')
    await workbench.page.keyboard.press('Tab')
    await focused('button.jump', 'one shop: payments stay by hand')
    await workbench.goTo(1)
    await workbench.editor.getByText('guardrail: "one shop: payments stay by hand"').waitFor()
    await workbench.picture('checklist-waived')
    await workbench.page.keyboard.press('Control+z')
    await question('What must not get worse?').getByText('open').waitFor()
  })

  it('is walked through by keyboard, from the first button to the last', async () => {
    workbench.keepPictureOnFailure()
    const names = await workbench.checklist.locator('button:visible').evaluateAll((all) => all.map((each) => each.textContent))
    await button('Copy as Markdown').focus()
    const walked: (string | null)[] = []
    for (const _ of names) {
      walked.push(await workbench.checklist.locator(':focus').textContent())
      await workbench.page.keyboard.press('Tab')
    }
    expect(names.length).toBeGreaterThan(40)
    expect(walked).toEqual(names)
  })

  it('keeps the place of the keyboard while the editor asks, and where nothing was answered', async () => {
    workbench.keepPictureOnFailure()
    await button('Does not apply… What would be cut first, and what never?').press('Enter')
    await workbench.page.locator('.quick-input-widget input').waitFor({ state: 'visible' })
    await workbench.page.keyboard.press('Escape')
    await focused('button.waive', 'Does not apply…')
    expect(await workbench.checklist.locator(':focus').getAttribute('id')).toBe('waive-cut-line')
  })

  it('takes the keyboard to a line, and back to where it was', async () => {
    workbench.keepPictureOnFailure()
    const jump = question('Who is it for, in the first place?').locator('button.jump').first()
    const name = (await jump.textContent()) ?? ''
    await jump.press('Enter')
    // The caret is there once the editor has the keyboard; as focused it may count before that.
    await workbench.page.locator('.statusbar-item', { hasText: `Ln ${/\d+/.exec(name)?.[0]}, Col 1` }).waitFor()
    await workbench.page.keyboard.press('Control+2')
    await focused('button.jump', name)
  })

  it('inserts a risk as an assumption, with blanks for its owner and date', async () => {
    workbench.keepPictureOnFailure()
    await button('Mark as assumption Who has tried it, and could they work it out?').press('Enter')
    await workbench.editor.getByText('(owner: [who], by [date])').waitFor()
    for (const text of ['shop owners', 'it looks like the old form', 'Mina', '4 May']) {
      await workbench.page.keyboard.type(text)
      await workbench.page.keyboard.press('Tab')
    }
    await workbench.editor.getByText('Mina, by').first().waitFor()
    await workbench.goTo(1)
    await question('Who has tried it').getByText('answered', { exact: true }).waitFor()
    await workbench.checklist.locator('.risk', { hasText: 'Usable' }).getByText('assumption', { exact: true }).waitFor()
    await workbench.page.keyboard.press('Control+2')
    await focused('.question', 'Who has tried it')
  })

  it('is copied as Markdown', async () => {
    workbench.keepPictureOnFailure()
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await button('Copy as Markdown').press('Enter')
    await workbench.page.locator('.notification-toast', { hasText: 'on the clipboard' }).waitFor()
    expect(await workbench.page.evaluate(() => navigator.clipboard.readText())).toContain('**Why now?**')
    await focused('button.copy', 'Copy as Markdown')
    await workbench.run('Notifications: Clear All Notifications')
  })

  it('is saved as a page to print', async () => {
    workbench.keepPictureOnFailure()
    await button('Save as HTML…').press('Enter')
    const name = workbench.page.locator('.quick-input-widget input[type=text]').first()
    await expect.poll(() => name.inputValue()).toContain('checkout-recovery-prd-checklist.html')
    await workbench.page.keyboard.press('Enter')
    await workbench.page.locator('.notification-toast', { hasText: 'checkout-recovery-prd-checklist.html' }).waitFor()
    expect(await workbench.read('checkout-recovery-prd-checklist.html')).toContain('Why now?')
    await focused('button.save', 'Save as HTML…')
    await workbench.run('Notifications: Clear All Notifications')
  })

  it.each(Object.entries(themes))('can be read by everybody: %s', async (kind, theme) => {
    workbench.keepPictureOnFailure()
    await workbench.useTheme(theme, kind)
    expect(await workbench.accessibilityProblems()).toEqual([])
    await workbench.checklist.locator('h1').scrollIntoViewIfNeeded()
    await workbench.picture(`checklist-${kind}`)
  })

  it.each([
    ['in a narrow column', 700, 960],
    ['at 200 % zoom', 680, 480],
  ])('fits %s', async (name, width, height) => {
    workbench.keepPictureOnFailure()
    await workbench.page.setViewportSize({ width, height })
    await workbench.picture(`checklist-${name.replace(/\W+/g, '-')}`)
    await expect.poll(() => workbench.checklist.locator('html').evaluate((page) => page.scrollWidth - page.clientWidth)).toBe(0)
    expect(await workbench.accessibilityProblems()).toEqual([])
  })

  it('reads a document as a spec where somebody wishes so, and the keyboard stays in the panel', async () => {
    workbench.keepPictureOnFailure()
    await workbench.page.setViewportSize({ width: 1360, height: 960 })
    await workbench.openFile('README.md')
    await workbench.status.getByText('Not a spec').waitFor()
    await workbench.run('Rightspec: Open Discovery Checklist')
    await button('Read it as a spec anyway').press('Enter')
    await question('Why now?').waitFor()
    await workbench.checklist.locator('main:focus').waitFor()
    await workbench.page.keyboard.press('Tab')
    await focused('button.copy', 'Copy as Markdown')
  })
})
