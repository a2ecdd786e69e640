import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, folderNamed } from './support/editor.js'
import { order, spec } from './support/specs.js'
import { until } from './support/waiting.js'

const place = vscode.Uri.joinPath(folderNamed('shop'), 'reported')

function reports(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('rightspec.report'))
}

describe('Show Report', () => {
  before(() => vscode.workspace.fs.writeFile(vscode.Uri.joinPath(place, 'seats-prd.md'), new TextEncoder().encode(spec({ requirements: [order] }))))

  after(async () => {
    await closeAll()
    await vscode.workspace.fs.delete(place, { recursive: true })
  })

  it('opens one page about all specs, and no second one', async () => {
    await vscode.commands.executeCommand('rightspec.showReport')
    await until('the report in a tab', () => reports().length > 0)
    await vscode.commands.executeCommand('rightspec.showReport')
    assert.equal(reports().length, 1)
    assert.ok(reports()[0]?.isActive)
  })

  it('opens no file that is none of the workspace', async () => {
    const other = vscode.Uri.joinPath(folderNamed('shop'), '..', 'specs.code-workspace')
    await vscode.commands.executeCommand('rightspec.openFromReport', other.toString(), 1)
    assert.notEqual(vscode.window.activeTextEditor?.document.uri.toString(), other.toString())
    await vscode.commands.executeCommand('rightspec.openFromReport', vscode.Uri.joinPath(place, 'seats-prd.md').toString(), 3)
    await until('the line', () => vscode.window.activeTextEditor?.selection.active.line === 2)
  })
})
