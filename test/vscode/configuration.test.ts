import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import * as vscode from 'vscode'
import type { JsonOutput } from '../../src/formats/json.js'
import {
  caretAfter,
  closeAll,
  diagnostics,
  findingOf,
  folderNamed,
  open,
  openFile,
  ruleOf,
  type as typeKeys,
  untilAllRead,
  untilFound,
  untilGone,
} from './support/editor.js'
import { order, orderRule, spec } from './support/specs.js'
import { until } from './support/waiting.js'

const shop = () => folderNamed('shop')
const file = (path: string) => vscode.Uri.joinPath(shop(), path)
const config = 'rightspec.config.yml'

/** A spec that leaves much open. */
const weak = `# Seat swaps

## Problem

Cashiers re-enter every swap by hand; in March 9 of 140 swaps went wrong.

## Goals

- Launch the swap screen

## Requirements

- The system must use PostgreSQL for the swaps.
- ${order}
`

describe('Configuration files', () => {
  const written = new Set<string>()

  async function write(path: string, content: string): Promise<void> {
    written.add(path)
    await vscode.workspace.fs.writeFile(file(path), new TextEncoder().encode(content))
  }

  async function remove(path: string): Promise<void> {
    written.delete(path)
    // VS Code tells nothing of a file that comes and goes in one moment.
    await delay(500)
    await vscode.workspace.fs.delete(file(path))
  }

  const messages = (path: string) =>
    vscode.languages.getDiagnostics(file(path)).map(({ message, range, source }) => `${source} ${range.start.line + 1}:${range.start.character + 1} ${message}`)

  const untilSeverity = (document: vscode.TextDocument, severity: vscode.DiagnosticSeverity) =>
    until(`severity ${severity}`, () => findingOf(document, orderRule)?.severity === severity, { seen: () => findingOf(document, orderRule)?.severity })

  afterEach(async () => {
    for (const path of [...written]) await remove(path)
    await closeAll()
    await vscode.commands.executeCommand('notifications.clearAll')
  })

  it('count from when they are made to when they are deleted', async () => {
    const { document } = await open(spec({ requirements: [order] }))
    await untilSeverity(document, vscode.DiagnosticSeverity.Warning)
    await write(config, `severity:\n  ${orderRule}: error\n`)
    await untilSeverity(document, vscode.DiagnosticSeverity.Error)
    await write('drafts/rightspec.config.json', `{ "severity": { "${orderRule}": "off" } }`)
    await untilGone(document, orderRule)
    await remove('drafts/rightspec.config.json')
    await untilSeverity(document, vscode.DiagnosticSeverity.Error)
    await remove(config)
    await untilSeverity(document, vscode.DiagnosticSeverity.Warning)
  })

  it('count for a document that is opened right after they were written, before anybody tells of them', async () => {
    await write(config, `severity: { ${orderRule}: off }`)
    const { document } = await open(spec({ requirements: [order], problem: 'Most cashiers hate it.' }))
    await until('the other finding alone', () => diagnostics(document).length > 0 && !findingOf(document, orderRule))
  })

  it('tell what is wrong in them, and count again once they are mended', async () => {
    const { document } = await open(spec({ requirements: [order] }))
    await untilFound(document, orderRule)
    await write(config, `severity:\n  ${orderRule}: error\n  problem-mising: off\n`)
    await untilSeverity(document, vscode.DiagnosticSeverity.Error)
    assert.deepEqual(messages(config), ['Rightspec 3:3 severity.problem-mising: there is no such rule or category; "problem-missing" may be meant'])
    await write(config, 'severity: [')
    await until('what is wrong', () => messages(config).some((message) => message.includes('not valid YAML')), { seen: () => messages(config) })
    await untilSeverity(document, vscode.DiagnosticSeverity.Warning)
    await write(config, `severity: { ${orderRule}: hint }`)
    await untilSeverity(document, vscode.DiagnosticSeverity.Hint)
    assert.deepEqual(messages(config), [])
  })

  it('count as they were saved when they are edited here', async () => {
    await write(config, `severity: { ${orderRule}: error }\n`)
    const { document } = await open(spec({ requirements: [order] }))
    await untilSeverity(document, vscode.DiagnosticSeverity.Error)
    const editor = await vscode.window.showTextDocument(file(config), { viewColumn: vscode.ViewColumn.Beside, preview: false })
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, 1, 0), `severity: { ${orderRule}: hint }\n`))
    assert.equal(findingOf(document, orderRule)?.severity, vscode.DiagnosticSeverity.Error)
    await editor.document.save()
    await untilSeverity(document, vscode.DiagnosticSeverity.Hint)
  })

  it('take over what the files say that they extend', async () => {
    await write('base/house.yml', `severity: { ${orderRule}: error }`)
    await write(config, 'extends: base/house.yml')
    const { document } = await open(spec({ requirements: [order] }))
    await untilSeverity(document, vscode.DiagnosticSeverity.Error)
    await write('base/house.yml', `severity: { ${orderRule}: hint }`)
    await untilSeverity(document, vscode.DiagnosticSeverity.Hint)
    await remove('base/house.yml')
    await until('what is wrong', () => messages(config).some((message) => message.includes('which is not there')), { seen: () => messages(config) })
    await write('base/house.yml', `severity: { ${orderRule}: info }`)
    await untilSeverity(document, vscode.DiagnosticSeverity.Information)
    assert.deepEqual(messages(config), [])
  })

  it('count more than the settings of the editor', async () => {
    const settings = vscode.workspace.getConfiguration('rightspec')
    try {
      await settings.update('severity', { [orderRule]: 'error' }, vscode.ConfigurationTarget.Workspace)
      const { document } = await open(spec({ requirements: [order] }))
      await untilSeverity(document, vscode.DiagnosticSeverity.Error)
      await write(config, `severity: { ${orderRule}: hint }`)
      await untilSeverity(document, vscode.DiagnosticSeverity.Hint)
    } finally {
      await settings.update('severity', undefined, vscode.ConfigurationTarget.Workspace)
    }
  })

  it('count for closed files, once the workspace is linted', async () => {
    const uri = file('docs/vouchers-prd.md')
    const severity = () => vscode.languages.getDiagnostics(uri).find((diagnostic) => ruleOf(diagnostic) === orderRule)?.severity
    try {
      await vscode.commands.executeCommand('rightspec.lintWorkspace')
      await until('a finding in a closed file', () => severity() === vscode.DiagnosticSeverity.Warning, { seen: severity })
      await write('docs/rightspec.config.yml', `severity: { ${orderRule}: error }`)
      await until('an error in a closed file', () => severity() === vscode.DiagnosticSeverity.Error, { seen: severity })
    } finally {
      await vscode.commands.executeCommand('rightspec.clearWorkspace')
    }
  })

  it('come to the same findings as on the command line', async () => {
    await write('docs/weak-prd.md', weak)
    await write(
      config,
      `stage: startup\nspecs: docs/**\nseverity: { evidence: off, nursery: hint }\noverrides:\n  - files: /docs/**\n    profile: director\n    severity: { ${orderRule}: error }\n`,
    )
    const { document } = await openFile('shop', 'docs/weak-prd.md')
    await untilSeverity(document, vscode.DiagnosticSeverity.Error)
    await untilAllRead()
    const lint = await commandLine(shop().fsPath, 'lint', '--format', 'json', 'docs/weak-prd.md')
    const names = ['error', 'warning', 'info', 'hint']
    const here = diagnostics(document).map((finding) => `${finding.range.start.line + 1} ${ruleOf(finding)} ${names[finding.severity]}`)
    const there = lint.files[0]?.findings.map(({ line, ruleId, severity }) => `${line} ${ruleId} ${severity}`)
    assert.ok(here.length > 2)
    assert.deepEqual(here.sort(), there?.sort())
  })
})

