import * as vscode from 'vscode'
import type { Report, SpecPlaces } from '../engine/index.js'
import { commands } from './commands.js'
import { markdown, rangeIn } from './documents.js'
import { moveRange } from './moving-range.js'
import type { OpenSpecs } from './open-specs.js'
import type { Reader } from './reader/reader.js'
import type { SettingsReader } from './settings.js'
import { answeredText, worstRiskText } from './status-text.js'
import { asError } from './thrown.js'

/** What was read last of a spec, with its places in the text as it is now. */
interface Placed {
  report: Report
  /** Undefined where it was deleted since. */
  title: SpecPlaces['title'] | undefined
  requirements: SpecPlaces['requirements']
}

/** Says over the title of a spec how far it is answered, and over its requirements how much was found in them; where the setting asks for it. */
export function showCodeLenses(specs: OpenSpecs, reader: Reader, settings: SettingsReader, log: vscode.LogOutputChannel): vscode.Disposable {
  const placed = new Map<vscode.TextDocument, Placed>()
  const changed = new vscode.EventEmitter<void>()

  const read = async (document: vscode.TextDocument) => {
    const reading = specs.reading(document)
    const isOf = (version: number) => reading !== undefined && specs.reading(document) === reading && reading.version === version
    if (!settings.of(document).codeLens || !reading?.report?.linted) placed.delete(document)
    else if (isOf(document.version) && placed.get(document)?.report !== reading.report) {
      const places = await reader.places(reading.report)
      // What changed in between is read next.
      if (!places || !isOf(document.version)) return
      placed.set(document, { report: reading.report, ...places })
    }
    changed.fire()
  }

  return vscode.Disposable.from(
    changed,
    specs.onDidRead((document) => void read(document).catch((error: unknown) => log.error(asError(error)))),
    specs.onDidClose((document) => placed.delete(document)),
    settings.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const known = placed.get(document)
      if (!known) return
      for (const { rangeOffset, rangeLength, text } of contentChanges) {
        const edit = { offset: rangeOffset, removed: rangeLength, inserted: text.length }
        known.title = known.title && moveRange(known.title, edit)
        known.requirements = known.requirements.flatMap((range) => moveRange(range, edit) ?? [])
      }
    }),
    vscode.languages.registerCodeLensProvider(markdown, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        const known = placed.get(document)
        return known && settings.of(document).codeLens ? lensesOf(document, known, specs) : []
      },
    }),
  )
}

function lensesOf(document: vscode.TextDocument, { report, title, requirements }: Placed, specs: OpenSpecs): vscode.CodeLens[] {
  const { l10n } = vscode
  const standing = `${answeredText(report.checklist, l10n)} · ${worstRiskText(report.risks, l10n)}`
  const ofTitle = title ? [new vscode.CodeLens(rangeIn(document, title), { title: standing, command: commands.openChecklist })] : []
  const ofSections = requirements.flatMap(({ start, end }) => {
    const found = specs.shown(document).filter(({ range }) => start <= range.start && range.start < end)
    const [first] = found
    if (!first) return []
    const heading = document.positionAt(start)
    const place = new vscode.Location(document.uri, document.positionAt(first.range.start))
    return new vscode.CodeLens(new vscode.Range(heading, heading), {
      title: found.length === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', found.length),
      command: 'editor.action.goToLocations',
      arguments: [document.uri, heading, [place], 'goto', ''],
    })
  })
  return [...ofTitle, ...ofSections]
}
