import assert from 'node:assert/strict'
import { rename } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import * as vscode from 'vscode'
import { closeAll, endOf, findingOf, fixesAt, folderNamed, rulesAt, rulesIn, untilAllRead, untilFound, untilGone } from './support/editor.js'
import { killReaders, readingsSince, withChangedScript } from './support/reading-processes.js'
import { order, orderRule, spec } from './support/specs.js'
import { until } from './support/waiting.js'
import { makeWatched } from './support/watched-folder.js'

const place = (path: string) => vscode.Uri.joinPath(folderNamed('shop'), 'faulty', path)
const encode = (text: string) => new TextEncoder().encode(text)
const write = (path: string, content: string | Uint8Array) =>
  vscode.workspace.fs.writeFile(place(path), typeof content === 'string' ? encode(content) : content)
const wrong = spec({ requirements: [order] })

/** All files beneath the folder of these tests that Problems has something of ours of. */
function filesWithFindings(): string[] {
  const folder = `${place('').path.replace(/\/$/, '')}/`
  return vscode.languages
    .getDiagnostics()
    .filter(([uri, diagnostics]) => uri.path.startsWith(folder) && diagnostics.some(({ source }) => source === 'Rightspec'))
    .map(([uri]) => uri.path.slice(folder.length))
    .sort()
}

const untilFiles = (...paths: string[]) =>
  until(`findings in ${paths.join(', ') || 'nothing'}`, () => JSON.stringify(filesWithFindings()) === JSON.stringify(paths), { seen: filesWithFindings })

const show = (path: string) => vscode.window.showTextDocument(place(path), { preview: false })
const closeEditor = () => vscode.commands.executeCommand('workbench.action.closeActiveEditor')
const lintWorkspace = () => vscode.commands.executeCommand('rightspec.lintWorkspace')

async function renameInEditor(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  edit.renameFile(place(from), place(to))
  assert.ok(await vscode.workspace.applyEdit(edit))
}

async function moved(from: string, to: string): Promise<void> {
  await rename(place(from).fsPath, place(to).fsPath)
}

/** Takes folders of the workspace out and puts others in; no two such changes may be under way at once. */
async function changeFolders(start: number, taken: number, ...put: { uri: vscode.Uri; name: string }[]): Promise<void> {
  const changed = new Promise<void>((resolve) => {
    const listener = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      listener.dispose()
      resolve()
    })
  })
  assert.ok(vscode.workspace.updateWorkspaceFolders(start, taken, ...put), `${vscode.workspace.workspaceFolders?.map(({ name }) => name)}`)
  await changed
}

const lenses = (uri: vscode.Uri) => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 10)