describe('The context of a spec', () => {
  afterEach(closeAll)

  it('counts as soon as its front matter says it', async () => {
    const editor = await open(`---\nrightspec: { genre: prd }\n---\n${weak}`)
    const { document } = editor
    const before = await untilFound(document, orderRule)
    assert.equal(before.severity, vscode.DiagnosticSeverity.Warning)
    await untilFound(document, 'success-metric-missing')
    caretAfter(editor, 'genre: prd')
    await typeKeys(', type: bugfix')
    await untilGone(document, 'success-metric-missing')
    await untilFound(document, orderRule)
    await vscode.commands.executeCommand('deleteLeft')
    await untilFound(document, 'success-metric-missing')
    const { message } = await untilFound(document, 'unreadable-part')
    assert.match(message, /no type that Rightspec knows; 'bugfix' may be meant/)
  })

  it('can be set in the editor', async () => {
    const { document } = await open(`---\nrightspec: { genre: prd }\n---\n${weak}`)
    const settings = vscode.workspace.getConfiguration('rightspec')
    await untilFound(document, 'success-metric-missing')
    try {
      await settings.update('type', 'bugfix', vscode.ConfigurationTarget.Workspace)
      await untilGone(document, 'success-metric-missing')
    } finally {
      await settings.update('type', undefined, vscode.ConfigurationTarget.Workspace)
    }
    await untilFound(document, 'success-metric-missing')
  })
})

/** Runs the command line that was built with the extension. */
function commandLine(cwd: string, ...args: string[]): Promise<JsonOutput> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
    execFile(process.execPath, [join(__dirname, '../../dist/cli.js'), ...args], { cwd, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (stdout) resolve(JSON.parse(stdout) as JsonOutput)
      else reject(error ?? new Error(stderr))
    })
  })
}
