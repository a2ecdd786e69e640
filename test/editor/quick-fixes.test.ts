import { beforeAll, describe, expect, it, vi } from 'vitest'
import type * as vscode from 'vscode'
import type { OpenSpecs } from '../../src/editor/open-specs.js'
import { offerQuickFixes } from '../../src/editor/quick-fixes.js'
import * as parts from '../../src/engine/parts.js'
import { readerInProcess } from './reader-in-process.js'

const editor = vi.hoisted(() => ({ provider: undefined as vscode.CodeActionProvider | undefined, commands: [] as string[] }))

vi.mock('vscode', () => {
  class Range {
    constructor(
      readonly start: number,
      readonly end: number,
    ) {}
    intersection(other: Range) {
      return this.start <= other.end && other.start <= this.end ? this : undefined
    }
    isEqual() {
      return false
    }
  }
  class CodeAction {
    constructor(
      readonly title: string,
      readonly kind: string,
    ) {}
  }
  class WorkspaceEdit {
    edits: unknown[] = []
    set(_uri: unknown, edits: unknown[]) {
      this.edits = edits
    }
  }
  return {
    Range,
    CodeAction,
    WorkspaceEdit,
    SnippetString: String,
    SnippetTextEdit: { replace: (range: Range, snippet: unknown) => ({ range, snippet }) },
    TextEdit: { replace: (range: Range, text: string) => ({ range, text }) },
    CodeActionKind: { QuickFix: 'quickfix' },
    CodeActionTriggerKind: { Invoke: 1, Automatic: 2 },
    DiagnosticSeverity: {},
    Disposable: { from: () => ({}) },
    l10n: { t: (text: string) => text },
    commands: { registerCommand: (id: string) => editor.commands.push(id) },
    languages: {
      registerCodeActionsProvider: (_selector: unknown, provider: vscode.CodeActionProvider) => {
        editor.provider = provider
      },
    },
  }
})

const reader = readerInProcess()
const order = 'Acme asked for a Gantt chart, so we will add one in Q3.'

/** What the lightbulb offers at the order in a text. */
async function offered(text: string): Promise<vscode.CodeAction[]> {
  const report = await reader.lint(text, { asSpec: true }, 'file:///spec.md').answer
  const specs = { fresh: async () => report, shown: () => report?.findings ?? [] }
  offerQuickFixes(specs as unknown as OpenSpecs, reader)
  const document = { uri: '', getText: () => text, positionAt: (offset: number) => offset }
  const at = text.indexOf(order)
  const found = await editor.provider?.provideCodeActions(
    document as never,
    { start: at, end: at } as never,
    { triggerKind: 2, diagnostics: [], only: undefined },
    {} as never,
  )
  return found as vscode.CodeAction[]
}

const resolve = (action: vscode.CodeAction) => editor.provider?.resolveCodeAction?.(action, {} as never) as Promise<vscode.CodeAction>

describe('quick fixes', () => {
  const spec = `# Export\n\n## Requirements\n\n- ${order}\n- Next.\n`
  let actions: vscode.CodeAction[]

  beforeAll(async () => {
    actions = await offered(spec)
  })

  it('are offered by their titles, the best one first, without reading the document again', async () => {
    const parse = vi.spyOn(parts, 'parsePart')
    const titles = (await offered(spec.replace('Next', 'Then'))).map(({ title }) => title)
    expect(parse).not.toHaveBeenCalled()
    expect(titles[0]).toBe('State the need behind the request')
    expect(titles).toContain("Silence 'customer-dictated-solution' here, with a reason")
    expect(actions.map(({ isPreferred }) => isPreferred === true)).toEqual(actions.map((_, index) => index === 0))
    expect(actions.filter(({ edit }) => edit)).toEqual([])
  })

  it('say what they change when they are taken', async () => {
    actions = await offered(spec)
    const taken = await resolve(actions[0] as vscode.CodeAction)
    expect(JSON.stringify(taken.edit)).toContain('Need behind the request')
    expect(taken.command).toBeUndefined()
  })

  it('say so where there is no place for them', async () => {
    const unclosed = await offered(`# Export\n\n## Requirements\n\n- ${order} <!-- never closed\n`)
    const without = (await Promise.all(unclosed.map(resolve))).filter(({ edit }) => !edit)
    expect(without.length).toBeGreaterThan(1)
    for (const { command } of without) expect(command?.command === 'rightspec.showRule' || editor.commands.includes(command?.command ?? '')).toBe(true)
  })
})
