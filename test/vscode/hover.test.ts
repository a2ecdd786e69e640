import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, open, untilAllRead, untilFound } from './support/editor.js'
import { order, orderRule, spec } from './support/specs.js'
import { until } from './support/waiting.js'

async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string | undefined> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position)
  const text = hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n\n')
  return text === '' ? undefined : text
}

describe('Hover', () => {
  afterEach(closeAll)

  it('on a finding says what, why and what to do, and leads to the rule', async () => {
    const { document } = await open(spec({ requirements: [order] }))
    const finding = await untilFound(document, orderRule)
    const text = await until('a hover', () => hoverText(document, finding.range.start.translate(0, 2)))
    for (const part of ['What', 'Why', 'What to do']) assert.match(text, new RegExp(`\\*\\*${part}\\*\\*`), text)
    assert.match(text, /command:rightspec\.showRule/)
    assert.ok(text.length < 1500, `three short parts, not ${text.length} characters`)
  })

  it('on a comment that silences says what it silences, the reason, and what that rule is about', async () => {
    const comment = `<!-- rightspec-disable-next-line ${orderRule} -- decided in the contract of May -->`
    const { document } = await open(spec({ more: `${comment}\n${order}` }))
    await untilAllRead()
    const position = document.positionAt(document.getText().indexOf(comment) + 10)
    const text = await until('a hover', () => hoverText(document, position))
    assert.match(text, /decided in the contract of May/)
    assert.match(text, /Gantt chart|asked for/)
    assert.match(text, /\*\*What to do\*\*/)
  })

  it('elsewhere says nothing', async () => {
    const { document } = await open(spec({ requirements: [order] }))
    await untilFound(document, orderRule)
    assert.equal(await hoverText(document, document.positionAt(document.getText().indexOf('re-enter'))), undefined)
  })
})
