import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { caretAfter, closeAll, diagnostics, findingOf, open, ruleOf, rulesIn, type as typeKeys, untilAllRead, untilFound, untilGone } from './support/editor.js'
import { order, orderRule, spec } from './support/specs.js'

const other = 'Blue Harbour asked for a dashboard, so we will build one.'

describe('Suppression comments', () => {
  afterEach(closeAll)

  const forms: Record<string, string> = {
    'the next line': spec({ more: `<!-- rightspec-disable-next-line ${orderRule} -- decided in May -->\n${order}` }),
    'a line': spec({ more: `${order} <!-- rightspec-disable-line ${orderRule} -- decided in May -->` }),
    'a block': spec({ more: `<!-- rightspec-disable-block ${orderRule} -- decided in May -->\n\n- ${order}\n- ${other}` }),
    'a section': spec({ more: `## More requirements\n\n<!-- rightspec-disable-section ${orderRule} -- decided in May -->\n\n- ${order}\n- ${other}` }),
    'a file': `<!-- rightspec-disable-file ${orderRule} -- decided in May -->\n\n${spec({ requirements: [order, other] })}`,
    'a range': spec({ more: `<!-- rightspec-disable ${orderRule} -- decided in May -->\n\n- ${order}\n\n<!-- rightspec-enable ${orderRule} -->` }),
  }

  for (const [form, text] of Object.entries(forms)) {
    it(`silence ${form}`, async () => {
      const { document } = await open(text)
      await untilAllRead()
      assert.deepEqual(rulesIn(document), [])
    })
  }

  it('silence only what they name', async () => {
    const { document } = await open(spec({ more: `<!-- rightspec-disable-next-line output-as-goal -- decided in May -->\n${order}` }))
    await untilFound(document, orderRule)
  })

  it('end where the range ends', async () => {
    const { document } = await open(
      spec({ more: `<!-- rightspec-disable ${orderRule} -->\n\n- ${order}\n\n<!-- rightspec-enable ${orderRule} -->\n\n- ${other}` }),
    )
    const finding = await untilFound(document, orderRule)
    assert.equal(diagnostics(document).filter((diagnostic) => ruleOf(diagnostic) === orderRule).length, 1)
    assert.ok(other.includes(document.getText(finding.range)))
  })

  it('that silence nothing are pointed out', async () => {
    const { document } = await open(spec({ more: `<!-- rightspec-disable-next-line ${orderRule} -- decided in May -->\nCashiers see both seats.` }))
    const finding = await untilFound(document, 'unused-suppression')
    assert.match(document.getText(finding.range), /rightspec-disable-next-line/)
  })

  it('work as soon as they are typed', async () => {
    const editor = await open(spec({ more: order }))
    await untilFound(editor.document, orderRule)
    caretAfter(editor, 'while the guest is on the phone.')
    await typeKeys('\n')
    await editor.edit((edit) => {
      const at = editor.document.positionAt(editor.document.getText().indexOf(order))
      edit.insert(at, `<!-- rightspec-disable-next-line ${orderRule} -- decided in May -->\n`)
    })
    await untilGone(editor.document, orderRule)
    assert.equal(findingOf(editor.document, 'unused-suppression'), undefined)
  })

  it('are completed: the directive, then rules, those of the document first', async () => {
    const editor = await open(spec({ more: order }))
    const { document } = editor
    await untilFound(document, orderRule)
    const line = document.positionAt(document.getText().indexOf(order)).line
    const completions = async (text: string, trigger: string, after = '') => {
      await editor.edit((edit) => edit.insert(new vscode.Position(line, 0), `${text}${after}`))
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(line, text.length),
        trigger,
      )
      await vscode.commands.executeCommand('undo')
      return items
        .map(({ label, sortText }) => ({ label: typeof label === 'string' ? label : label.label, sortText: sortText ?? '' }))
        .sort((a, b) => a.sortText.localeCompare(b.sortText))
        .map(({ label }) => label)
    }
    assert.deepEqual((await completions('<!-- rightspec-', '-')).slice(0, 2), ['rightspec-disable-next-line', 'rightspec-disable-line'])
    assert.ok(!(await completions('<!--', '-')).some((label) => label.startsWith('rightspec-')), 'another comment is left alone')
    await untilFound(document, orderRule)
    const rules = await completions('<!-- rightspec-disable-next-line ', ' ', '-->\n')
    assert.ok(rules.indexOf(orderRule) < rules.indexOf('assumed-easy-build'), 'what was found comes before what was not')
    assert.ok(rules.includes('output-as-goal') && rules.includes('requirement-gathering'))
    assert.ok(!(await completions('<!-- rightspec-disable-next-line output-as-goal -- decided ', ' ')).includes(orderRule), 'nor is a reason')
  })
})
