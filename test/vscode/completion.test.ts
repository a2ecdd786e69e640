import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { checklistQuestions } from '../../src/spec/checklist-questions.js'
import { closeAll, diagnostics, open, untilAllRead, untilFound } from './support/editor.js'
import { order, orderRule, spec } from './support/specs.js'
import { until } from './support/waiting.js'

const types = ['feature', 'bugfix', 'minor', 'compliance', 'internal', 'platform', 'api']

/** The caret's place: that of the mark in a text, which is taken out of it. */
function marked(text: string): { content: string; before: string } {
  const [before = '', after = ''] = text.split('¦')
  return { content: before + after, before }
}

async function openAt(text: string): Promise<{ editor: vscode.TextEditor; position: vscode.Position }> {
  const { content, before } = marked(text)
  const editor = await open(content)
  await untilAllRead()
  const position = editor.document.positionAt(before.length)
  editor.selection = new vscode.Selection(position, position)
  return { editor, position }
}

/** What is offered there, ours alone, in the order of the list. */
async function offered({ editor, position }: Awaited<ReturnType<typeof openAt>>, trigger?: string): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', editor.document.uri, position, trigger)
  const ours = new Set(['rightspec', 'risk-table', 'genre', 'disable', 'waived', 'profile', 'stage', 'partnership', 'type', 'style', 'prd', 'rfc', orderRule])
  const isOurs = (name: string) => ours.has(name) || types.includes(name) || checklistQuestions.some(({ id }) => id === name)
  // The editor itself offers words of other open documents, as text.
  return items
    .filter((item) => item.kind !== vscode.CompletionItemKind.Text && isOurs(nameOf(item)))
    .sort((a, b) => (a.sortText ?? nameOf(a)).localeCompare(b.sortText ?? nameOf(b)))
}

function nameOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label
}

function documentationOf({ documentation }: vscode.CompletionItem): string {
  return typeof documentation === 'object' ? documentation.value : (documentation ?? '')
}

const names = async (text: string, trigger?: string) => (await offered(await openAt(text), trigger)).map(nameOf)

describe('Completion', () => {
  afterEach(closeAll)

  it('in front matter offers what can be said, without what is said already', async () => {
    const text = (own: string) => `---\nrightspec:\n${own}\n---\n${spec()}`
    const keys = await names(text('  genre: prd\n  ¦'))
    assert.deepEqual(new Set(keys), new Set(['disable', 'waived', 'profile', 'stage', 'partnership', 'type', 'style']))
    assert.deepEqual(await names(text('  type: ¦'), ' '), types)
    assert.deepEqual((await names(text('  genre: ¦'), ' ')).slice(0, 1), ['prd'])
    assert.ok((await names(text('  waived:\n    why-now: a law\n    ¦'))).includes('guardrail'))
    assert.ok(!(await names(text('  waived:\n    why-now: a law\n    ¦'))).includes('why-now'))
    assert.deepEqual(await names(`---\nrightspec: { type: ¦ }\n---\n${spec()}`, ' '), types)
  })

  it('explains each word by what it changes, and each key by its setting', async () => {
    const values = await offered(await openAt(`---\nrightspec:\n  type: ¦\n---\n${spec()}`))
    const bugfix = values.find((item) => nameOf(item) === 'bugfix')
    assert.match(documentationOf(bugfix ?? assert.fail('no bugfix')), /`off`: .*company-goal-missing/)
    const keys = await offered(await openAt(`---\nrightspec:\n  ¦\n---\n${spec()}`))
    for (const key of keys) assert.ok(documentationOf(key).length > 20, nameOf(key))
    assert.match(documentationOf(keys.find((item) => nameOf(item) === 'stage') ?? assert.fail('no stage')), /startup/)
  })

  it('offers the rules that were found first', async () => {
    const at = await openAt(`---\nrightspec:\n  disable: [¦]\n---\n${spec({ requirements: [order] })}`)
    await untilFound(at.editor.document, orderRule)
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', at.editor.document.uri, at.position)
    const rules = items.filter(({ kind }) => kind === vscode.CompletionItemKind.EnumMember).sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''))
    assert.equal(nameOf(rules[0] ?? assert.fail('none')), orderRule)
  })

  it('writes settings that count', async () => {
    const { editor } = await openAt(`¦---\n---\n${spec({ requirements: [order] })}`)
    const { document } = editor
    await untilFound(document, orderRule)
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), '\n'))
    const position = new vscode.Position(1, 0)
    editor.selection = new vscode.Selection(position, position)
    const [own] = await offered({ editor, position })
    assert.equal(nameOf(own ?? assert.fail('none')), 'rightspec')
    await editor.insertSnippet(own?.insertText as vscode.SnippetString, position)
    assert.equal(document.getText(new vscode.Range(0, 0, 3, 0)).replaceAll('\r\n', '\n'), '---\nrightspec:\n  \n')
    const disable = (await offered({ editor, position: editor.selection.active })).find((item) => nameOf(item) === 'disable')
    await editor.insertSnippet(disable?.insertText as vscode.SnippetString)
    await editor.edit((edit) => edit.insert(editor.selection.active, orderRule))
    await until('silence', () => diagnostics(document).every(({ code }) => typeof code !== 'object' || code.value !== orderRule))
  })

  it('offers the parts of a spec at the start of a line, what is open first', async () => {
    const at = await openAt(spec({ more: '¦' }))
    const items = await offered(at)
    const order = items.map(nameOf)
    assert.ok(order.includes('risk-table') && order.includes('learning-plan') && order.includes('non-goals'))
    assert.ok(order.indexOf('guardrail') < order.indexOf('primary-user'), 'what is answered comes last')
    const guardrail = items.find((item) => nameOf(item) === 'guardrail')
    await at.editor.insertSnippet(guardrail?.insertText as vscode.SnippetString, at.position)
    assert.match(at.editor.document.getText(), /Must not get worse: \[measure\]/)
  })

  it('keeps still where nobody writes a spec', async () => {
    const readme = '# Seat plans\n\nInstall with `npm install seat-plans`.\n\n## Usage\n\nRun `npx seats`.\n\n'
    assert.deepEqual(await names(`${readme}¦`), [])
    assert.deepEqual(await names(`---\ntitle: Seat plans\n¦\n---\n${readme}`), [])
    assert.deepEqual(await names(`---\ntitle: Seat plans\nlayout: ¦\n---\n${readme}`, ' '), [])
    assert.deepEqual(await names(spec({ more: 'The cashier ¦' }), ' '), [])
    assert.deepEqual(await names(spec({ more: '```sh\n¦\n```' })), [])
  })
})