describe('Faults', () => {
  afterEach(async () => {
    await closeAll()
    await vscode.commands.executeCommand('rightspec.clearWorkspace')
    await vscode.workspace.fs.delete(place(''), { recursive: true }).then(undefined, () => undefined)
  })

  describe('a file that is deleted', () => {
    it('leaves nothing behind once it is closed, and is read as it comes back', async () => {
      await write('a-prd.md', wrong)
      await lintWorkspace()
      const { document } = await show('a-prd.md')
      await untilFound(document, orderRule)
      await delay(500)
      await vscode.workspace.fs.delete(place('a-prd.md'))
      await delay(1500)
      assert.deepEqual(filesWithFindings(), vscode.window.activeTextEditor ? ['a-prd.md'] : [])
      await closeEditor()
      await untilFiles()
      await write('a-prd.md', wrong)
      await untilFiles('a-prd.md')
    })
  })

  describe('a file that is renamed', () => {
    it('keeps its findings under its new name alone', async () => {
      await write('a-prd.md', wrong)
      await lintWorkspace()
      await untilFound((await show('a-prd.md')).document, orderRule)
      await renameInEditor('a-prd.md', 'b-prd.md')
      await untilFiles('b-prd.md')
      await closeEditor()
      await untilFiles('b-prd.md')
      await vscode.commands.executeCommand('rightspec.clearWorkspace')
      await untilFiles()
    })

    it('with what was not saved yet', async () => {
      await write('a-prd.md', spec())
      const editor = await show('a-prd.md')
      await untilAllRead()
      await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, editor.document.lineCount, 0), wrong))
      await untilFiles('a-prd.md')
      await renameInEditor('a-prd.md', 'b-prd.md')
      await untilFiles('b-prd.md')
      assert.equal(vscode.window.activeTextEditor?.document.getText(), wrong)
    })

    it('is still read as the spec that somebody said it is', async () => {
      await write('README.md', '# Seat map\n\n## Installation\n\nRun the installer.\n\n- Harrow Books asked for a Gantt chart, so we will add one.\n')
      const { document } = await show('README.md')
      await untilAllRead()
      assert.deepEqual(rulesIn(document), [])
      await vscode.commands.executeCommand('rightspec.lintAnyway')
      await untilFound(document, orderRule)
      await renameInEditor('README.md', 'NOTES.md')
      await untilFiles('NOTES.md')
    })

    it('is no Markdown any more', async () => {
      await write('a-prd.md', wrong)
      await lintWorkspace()
      await untilFound((await show('a-prd.md')).document, orderRule)
      await renameInEditor('a-prd.md', 'a-prd.txt')
      await untilFiles()
      await renameInEditor('a-prd.txt', 'a-prd.md')
      await untilFiles('a-prd.md')
    })
  })

  describe('a folder that is renamed', () => {
    for (const [where, move] of [
      ['in the editor', renameInEditor],
      ['on the disk', moved],
    ] as const) {
      it(`${where} takes its files with it, open or closed`, async () => {
        await write('old/a-prd.md', wrong)
        await write('old/b-prd.md', wrong)
        await lintWorkspace()
        await untilFound((await show('old/a-prd.md')).document, orderRule)
        await untilFiles('old/a-prd.md', 'old/b-prd.md')
        await delay(500)
        await move('old', 'new')
        if (where === 'on the disk') {
          await until('the new place', () => filesWithFindings().includes('new/b-prd.md'), { seen: filesWithFindings })
          await closeAll()
        }
        await untilFiles('new/a-prd.md', 'new/b-prd.md')
      })
    }
  })

  describe('a configuration that goes with its folder', () => {
    it('no longer counts, nor is anything said of it', async () => {
      await write('docs/rightspec.config.yml', `severity: { ${orderRule}: hint }\nstagee: startup\n`)
      await write('docs/deep/a-prd.md', wrong)
      await write('b-prd.md', wrong)
      const { document } = await show('b-prd.md')
      await untilFound(document, orderRule)
      await untilFound((await show('docs/deep/a-prd.md')).document, orderRule)
      await untilFiles('b-prd.md', 'docs/deep/a-prd.md', 'docs/rightspec.config.yml')
      await closeEditor()
      await delay(500)
      await vscode.workspace.fs.delete(place('docs'), { recursive: true })
      await untilFiles('b-prd.md')
    })

    it('nor where the folder is moved away on the disk, but where it comes back', async () => {
      await write('docs/rightspec.config.yml', `stagee: startup\n`)
      await write('docs/a-prd.md', wrong)
      await untilFound((await show('docs/a-prd.md')).document, orderRule)
      await untilFiles('docs/a-prd.md', 'docs/rightspec.config.yml')
      await closeEditor()
      await untilFiles('docs/rightspec.config.yml')
      await delay(500)
      await moved('docs', 'elsewhere')
      await untilFiles()
      await delay(500)
      await moved('elsewhere', 'docs')
      await untilFiles('docs/rightspec.config.yml')
    })

    it('counts where the folder is renamed to', async () => {
      await write('docs/rightspec.config.yml', `severity: { ${orderRule}: error }\nstagee: startup\n`)
      await write('docs/a-prd.md', wrong)
      await untilFound((await show('docs/a-prd.md')).document, orderRule)
      await untilFiles('docs/a-prd.md', 'docs/rightspec.config.yml')
      await renameInEditor('docs', 'specs')
      await untilFiles('specs/a-prd.md', 'specs/rightspec.config.yml')
      const document = vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('specs/a-prd.md'))
      assert.ok(document)
      assert.equal(findingOf(document, orderRule)?.severity, vscode.DiagnosticSeverity.Error)
    })
  })

  describe('a file that is reverted', () => {
    it('has the findings of what is on the disk', async () => {
      await write('a-prd.md', spec())
      const editor = await show('a-prd.md')
      await untilAllRead()
      await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, editor.document.lineCount, 0), wrong))
      await untilFound(editor.document, orderRule)
      await vscode.commands.executeCommand('workbench.action.files.revert')
      await untilGone(editor.document, orderRule)
      assert.ok(!editor.document.isDirty)
      await untilFiles()
    })
  })

  describe('an encoding', () => {
    const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
    const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))
    const accents = spec({ title: 'Caf\u00e9 seats', requirements: [`Ren\u00e9: ${order}`] })

    it('is as good as another', async () => {
      await write('accents-prd.md', utf16(accents))
      await lintWorkspace()
      await untilFiles('accents-prd.md')
      const closed = vscode.languages.getDiagnostics(place('accents-prd.md')).map(({ range, message }) => ({ range, message }))
      const { document } = await show('accents-prd.md')
      await untilAllRead()
      assert.deepEqual(
        vscode.languages.getDiagnostics(place('accents-prd.md')).map(({ range, message }) => ({ range, message })),
        closed,
      )
      assert.ok(order.includes(document.getText((await untilFound(document, orderRule)).range)))
    })

    it('that is changed changes the places of what is found', async () => {
      await write('latin-prd.md', latin1(accents))
      const { document } = await show('latin-prd.md')
      await untilFound(document, orderRule)
      const reopen = vscode.workspace.openTextDocument as (uri: vscode.Uri, options: { encoding: string }) => Thenable<vscode.TextDocument>
      const again = await reopen(document.uri, { encoding: 'windows1252' })
      await until('the accents', () => again.getText().includes('Ren\u00e9'), { seen: () => again.getText().slice(0, 60) })
      const finding = await untilFound(again, orderRule)
      await until('the place', () => order.includes(again.getText(findingOf(again, orderRule)?.range)), {
        seen: () => [finding.range, findingOf(again, orderRule)?.range],
      })
      await reopen(document.uri, { encoding: 'utf16le' })
      await untilGone(again, orderRule)
    })
  })

  describe('a folder of the workspace', () => {
    it('that is taken out takes what was found with it, and brings it back', async () => {
      const archive = folderNamed('archive')
      const at = vscode.Uri.joinPath(archive, 'vouchers-2019.md')
      const config = vscode.Uri.joinPath(archive, 'rightspec.config.yml')
      await vscode.workspace.fs.writeFile(config, encode('stagee: startup\n'))
      try {
        await lintWorkspace()
        await until('findings', () => rulesAt(at).length > 0)
        const { document } = await vscode.window.showTextDocument(at, { preview: false })
        await untilFound(document, 'placeholder-section')
        await closeEditor()
        await until('what is wrong in the configuration', () => vscode.languages.getDiagnostics(config).length > 0)
        await changeFolders(1, 1)
        await until('nothing of the folder', () => rulesAt(at).length === 0 && vscode.languages.getDiagnostics(config).length === 0, {
          seen: () => [rulesAt(at), vscode.languages.getDiagnostics(config).map(({ message }) => message)],
        })
        await changeFolders(1, 0, { uri: archive, name: 'archive' })
        await until('findings again', () => rulesAt(at).length > 0, { seen: () => vscode.workspace.workspaceFolders?.map(({ name }) => name) })
      } finally {
        if (!vscode.workspace.workspaceFolders?.some(({ name }) => name === 'archive')) await changeFolders(1, 0, { uri: archive, name: 'archive' })
        await vscode.workspace.fs.delete(config)
      }
    })

    it('counts for what is open as soon as it is there', async () => {
      await write('home/docs/a-prd.md', wrong)
      const settings = vscode.workspace.getConfiguration('rightspec')
      await settings.update('ignore', ['/docs/**'], vscode.ConfigurationTarget.Workspace)
      try {
        const { document } = await show('home/docs/a-prd.md')
        await untilFound(document, orderRule)
        await changeFolders(2, 0, { uri: place('home'), name: 'home' })
        await untilGone(document, orderRule)
        await until('three', () => vscode.workspace.workspaceFolders?.length === 3, {
          seen: () => vscode.workspace.workspaceFolders?.map(({ name, uri }) => [name, uri.path]),
        })
        await changeFolders(2, 1)
        await untilFound(document, orderRule)
      } finally {
        if (vscode.workspace.workspaceFolders?.some(({ name }) => name === 'home')) await changeFolders(2, 1)
        await settings.update('ignore', undefined, vscode.ConfigurationTarget.Workspace)
      }
    })
  })

  describe('many changes at once', () => {
    const paths = Array.from({ length: 80 }, (_, index) => `many/${String(index).padStart(2, '0')}-prd.md`)
    const writeAll = (text: string) => Promise.all(paths.map((path) => write(path, text)))

    /** The editor hears nothing of a folder that is new until it watches it. */
    async function untilHeard(): Promise<void> {
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(place('many'), '*.txt'))
      let heard = false
      for (const event of [watcher.onDidCreate, watcher.onDidChange]) event(() => (heard = true))
      let count = 0
      try {
        const probe = async () => {
          await write('many/probe.txt', `${count++}`)
          await delay(200)
          return heard
        }
        await until('a word of the folder', probe, { timeout: 10_000 })
      } finally {
        watcher.dispose()
      }
    }

    it('are read one after the other: of the disk', async () => {
      await makeWatched(place('many'), async () => {
        await writeAll(spec())
        await untilHeard()
      })
      await lintWorkspace()
      readingsSince()
      await writeAll(wrong)
      await untilFiles(...paths)
      const { most } = readingsSince()
      assert.ok(most <= 2, `${most} texts were read at once`)
    })

    it('are read one after the other: of the settings, and no more often than it takes', async () => {
      await writeAll(wrong)
      await lintWorkspace()
      await untilFiles(...paths)
      readingsSince()
      const settings = vscode.workspace.getConfiguration('rightspec')
      try {
        for (const severity of ['error', 'hint', 'error', 'hint', 'off'])
          await settings.update('severity', { [orderRule]: severity }, vscode.ConfigurationTarget.Workspace)
        await untilFiles()
        const { most, all } = readingsSince()
        assert.ok(most <= 2, `${most} texts were read at once`)
        assert.ok(all <= paths.length * 3, `${all} texts were read`)
      } finally {
        await settings.update('severity', undefined, vscode.ConfigurationTarget.Workspace)
      }
    })
  })

  describe('a reading process that ends', () => {
    it('takes nothing with it: findings, quick fixes, lenses and what is typed afterwards', async () => {
      const settings = vscode.workspace.getConfiguration('rightspec')
      await settings.update('codeLens', true, vscode.ConfigurationTarget.Workspace)
      try {
        await write('a-prd.md', wrong)
        const editor = await show('a-prd.md')
        const finding = await untilFound(editor.document, orderRule)
        assert.ok((await fixesAt(editor.document, finding)).length > 0)
        assert.ok((await killReaders()) > 0)
        await delay(500)
        assert.deepEqual(rulesIn(editor.document), [orderRule])
        assert.ok((await fixesAt(editor.document, finding)).length > 0)
        await until('code lenses', async () => (await lenses(editor.document.uri)).length > 0)
        await editor.edit((edit) => edit.insert(endOf(editor.document), `\n- ${order}\n`))
        await until('both', () => rulesIn(editor.document).filter((rule) => rule === orderRule).length === 2, { seen: () => rulesIn(editor.document) })
      } finally {
        await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Workspace)
      }
    })
  })

  describe('a reading process that has not started yet', () => {
    const silent = 'process.on("message", () => {}); setInterval(() => {}, 1_000_000)'

    it('keeps nobody from what was found the last time', async () => {
      await write('a-prd.md', wrong)
      await untilFound((await show('a-prd.md')).document, orderRule)
      await delay(500) // it is kept in passing
      await closeAll()
      await withChangedScript(
        () => silent,
        async () => {
          await untilFound((await show('a-prd.md')).document, orderRule)
          await write('never-read-prd.md', wrong)
          const { document } = await show('never-read-prd.md')
          await delay(1000) // nobody reads, so that nothing can be known of it
          assert.deepEqual(rulesIn(document), [])
        },
      )
    })
  })

  describe('a rule that throws', () => {
    const vague = 'The seat map must load fast.'
    const text = spec({ requirements: [order, vague] })
    const breakRule = (source: string) => {
      const start = '"vague-criterion",{'
      assert.equal(source.split(start).length, 2, 'the rule is found in the script once')
      return source.replace(start, `${start}document(){throw new Error("broken")},`)
    }

    it('is told of once and switched off, and the others go on; then it is back', async () => {
      await write('a-prd.md', text)
      const { document } = await show('a-prd.md')
      await untilFound(document, 'vague-criterion')
      const failed = await withChangedScript(breakRule, async () => {
        await until('the others', () => rulesIn(document).includes(orderRule) && !rulesIn(document).includes('vague-criterion'), {
          seen: () => rulesIn(document),
        })
        await write('b-prd.md', text)
        const other = await show('b-prd.md')
        // The editor may show what an earlier file of that name held until it has looked at the disk.
        await until('the text', () => other.document.getText() === text)
        await untilFound(other.document, orderRule)
        await other.edit((edit) => edit.insert(endOf(other.document), `\n- ${order}\n`))
        await until('both', () => rulesIn(other.document).filter((rule) => rule === orderRule).length === 2, { seen: () => rulesIn(other.document) })
        assert.ok(!rulesIn(other.document).includes('vague-criterion'), 'it is off in every document')
      })
      assert.deepEqual([...new Set(failed)], ['vague-criterion'])
      await untilFound(document, 'vague-criterion')
    })
  })
})
