import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { createEngine } from '../../src/engine/index.js'
import type { Fix } from '../../src/engine/report.js'
import { snippetToText } from '../../src/engine/snippet.js'
import { pages } from '../../src/rules/pages.generated.js'
import { inExampleSpec } from '../rules/example-spec.js'
import { examplesOf } from '../rules/examples.js'
import { closeAll, diagnostics, fixesAt, fixTitled, mostActions, open, perform, type as typeKeys, untilFound, untilGone } from './support/editor.js'
import { order, orderRule, spec } from './support/specs.js'
import { until } from './support/waiting.js'

const engine = createEngine()

/** The text after a fix whose blanks nobody has filled in yet. */
function fixed(text: string, fix: Fix): string {
  return text.slice(0, fix.range.start) + (fix.snippet ? snippetToText(fix.text) : fix.text) + text.slice(fix.range.end)
}

/** The first and the last flagged example of a rule's page, each as a whole document that Rightspec reads as a spec. */
function flaggedTexts({ body, under }: { body: string; under: string }): string[] {
  return examplesOf(body)
    .flagged.filter((_example, index, all) => index === 0 || index === all.length - 1)
    .map((example) => (example.kind === 'line' ? inExampleSpec(example.text, under).text : example.text))
}

describe('Quick fixes', () => {
  after(closeAll)

  // Rules of the nursery are off in the editor until somebody turns them on.
  for (const page of Object.values(pages).filter(({ nursery }) => !nursery)) {
    flaggedTexts(page).forEach((text, index) => {
      describe(`${page.id}, example ${index + 1}`, () => {
        const report = engine.lint(text, { asSpec: true })
        const finding = report.findings.find(({ ruleId }) => ruleId === page.id)
        const fixes = finding ? [...engine.fixes(report, finding), ...engine.suppressions(report, finding)] : []
        let editor: vscode.TextEditor
        let diagnostic: vscode.Diagnostic

        before(async () => {
          await closeAll()
          editor = await open(text)
          await vscode.commands.executeCommand('rightspec.lintAnyway')
        })

        beforeEach(async () => {
          if (editor.document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert')
          diagnostic = await untilFound(editor.document, page.id)
        })

        for (const fix of fixes) {
          it(fix.title, async () => {
            const { document } = editor
            editor.selection = new vscode.Selection(diagnostic.range.start, diagnostic.range.start)
            await perform(await fixTitled(document, diagnostic, fix.title))
            await until('the fix in the text', () => document.getText() !== text)
            assert.equal(document.getText(), fixed(text, fix))
            if (/\$\{1[:|]/.test(fix.text)) assert.ok(!editor.selection.isEmpty, 'the first blank is selected, to be filled in')
            await vscode.commands.executeCommand('leaveSnippet')
            await vscode.commands.executeCommand('undo')
            assert.equal(document.getText(), text, 'one undo takes the whole fix back')
          })
        }

        it('leads to the rule', async () => {
          const { document } = editor
          const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, diagnostic.range)
          assert.ok(
            actions.some(({ command }) => command?.command === 'rightspec.showRule' && command.arguments?.[0] === page.id),
            actions.map(({ title }) => title).join('\n'),
          )
        })
      })
    })
  }

  it('exist for every rule that a person can do something about', () => {
    const without = Object.values(pages)
      .filter(({ id, fixes, nursery }) => !nursery && fixes.length === 0 && id !== 'unused-suppression' && id !== 'unreadable-part')
      .map(({ id }) => id)
    assert.deepEqual(without, [])
  })

  it('offer the best one first, and say which one that is', async () => {
    const { document } = await open(spec({ requirements: [order] }))
    const actions = await fixesAt(document, await untilFound(document, orderRule))
    assert.equal(actions[0]?.isPreferred, true)
    assert.equal(actions.filter(({ isPreferred }) => isPreferred).length, 1)
  })

  it('leave blanks that are filled in one after the other with the Tab key', async () => {
    const editor = await open(spec({ requirements: [order] }))
    const { document } = editor
    await perform(await fixTitled(document, await untilFound(document, orderRule), 'State the need behind the request'))
    await until('a blank to fill in', () => !editor.selection.isEmpty)
    await typeKeys('a show is sold out')
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
    await typeKeys('a cashier')
    assert.match(document.getText(), /a show is sold out[^\n]*a cashier/)
  })

  it('that silence a finding do so, with the reason still to be typed', async () => {
    for (const where of ['here', 'in this section', 'in this file']) {
      const editor = await open(spec({ requirements: [order] }))
      const { document } = editor
      const diagnostic = await untilFound(document, orderRule)
      await perform(await fixTitled(document, diagnostic, `Silence '${orderRule}' ${where}, with a reason`))
      await until('the reason to be selected', () => document.getText(editor.selection) === 'reason')
      await typeKeys('decided in May')
      await vscode.commands.executeCommand('leaveSnippet')
      await untilGone(document, orderRule)
      assert.match(document.getText(), /decided in May -->/)
      assert.deepEqual(diagnostics(document), [])
      await closeAll()
    }
  })

  it('are offered for a text that was changed a moment ago', async () => {
    const editor = await open(spec({ requirements: [order] }))
    const { document } = editor
    await untilFound(document, orderRule)
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n\n'))
    const start = document.positionAt(document.getText().indexOf(order))
    const actions = await until('quick fixes', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(start, start.translate(0, 5)),
        'quickfix',
        mostActions,
      )
      return found.length > 0 ? found : undefined
    })
    const action = actions.find(({ title }) => title === 'State the need behind the request')
    assert.ok(action)
    await perform(action)
    assert.ok(document.getText().includes(order), 'the fix left the line itself as it was')
  })
})
