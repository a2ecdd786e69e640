import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, diagnostics, extensionId, findingOf, open, openFile, ruleOf, rulesIn, untilAllRead, untilFound, untilGone } from './support/editor.js'
import { order, orderRule, spec } from './support/specs.js'

describe('Diagnostics', () => {
  afterEach(closeAll)

  it('come from the extension that was installed from the package', async () => {
    const { document } = await open(spec({ requirements: [order] }))
    await untilFound(document, orderRule)
    const extension = vscode.extensions.getExtension(extensionId)
    assert.ok(extension?.isActive)
    assert.match(extension.extensionUri.path, /\/extensions\/rightspec\.rightspec-\d+\.\d+\.\d+(?:-universal)?$/)
    assert.equal(extension.packageJSON.main, './dist/extension.js')
  })

  it('mark the doubtful line, with rule, severity and a short message', async () => {
    const { document } = await open(spec({ requirements: [order] }))
    const finding = await untilFound(document, orderRule)
    assert.equal(finding.source, 'Rightspec')
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning)
    assert.ok(finding.message.length > 0 && finding.message.length <= 100, finding.message)
    assert.ok(order.includes(document.getText(finding.range)), `marked: '${document.getText(finding.range)}'`)
    assert.deepEqual(rulesIn(document), [orderRule])
  })

  it('carry the rule as their code, which leads to a page about it', async () => {
    const { document } = await open(spec({ requirements: [order] }))
    const { code } = await untilFound(document, orderRule)
    assert.ok(typeof code === 'object' && code.value === orderRule)
    const page = await vscode.workspace.openTextDocument(code.target)
    assert.match(page.getText(), /^# Customer-dictated solution$/m)
    assert.match(page.getText(), /^## What to do$/m)
  })

  it('say nothing of a spec that answers everything', async () => {
    const { document } = await open(spec())
    await untilAllRead()
    assert.deepEqual(rulesIn(document), [])
  })

  it('say one thing of open risks, on the title, with each risk as related information', async () => {
    const { document } = await open(spec().replace(/^- (?:Value|Usability|Feasibility|Viability): .*\n/gm, ''))
    const finding = await untilFound(document, 'risks-unaddressed')
    assert.equal(document.lineAt(finding.range.start.line).text, '# Seat swaps')
    assert.ok((finding.relatedInformation?.length ?? 0) >= 2, JSON.stringify(finding.relatedInformation))
    assert.ok(finding.relatedInformation?.every(({ location }) => location.uri.toString() === document.uri.toString()))
    assert.deepEqual(
      rulesIn(document).filter((rule) => rule.endsWith('-risk-unaddressed')),
      [],
    )
  })

  it('stand at the right place in a text with a byte order mark and Windows line ends', async () => {
    const { document } = await open(`\uFEFF${spec({ requirements: [order] })}`.replace(/\n/g, '\r\n'))
    const finding = await untilFound(document, orderRule)
    assert.equal(document.eol, vscode.EndOfLine.CRLF)
    assert.ok(order.startsWith(document.getText(finding.range).slice(0, 12)), `marked: '${document.getText(finding.range)}'`)
  })

  it('go when the document is closed', async () => {
    const { document } = await open(spec({ requirements: [order] }))
    await untilFound(document, orderRule)
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    await untilGone(document, orderRule)
    assert.deepEqual(diagnostics(document), [])
  })

  it('go when the document is no longer Markdown, and come back with it', async () => {
    const { document } = await open(spec({ requirements: [order] }))
    await untilFound(document, orderRule)
    const plain = await vscode.languages.setTextDocumentLanguage(document, 'plaintext')
    await untilGone(plain, orderRule)
    const markdown = await vscode.languages.setTextDocumentLanguage(plain, 'markdown')
    await untilFound(markdown, orderRule)
  })

  it('follow the settings of the folder that a file lies in', async () => {
    const shop = await openFile('shop', 'docs/vouchers-prd.md')
    await untilFound(shop.document, orderRule)
    const archive = await openFile('archive', 'vouchers-2019.md')
    await untilFound(archive.document, 'placeholder-section')
    assert.equal(findingOf(archive.document, orderRule), undefined, 'its category is off in this folder')
  })

  it('are told apart by one rule each: nothing is said twice of one line', async () => {
    const { document } = await open(spec({ requirements: [order], problem: 'There is no dashboard.', more: '## Support\n\nTBD' }))
    await untilFound(document, 'placeholder-section')
    const lines = diagnostics(document).map(({ range }) => range.start.line)
    assert.deepEqual(lines, [...new Set(lines)], diagnostics(document).map(ruleOf).join(', '))
    assert.ok(lines.length >= 3)
  })
})
