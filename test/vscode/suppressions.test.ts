import assert from 'node:assert/strict'
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
})
