import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { expect, onTestFailed } from 'vitest'
import { installEditor } from '../../tools/editor/install.mjs'
import { openBrowser } from '../../tools/editor/page.mjs'
import { startServer } from '../../tools/editor/server.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pictures = join(root, 'out/screenshots')

/** The pictures that the README and the walkthrough show; `vitest run --config test/ui/vitest.config.mts --mode publish` takes them anew. */
const published = join(root, 'media/screenshots')
/** What of the window they show. */
const partShown: ReadonlyMap<string, string> = new Map([
  ['diagnostics', 'body'],
  ['checklist', 'body'],
  ['report', 'body'],
  ['hover', '.part.editor'],
  ['lightbulb', '.part.editor'],
])

const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.lightbulb.enabled': 'on',
  'editor.fontSize': 13,
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
  'files.autoSave': 'off',
  'keyboard.dispatch': 'keyCode',
}

/** The language that VS Code is in, and files for the extension that translate it, where it does not bring them. */
interface DisplayLanguage {
  tag: string
  translations?: Record<string, string>
}

/** VS Code as a person sees it, with the example spec open in a folder of its own. */
export class Workbench {
  private constructor(
    readonly page: Page,
    private readonly folder: string,
    private readonly stop: () => Promise<void>,
    private readonly extensionHosts: () => Promise<number[]>,
  ) {}

