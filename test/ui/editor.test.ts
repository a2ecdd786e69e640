import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Workbench } from './workbench.js'

const example = 'checkout-recovery-prd.md'
const request = 'Brightwater Landscapes asked for'
const requestLine =
  readFileSync(new URL(`../../examples/${example}`, import.meta.url), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(request)) + 1
const answered = /(\d+) of 26 answered/

/** One way through the editor, as a person would take it: each step goes on where the one before it ended. */
describe('A spec in VS Code', () => {
  let workbench: Workbench

  beforeAll(async () => {
    workbench = await Workbench.open(example)
  })

  afterAll(async () => {
    await workbench?.close()
  })

  it('has its doubtful lines underlined', async () => {
    workbench.keepPictureOnFailure()
    await workbench.squiggles.first().waitFor()
    expect(await workbench.squiggles.count()).toBeGreaterThanOrEqual(3)
  })

  it('has its findings in the Problems panel, with their rules', async () => {
    workbench.keepPictureOnFailure()
    await workbench.page.keyboard.press('Control+Shift+M')
    await workbench.problem(request).waitFor()
    const row = await workbench.problem(request).textContent()
    expect(row).toContain('customer-dictated-solution')
    expect(row).toContain('Rightspec')
    for (const rule of ['solution-in-problem', 'output-as-goal', 'claim-without-evidence', 'placeholder-section', 'usability-risk-unaddressed']) {
      await workbench.problem(rule).first().waitFor()
    }
    await workbench.goTo(1)
    await workbench.picture('diagnostics')
  })

  it('says in the status bar how far it is answered', async () => {
    workbench.keepPictureOnFailure()
    await workbench.status.waitFor()
    expect(await workbench.status.textContent()).toMatch(answered)
  })

  it('explains a finding on hover: what, why, what to do', async () => {
    workbench.keepPictureOnFailure()
    await workbench.goTo(requestLine, 10)
    await workbench.run('Rightspec: Explain This Finding')
    const hover = workbench.page.locator('.monaco-hover:visible')
    await hover.getByText('What to do').waitFor()
    const text = await hover.textContent()
    expect(text).toContain('What')
    expect(text).toContain('Why')
    await workbench.picture('hover')
    await workbench.page.keyboard.press('Escape')
  })

  it('offers fixes at the lightbulb, and leaves the blanks to be filled in', async () => {
    workbench.keepPictureOnFailure()
    await workbench.goTo(requestLine, 10)
    await workbench.openLightbulb()
    await workbench.choice('State the need behind the request').waitFor()
    await workbench.choice('Show the rule').waitFor()
    await workbench.picture('lightbulb')
    await workbench.choice('State the need behind the request').click()
    await workbench.editor.getByText('Need behind the request: when').waitFor()
    await workbench.page.keyboard.type('the season starts')
    await workbench.page.keyboard.press('Tab')
    await workbench.page.keyboard.type('a gardener')
    await workbench.editor.getByText('when the season starts, a gardener').waitFor()
    await workbench.picture('fix')
    await workbench.page.keyboard.press('Escape')
  })

  it('has its commands in the palette', async () => {
    workbench.keepPictureOnFailure()
    await workbench.palette('Rightspec')
    for (const title of [
      'Open Discovery Checklist',
      'Show Rule',
      'New Product Spec',
      'Open Sample Spec',
      'Explain This Finding',
      'Go to Next Finding',
      'Go to Previous Finding',
      'Suppress Finding',
    ]) {
      await workbench.pick(`Rightspec: ${title}`).waitFor()
    }
    await workbench.picture('palette')
    await workbench.page.keyboard.press('Escape')
  })

  it('has its checklist beside it, each answer with the line that gives it', async () => {
    workbench.keepPictureOnFailure()
    await workbench.page.keyboard.press('Control+j') // more room: no panel, no side bar
    await workbench.page.keyboard.press('Control+b')
    await workbench.goTo(1)
    await workbench.run('Rightspec: Open Discovery Checklist')
    await workbench.checklist.getByText('Who is it for, in the first place?').waitFor()
    expect(await workbench.checklist.locator('.question').count()).toBe(26)
    expect(await workbench.checklist.locator('body').textContent()).toMatch(answered)
    await workbench.picture('checklist')
  })

  it('can be jumped into from the checklist', async () => {
    workbench.keepPictureOnFailure()
    const question = workbench.checklist.locator('.question', { hasText: 'Who is it for, in the first place?' })
    const link = question.getByText(/^Line \d+/).first()
    const line = /\d+/.exec((await link.textContent()) ?? '')?.[0]
    await link.click()
    await workbench.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col 1` }).waitFor()
  })

  it('takes in a stub for an open question, and the checklist follows', async () => {
    workbench.keepPictureOnFailure()
    const question = workbench.checklist.locator('.question', { hasText: 'What must not get worse?' })
    await question.getByText('open').waitFor()
    await question.getByRole('button', { name: 'Insert stub What must not get worse?' }).click()
    await workbench.editor.getByText('Must not get worse:').first().waitFor()
    await workbench.page.keyboard.type('payments that are completed at the first attempt')
    await workbench.page.keyboard.press('Tab')
    await workbench.page.keyboard.type('93 %')
    await workbench.page.keyboard.press('Escape')
    await workbench.goTo(1)
    await question.getByText('answered').waitFor()
    await workbench.picture('checklist-after')
  })

  it('is told from a README, which is left alone, with a word in the status bar', async () => {
    workbench.keepPictureOnFailure()
    await workbench.openFile('README.md')
    await workbench.page.locator('.tab', { hasText: 'README.md' }).waitFor()
    await workbench.status.getByText('Not a spec').waitFor()
    await workbench.picture('readme')
  })

  it('comes with a walkthrough of four steps, each with its picture', async () => {
    workbench.keepPictureOnFailure()
    await workbench.run('View: Single Column Editor Layout')
    await workbench.run('Welcome: Open Walkthrough')
    await workbench.pick('Get Started with Rightspec').click()
    const steps = workbench.page.locator('.getting-started-step')
    for (const step of ['Open a spec', 'Understand a finding', 'Mend it, or say why it stays', 'See where the spec stands']) {
      await steps.filter({ hasText: step }).click()
      await workbench.page.locator('.getting-started-media img').waitFor()
      await expect.poll(() => workbench.page.locator('.getting-started-media img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    }
    await workbench.picture('walkthrough')
  })
})
