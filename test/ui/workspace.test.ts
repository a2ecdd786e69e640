import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest'
import { smallSpec } from '../rules/example-spec.js'
import { Workbench } from './workbench.js'

const order = 'Harrow Books asked for a Gantt chart, so we will add one.'
const requirements = Array.from({ length: 40 }, (_, index) => `- Cashiers can see row ${index + 1} of the hall within a second, with every free seat in it.`)

async function writeSpecs(folder: string): Promise<void> {
  for (let index = 0; index < 300; index++) {
    const sections = `## Requirements\n\n${requirements.map((line) => `${line} (${index})`).join('\n')}\n- ${order}\n`
    await writeFile(join(folder, `swap-${index}-prd.md`), smallSpec({ title: `Seat swaps ${index}`, problem: 'Problem', goals: 'Goals', sections }))
  }
}

/** A folder of 300 specs, as a product lead would go through it. */
describe('A workspace in VS Code', () => {
  let workbench: Workbench

  beforeAll(async () => {
    workbench = await Workbench.open('checkout-recovery-prd.md', writeSpecs)
  })

  afterAll(async () => {
    await workbench?.close()
  })

  function keepPictureOnFailure(): void {
    onTestFailed(({ task }) => workbench.picture(`failed-${task.name.replace(/\W+/g, '-')}`))
  }

  it('is linted with progress, which can be cancelled', async () => {
    keepPictureOnFailure()
    await workbench.status.waitFor()
    await workbench.run('Rightspec: Lint Workspace')
    const progress = workbench.notification('Reading the specs of this workspace')
    await progress.getByText(/\d+ of 302/).waitFor()
    await workbench.picture('workspace-progress')
    await progress.hover()
    await progress.getByRole('button', { name: 'Cancel' }).click()
    const told = workbench.notification('Stopped before all files were read.')
    await told.waitFor()
    expect(Number(/Specs: (\d+)/.exec((await told.textContent()) ?? '')?.[1])).toBeLessThan(300)
    await workbench.picture('workspace-cancelled')
    await workbench.page.keyboard.press('Escape')
  })

  it('has all its findings in the Problems panel', async () => {
    keepPictureOnFailure()
    await workbench.run('Rightspec: Lint Workspace')
    const told = workbench.notification(/Specs: 30\d\. Findings: \d+/)
    await told.waitFor()
    await told.getByRole('button', { name: 'Show Problems' }).click()
    await workbench.problem('swap-0-prd.md').first().waitFor()
    await workbench.picture('workspace-problems')
  })
})

describe('The task in VS Code', () => {
  let workbench: Workbench

  beforeAll(async () => {
    workbench = await Workbench.open('checkout-recovery-prd.md', (folder) =>
      writeFile(
        join(folder, 'closed-prd.md'),
        smallSpec({ title: 'Seat swaps', problem: 'Problem', goals: 'Goals', sections: `## Requirements\n\n- ${order}\n` }),
      ),
    )
  })

  afterAll(async () => {
    await workbench?.close()
  })

  it('puts what the command line prints of closed files into Problems', async () => {
    onTestFailed(() => workbench.picture('failed-task'))
    await workbench.status.waitFor()
    await workbench.page.keyboard.press('Control+Shift+M')
    await workbench.problem('checkout-recovery-prd.md').first().waitFor()
    await workbench.page.keyboard.press('Control+p')
    await workbench.page.locator('.quick-input-widget input').fill('task rightspec')
    await workbench.pick('rightspec').first().click()
    await workbench.pick('Lint product specs').first().click()
    await workbench.page.locator('.terminal-wrapper').first().waitFor()
    await workbench.picture('task-terminal')
    await workbench.run('Problems: Focus on Problems View')
    await workbench.problem('closed-prd.md').first().waitFor()
    await workbench.picture('task')
  })
})
