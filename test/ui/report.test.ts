import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../tools/editor/page.mjs'
import { run } from '../../tools/editor/process.mjs'
import { smallSpec } from '../rules/example-spec.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pictures = join(root, 'out/screenshots')
const cli = join(root, 'dist/cli.js')

/** Five specs that stand at different points; the last one's name and text would be HTML, if they could. */
function specs(): Record<string, string> {
  const small = (title: string) => smallSpec({ title, problem: 'Problem', goals: 'Goals', sections: '## Out of scope\n\n- Season tickets.\n' })
  return {
    'halls/seat-swaps-prd.md': small('Seat swaps'),
    'halls/coat-check-prd.md': small('Coat check').replace(/^- (?:Usability|Viability): .*\n/gm, ''),
    'interval-drinks-prd.md': small('Interval drinks').replace(/^- Usability: .*$/m, '- Usability: we assume that cashiers need no training; Kim, 3 June.'),
    'queue-times-prd.md': small('Queue times').replace(/^- Usability: .*$/m, '- Usability: we will test it with 5 cashiers by 12 June.'),
    '<img src=x onerror=alert(1)>-prd.md': small('<script>alert(1)</script>').replace(/^- Usability: .*$/m, '- Usability: <b onclick="alert(1)">easy</b>.'),
  }
}

/** The report as the command line writes it, in Chromium. */
describe('The report', () => {
  let folder: string
  let page: Page
  let close: () => Promise<void>

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rightspec-report-'))
    for (const [path, content] of Object.entries(specs())) {
      await mkdir(join(folder, path, '..'), { recursive: true })
      await writeFile(join(folder, path), content)
    }
    const lint = (args: readonly string[]) => run(process.execPath, [cli, ...args], { cwd: folder })
    await writeFile(join(folder, 'before.json'), (await lint(['lint', '--format', 'json'])).output)
    await writeFile(join(folder, 'halls/seat-swaps-prd.md'), `${specs()['halls/coat-check-prd.md']}\nMust not get worse: queues, which stay below 5 minutes.\n`)
    await rm(join(folder, 'queue-times-prd.md'))
    const report = await lint(['report', '--format', 'html', '--since', 'before.json'])
    expect(report.code).toBe(0)
    await writeFile(join(folder, 'report.html'), report.output)
    await mkdir(pictures, { recursive: true })
    const browser = await openBrowser({ width: 1100, height: 900 })
    page = browser.page
    close = browser.close
    await page.goto(pathToFileURL(join(folder, 'report.html')).href)
  })

  afterAll(async () => {
    await close?.()
    await rm(folder, { recursive: true, force: true })
  })

  const looks = [
    { name: 'light', media: { colorScheme: 'light' } },
    { name: 'dark', media: { colorScheme: 'dark' } },
    { name: 'high-contrast', media: { colorScheme: 'dark', forcedColors: 'active' } },
    { name: 'print', media: { colorScheme: 'dark', media: 'print' } },
  ] as const

  it.each(looks)('is accessible: $name', async ({ name, media }) => {
    await page.emulateMedia({ media: null, forcedColors: null, ...media })
    await page.screenshot({ path: join(pictures, `report-${name}.png`), fullPage: true })
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

  it('says where the specs stand, and what has changed', async () => {
    await page.emulateMedia({ media: null, forcedColors: null, colorScheme: 'light' })
    const rows = await page.locator('tbody').first().locator('tr').allTextContents()
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatch(/^\s*halls\/coat-check-prd\.md/)
    expect(rows.find((row) => row.includes('seat-swaps'))).toMatch(/○open\s*before: evidence is given/)
    expect(await page.getByRole('heading', { name: 'No longer there' }).locator('+ ul').textContent()).toContain('queue-times-prd.md')
    expect(await page.getByRole('img', { name: 'The four risks' }).locator('desc').textContent()).toMatch(/^Valuable: evidence is given 4\. Usable: /)
  })

  it('shows text of specs and paths as text', async () => {
    expect(await page.locator('script, img, b').count()).toBe(0)
    expect(await page.getByRole('link', { name: '<img src=x onerror=alert(1)>-prd.md' }).getAttribute('href')).toBe(
      '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E-prd.md',
    )
  })

  it('fits a narrow window', async () => {
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.screenshot({ path: join(pictures, 'report-narrow.png') })
  })
})