  /** Starts VS Code with the packaged extension installed, and more files in its folder where a test has some; takes a while. */
  static async open(file: string, fill: (folder: string) => Promise<void> = async () => {}, language: DisplayLanguage = { tag: 'en' }): Promise<Workbench> {
    const folder = await mkdtemp(join(tmpdir(), 'rightspec-ui-'))
    const specs = join(folder, 'specs')
    await cp(join(root, 'examples'), specs, { recursive: true })
    await cp(join(root, 'test/vscode/workspace/shop/README.md'), join(specs, 'README.md'))
    await fill(specs)
    await mkdir(pictures, { recursive: true })
    const server = await startServer(await installEditor(), { extension: join(root, 'rightspec.vsix'), additions: language.translations ?? {}, settings })
    const stops = [server.stop, () => rm(folder, { recursive: true, force: true })]
    const stop = async () => {
      for (const end of stops) await end()
    }
    try {
      const { page, close } = await openBrowser({ width: 1360, height: 960 })
      stops.unshift(close)
      // As a language pack says it; the words of VS Code itself stay English without one.
      await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language.tag)}`)
      await page.goto(server.address({ folder: specs, open: join(specs, file) }))
      await page.locator('.monaco-editor .view-lines').first().waitFor()
      return new Workbench(page, specs, stop, server.extensionHosts)
    } catch (error) {
      console.error(server.log())
      await stop()
      throw error
    }
  }

  close(): Promise<void> {
    return this.stop()
  }

  /** Keeps a picture of the window; one that the README or the walkthrough shows can be published. */
  async picture(name: string): Promise<void> {
    await this.page.locator('.statusbar-item', { hasText: 'Activating' }).waitFor({ state: 'hidden' })
    await this.page.screenshot({ caret: 'initial', path: join(pictures, `${name}.png`) })
    const part = partShown.get(name)
    if (process.env['MODE'] !== 'publish' || !part) return
    await mkdir(published, { recursive: true })
    await this.page.locator(part).screenshot({ caret: 'initial', path: join(published, `${name}.png`) })
  }

  /** The editor of the spec. */
  get editor(): Locator {
    return this.page.locator('.editor-instance').first()
  }

  get squiggles(): Locator {
    return this.editor.locator('.squiggly-warning')
  }

  /** A row of the Problems panel. */
  problem(text: string | RegExp): Locator {
    return this.page.locator('.markers-panel .monaco-list-row', { hasText: text })
  }

  /** A row of a tree in the side bar. */
  row(text: string | RegExp): Locator {
    return this.page.locator('.sidebar .monaco-list-row', { hasText: text })
  }

  /** Presses a button in the title of a view of the side bar; they are there while the pointer is on the view. */
  async viewAction(view: string, title: string): Promise<void> {
    const header = this.page.locator('.sidebar .pane-header', { hasText: view })
    await header.hover()
    await header.getByRole('button', { name: title }).click()
  }

  /** Opens the lightbulb's menu. Keys that come while the editor still asks what there is to mend may be lost: then they are pressed again. */
  async openLightbulb(): Promise<void> {
    const choice = this.page.locator('.action-widget .monaco-list-row').first()
    await expect
      .poll(
        async () => {
          if (!(await choice.isVisible())) await this.page.keyboard.press('Control+.')
          return choice.isVisible()
        },
        { timeout: 30_000, interval: 1000 },
      )
      .toBe(true)
  }

  /** A choice in the lightbulb's menu. */
  choice(text: string | RegExp): Locator {
    return this.page.locator('.action-widget .monaco-list-row', { hasText: text })
  }

  /** A row of the list that completes what is typed. */
  suggestion(name: string): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row', { has: this.page.locator('.label-name', { hasText: new RegExp(`^${name}$`) }) })
  }

  /** A row of the command palette or another quick pick. */
  pick(text: string | RegExp): Locator {
    return this.page.locator('.quick-input-widget .monaco-list-row', { hasText: text })
  }

  /** What our item in the status bar says. */
  get status(): Locator {
    return this.page.locator('#rightspec\\.rightspec\\.rightspec\\.status')
  }

  /** The inside of the checklist panel. */
  get checklist(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
  }

  /** The inside of the report, where no other panel is open. */
  get report(): FrameLocator {
    return this.checklist
  }

  /** Changes to a theme, and waits until the checklist has its kind. */
  async useTheme(theme: string, kind: string): Promise<void> {
    await mkdir(join(this.folder, '.vscode'), { recursive: true })
    await writeFile(join(this.folder, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }))
    await this.checklist.locator(`body.${kind}`).waitFor()
  }

  /** What axe finds wrong with the checklist: rule, and the element where it is. */
  async accessibilityProblems(): Promise<string[]> {
    const body = await this.checklist.locator('body').elementHandle()
    const frame = await body?.ownerFrame()
    if (!frame) throw new Error('The checklist has no frame.')
    await frame.evaluate(axe.source)
    const { violations } = await frame.evaluate<axe.AxeResults>('axe.run()')
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))
  }

  /** Takes a picture should the test that is running fail. */
  keepPictureOnFailure(): void {
    onTestFailed(({ task }) => this.picture(`failed-${task.name.replace(/\W+/g, '-')}`))
  }

  /** Reloads the window, with what was open in it. */
  async reload(): Promise<void> {
    const address = new URL(this.page.url())
    address.searchParams.delete('payload') // with a file to open, VS Code opens that alone
    await this.page.waitForTimeout(7000) // VS Code writes down what is open a moment after it changes, without a sign that one could wait for
    await this.page.goto(address.href)
  }

  /** Ends the process that the extension runs in, as a crash does; VS Code starts another one. Says how many there were. */
  async crashExtensionHost(): Promise<number> {
    const all = await this.extensionHosts()
    for (const pid of all) process.kill(pid, 'SIGKILL')
    return all.length
  }

  /** A file of the folder. */
  read(name: string): Promise<string> {
    return readFile(join(this.folder, name), 'utf8')
  }

  /** Puts the caret at a place, as Go to Line does. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.quickOpen('Control+g', `:${line}:${column}`)
  }

  /** Opens the palette and types into it. */
  async palette(text: string): Promise<void> {
    await this.page.keyboard.press('F1')
    await this.page.locator('.quick-input-widget input').fill(`>${text}`)
  }

  /** Runs a command from the palette. */
  async run(title: string): Promise<void> {
    await this.palette(title)
    await this.pick(title).first().waitFor()
    await this.page.keyboard.press('Enter')
  }

  /** Answers the editor's own dialog for files. What is typed while it still looks at the folder, it overwrites: then it is typed again. */
  async choosePath(path: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type=text]').first()
    await expect.poll(() => input.inputValue()).toMatch(/^\//)
    const isOpen = async () => (await input.isVisible()) && (await input.inputValue()).startsWith('/')
    await expect
      .poll(
        async () => {
          if (await isOpen()) {
            await input.fill(path)
            await this.page.keyboard.press('Enter')
          }
          return isOpen()
        },
        { timeout: 40_000, interval: 1000 },
      )
      .toBe(false)
  }

  /** A notification at the lower right. */
  notification(text: string | RegExp): Locator {
    return this.page.locator('.notification-toast', { hasText: text })
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    await this.quickOpen('Control+p', name, name)
  }

  private async quickOpen(keys: string, text: string, row?: string): Promise<void> {
    await this.editor.click({ position: { x: 300, y: 8 } })
    await this.page.keyboard.press(keys)
    const input = this.page.locator('.quick-input-widget input')
    await input.waitFor({ state: 'visible' })
    await input.fill(text)
    if (row) await this.pick(row).first().waitFor()
    await this.accept(input)
  }

  /** Presses Enter until what was asked for is taken: the editor passes over a key that comes before its list, or while something else takes the focus. */
  private async accept(input: Locator): Promise<void> {
    const isTaken = async () => {
      await input.press('Enter')
      return input.waitFor({ state: 'hidden', timeout: 1000 }).then(
        () => true,
        () => false,
      )
    }
    await expect.poll(isTaken, { timeout: 30_000 }).toBe(true)
  }
}
