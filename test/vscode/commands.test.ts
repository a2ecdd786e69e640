import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { caretAfter, closeAll, diagnostics, extensionId, open, rulesIn, untilAllRead, untilFound, untilGone } from './support/editor.js'
import { order, orderRule, spec } from './support/specs.js'
import { until } from './support/waiting.js'

const titles = {
  'rightspec.openChecklist': 'Open Discovery Checklist',
  'rightspec.lintAnyway': 'Lint This Spec Anyway',
  'rightspec.showRule': 'Show Rule',
  'rightspec.newSpec': 'New Product Spec',
  'rightspec.openSample': 'Open Sample Spec',
  'rightspec.nextFinding': 'Go to Next Finding',
  'rightspec.previousFinding': 'Go to Previous Finding',
  'rightspec.explainFinding': 'Explain This Finding',
  'rightspec.suppressFinding': 'Suppress Finding',
  'rightspec.lintWorkspace': 'Lint Workspace',
  'rightspec.clearWorkspace': 'Clear Findings of Closed Files',
  'rightspec.showReport': 'Show Report',
  'rightspec.saveReport': 'Save Report As…',
  'rightspec.compareReport': 'Compare with an Earlier Report…',
  'rightspec.refreshReport': 'Refresh Report',
  'rightspec.sortByRisk': 'Sort by Open Risks',
  'rightspec.sortByName': 'Sort by Name',
  'rightspec.filterSpecs': 'Filter Specs',
  'rightspec.insertStub': 'Insert Stub',
}

/** Every open tab by what it shows: a document's address, or the kind of a panel. */
function tabs(): string[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .map(({ input, label }) => {
      if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri.toString()
      return input instanceof vscode.TabInputWebview ? input.viewType : label
    })
}

describe('Commands', () => {
  afterEach(closeAll)

  it('stand in the palette under "Rightspec", and are there', async () => {
    const { document } = await open(spec({ requirements: [order] }))
    await untilFound(document, orderRule)
    const declared: { command: string; title: string; category: string }[] = vscode.extensions.getExtension(extensionId)?.packageJSON.contributes.commands
    assert.deepEqual(Object.fromEntries(declared.map(({ command, title }) => [command, title])), titles)
    assert.ok(declared.every(({ category }) => category === 'Rightspec'))
    const registered = await vscode.commands.getCommands(true)
    assert.deepEqual(
      Object.keys(titles).filter((command) => !registered.includes(command)),
      [],
    )
  })

  it('Go to Next and Previous Finding take the caret from finding to finding and round the ends', async () => {
    const editor = await open(spec({ problem: 'There is no dashboard.', requirements: [order], more: '## Support\n\nTBD' }))
    await untilFound(editor.document, 'placeholder-section')
    const places = diagnostics(editor.document).map(({ range }) => range.start)
    assert.ok(places.length >= 3, rulesIn(editor.document).join(', '))
    const go = async (command: string) => {
      await vscode.commands.executeCommand(command)
      return editor.selection.active
    }
    editor.selection = new vscode.Selection(0, 0, 0, 0)
    for (const place of places) assert.deepEqual(await go('rightspec.nextFinding'), place)
    assert.deepEqual(await go('rightspec.nextFinding'), places[0], 'round the end')
    assert.deepEqual(await go('rightspec.previousFinding'), places.at(-1), 'round the start')
    assert.deepEqual(await go('rightspec.previousFinding'), places.at(-2))
  })

  it('Show Rule opens the page of a rule', async () => {
    await open(spec())
    await vscode.commands.executeCommand('rightspec.showRule', orderRule)
    await until('the page in a tab', () => tabs().some((tab) => tab.startsWith('rightspec-rule:') && tab.includes(orderRule)), {
      seen: tabs,
    })
  })

  it('New Product Spec opens a draft in which every blank is one to fill in', async () => {
    const done = vscode.commands.executeCommand('rightspec.newSpec')
    const editor = await until('a draft', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      const active = vscode.window.activeTextEditor
      return active && active.document.getText().length > 200 ? active : undefined
    })
    await done
    assert.ok(editor.document.isUntitled)
    assert.equal(editor.document.languageId, 'markdown')
    assert.match(editor.document.getText(), /^# /m)
    assert.doesNotMatch(editor.document.getText(), /\$\{\d|\$\d/)
  })

  it('Open Sample Spec opens a draft that holds a finding of each kind', async () => {
    await vscode.commands.executeCommand('rightspec.openSample')
    const document = await until('the sample', () => vscode.window.activeTextEditor?.document)
    assert.ok(document.isUntitled)
    for (const rule of [orderRule, 'solution-in-problem', 'output-as-goal', 'claim-without-evidence', 'placeholder-section', 'usability-risk-unaddressed'])
      await untilFound(document, rule)
  })

  it('Explain This Finding puts the caret on the finding of its line', async () => {
    const editor = await open(spec({ requirements: [order] }))
    const finding = await untilFound(editor.document, orderRule)
    const start = finding.range.start.with({ character: 0 })
    editor.selection = new vscode.Selection(start, start)
    await vscode.commands.executeCommand('rightspec.explainFinding')
    assert.ok(finding.range.contains(editor.selection.active))
  })

  it('Suppress Finding at the caret puts a comment there and silences it', async () => {
    const editor = await open(spec({ more: order }))
    await untilFound(editor.document, orderRule)
    caretAfter(editor, 'Harrow Books asked')
    const before = editor.document.getText()
    const done = vscode.commands.executeCommand('rightspec.suppressFinding')
    await until('the comment', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      return editor.document.getText() !== before
    })
    await done
    assert.match(editor.document.getText(), new RegExp(`<!-- rightspec-disable-[a-z-]+ ${orderRule}\\b`))
    await untilGone(editor.document, orderRule)
  })

  it('Open Discovery Checklist opens one panel beside the spec, and no second one', async () => {
    const editor = await open(spec())
    await untilAllRead()
    const panels = () => tabs().filter((tab) => tab.includes('rightspec.checklist'))
    await vscode.commands.executeCommand('rightspec.openChecklist')
    await until('the panel', () => panels().length > 0, { seen: tabs })
    await vscode.window.showTextDocument(editor.document, editor.viewColumn)
    await vscode.commands.executeCommand('rightspec.openChecklist')
    await untilAllRead()
    assert.equal(panels().length, 1)
    assert.ok(vscode.window.tabGroups.all.length >= 2, 'it stands beside the spec')
  })
})
