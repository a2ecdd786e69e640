import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../tools/editor/process.mjs'
import { smallSpec } from '../rules/example-spec.js'
import { Workbench } from './workbench.js'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const spec = smallSpec({ title: 'Seat swaps', problem: 'Problem', goals: 'Goals', sections: '' })
const withoutUsability = spec.replace(/^- Usability: .*\n/m, '')
const compared = 'The changes are those since before.json.'

describe('A report beside an earlier one in VS Code', () => {
  let workbench: Workbench
  let folder: string

  beforeAll(async () => {
    workbench = await Workbench.open('checkout-recovery-prd.md', async (path) => {
      folder = path
      await mkdir(join(path, '.vscode'))
      await writeFile(join(path, '.vscode/settings.json'), JSON.stringify({ 'files.watcherExclude': { '**/*-prd.md': true } }))
      await writeFile(join(path, 'swaps-prd.md'), spec)
      const { output } = await run(process.execPath, [cli, 'lint', '--format', 'json'], { cwd: path })
      await writeFile(join(path, 'before.json'), output)
      await writeFile(join(path, 'swaps-prd.md'), withoutUsability)
    })
    await workbench.status.waitFor()
  })

  afterAll(async () => {
    await workbench?.close()
  })

  const swaps = () => workbench.report.locator('tr', { hasText: 'swaps-prd.md' })
  const settings = () => readFile(join(folder, '.vscode/settings.json'), 'utf8').catch(() => '')
  const button = (title: string) => workbench.page.getByRole('button', { name: title }).first()

  it('is chosen among the files of the workspace, and remembered in its settings', async () => {
    workbench.keepPictureOnFailure()
    await workbench.run('View: Close All Editors')
    await workbench.run('Rightspec: Compare with an Earlier Report')
    await workbench.choosePath(join(folder, 'before.json'))
    await workbench.report.getByText(compared).waitFor()
    await swaps().getByText('before: evidence is given').waitFor()
    await workbench.picture('report-compared')
    await expect.poll(settings).toContain('"rightspec.earlierReport": "before.json"')
  })

  it('comes back after a reload, still compared', async () => {
    workbench.keepPictureOnFailure()
    await workbench.reload()
    await workbench.report.getByText(compared).waitFor()
  })

  it('is made anew by its button, of what the disk has and tells nobody', async () => {
    workbench.keepPictureOnFailure()
    await writeFile(join(folder, 'swaps-prd.md'), spec)
    // A click that comes while the window is still being built is lost now and then.
    await expect
      .poll(
        async () => {
          await button('Refresh Report').click()
          await workbench.report.getByText(compared).waitFor()
          await swaps().waitFor()
          return swaps().getByText('before: evidence is given').count()
        },
        { timeout: 30_000, interval: 2000 },
      )
      .toBe(0)
  })

  it('is compared with nothing where somebody wants that', async () => {
    workbench.keepPictureOnFailure()
    await workbench.run('Rightspec: Compare with an Earlier Report')
    await workbench.pick('No comparison').click()
    await workbench.report.getByText(compared).waitFor({ state: 'detached' })
    await workbench.report.getByRole('heading', { name: 'The four risks' }).waitFor()
    await expect.poll(settings).not.toContain('earlierReport')
  })
})
