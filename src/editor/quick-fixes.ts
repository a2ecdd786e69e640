import * as vscode from 'vscode'
import type { Finding, Report } from '../engine/index.js'
import { commands } from './commands.js'
import { diagnosticsOf } from './diagnostics.js'
import { markdown, rangeIn } from './documents.js'
import { fixEdit } from './fix-edit.js'
import type { OpenSpecs } from './open-specs.js'
import type { Offer, Reader } from './reader/reader.js'

/** Says so where a fix turns out to have no place; not in the command palette. */
const noPlaceCommand = 'rightspec.fixHasNoPlace'

/** A fix in the menu: what it changes is worked out when somebody looks at it or takes it, not with every move of the caret. */
class FixAction extends vscode.CodeAction {
  constructor(
    readonly offer: Offer,
    readonly document: vscode.TextDocument,
  ) {
    super(offer.title, vscode.CodeActionKind.QuickFix)
    this.isPreferred = offer.preferred
  }
}

/** Offers the fixes of a finding, then how to silence it, then its rule. */
export function offerQuickFixes(specs: OpenSpecs, reader: Reader): vscode.Disposable {
  const noPlace = vscode.commands.registerCommand(noPlaceCommand, () => {
    vscode.window.showInformationMessage(vscode.l10n.t('There is no place here that this fix can be put in.'))
  })
  const provider = vscode.languages.registerCodeActionsProvider(
    markdown,
    {
      async provideCodeActions(document, range, context) {
        const report = await specs.fresh(document)
        if (!report) return []
        const findings = report.findings.filter((finding) => rangeIn(document, finding.range).intersection(range))
        // The lightbulb comes up by itself only for what is underlined; whoever asks gets it for the paragraph being typed, too.
        const asked = context.triggerKind === vscode.CodeActionTriggerKind.Invoke
        const wanted = asked ? findings : findings.filter((finding) => isShown(finding, specs.shown(document)))
        return actionsFor(wanted, { document, report, reader, diagnostics: context.diagnostics })
      },
      async resolveCodeAction(action: vscode.CodeAction) {
        if (!(action instanceof FixAction)) return action
        const fix = await action.offer.make()
        if (fix) action.edit = fixEdit(action.document, fix)
        else action.command = { title: action.title, command: noPlaceCommand }
        return action
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  )
  return vscode.Disposable.from(noPlace, provider)
}

interface Setting {
  document: vscode.TextDocument
  report: Report
  reader: Reader
  diagnostics: readonly vscode.Diagnostic[]
}

async function actionsFor(findings: readonly Finding[], setting: Setting): Promise<vscode.CodeAction[]> {
  const { document, report, reader } = setting
  const offers = await Promise.all(findings.map(async (finding) => ({ finding, ...(await reader.offers(report, finding)) })))
  const actions = (kind: 'fixes' | 'suppressions') =>
    offers.flatMap((offered) => offered[kind].map((offer) => fixAction(offer, offered.finding, document, setting.diagnostics)))
  const pages = await reader.pages()
  const rules = [...new Set(findings.map((finding) => finding.ruleId))].map((ruleId) => ruleAction(ruleId, pages.get(ruleId)?.title ?? ruleId))
  return [...actions('fixes'), ...actions('suppressions'), ...rules]
}

function fixAction(offer: Offer, finding: Finding, document: vscode.TextDocument, diagnostics: readonly vscode.Diagnostic[]): FixAction {
  const action = new FixAction(offer, document)
  action.diagnostics = diagnosticsOf(finding, rangeIn(document, finding.range), diagnostics)
  return action
}

function ruleAction(ruleId: string, name: string): vscode.CodeAction {
  const title = vscode.l10n.t('Show the rule: {0}', name)
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
  action.command = { title, command: commands.showRule, arguments: [ruleId] }
  return action
}

function isShown(finding: Finding, shown: readonly Finding[]): boolean {
  return shown.some(({ ruleId, range }) => ruleId === finding.ruleId && range.start === finding.range.start && range.end === finding.range.end)
}
