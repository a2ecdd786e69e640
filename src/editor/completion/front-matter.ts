import * as vscode from 'vscode'
import { type ContextWord, contextWords, type Dimension, dimensions } from '../../config/context.js'
import { severities } from '../../config/severity.js'
import type { RulePage } from '../../engine/engine.js'
import type { Genre } from '../../spec/genre.js'
import { isSpecGenre, specGenres } from '../../spec/spec-genres.js'
import { markdown } from '../documents.js'
import type { OpenSpecs } from '../open-specs.js'
import type { Reader } from '../reader/reader.js'
import { type FrontMatterPart, frontMatterPartAt } from './front-matter-part.js'
import { ruleItems } from './rule-items.js'

/** The genres that front matter can state, those that are read as specs first. */
const genres = [
  ...specGenres,
  ...(['rfc', 'adr', 'design', 'readme', 'tutorial', 'notes', 'release-notes', 'changelog', 'process', 'research', 'runbook'] as const),
  ...(['template', 'post', 'other'] as const),
] satisfies readonly Genre[]

/** Two spaces, whatever the editor's tab is: YAML knows no tabs. */
const indentation = '  '

/**
 * Completes what is said under `rightspec` in front matter: its keys, and their values.
 * @param described what the settings of the same names are for, as Markdown
 */
export function completeFrontMatter(specs: OpenSpecs, reader: Reader, described: (setting: string) => string): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    markdown,
    {
      async provideCompletionItems(document, position, _token, { triggerKind }) {
        const lines = linesUntilEnd(document, position.line)
        const part = frontMatterPartAt(lines, position.line, position.character)
        if (!part) return undefined
        const asked = triggerKind === vscode.CompletionTriggerKind.Invoke
        // One space is half of an indentation: who types the second one gets a list.
        if (part.wants === 'key' && !part.inFlow && !asked && part.start < indentation.length) return undefined
        const range = new vscode.Range(position.with({ character: part.start }), position)
        const isWanted = specs.reading(document)?.report?.linted === true || document.getText(range) !== ''
        const rules = () => ruleItems(specs, reader, document, part.named)
        const items = await itemsFor(part, { indent: ' '.repeat(part.start), described, rules, reader, isWanted })
        for (const item of items) item.range = range
        return items
      },
    },
    ' ',
    ',',
  )
}

interface Around {
  /** White space in front of the mapping's keys. */
  indent: string
  described: (setting: string) => string
  rules: () => Promise<vscode.CompletionItem[]>
  reader: Reader
  /** Does somebody here write for Rightspec? Other Markdown has front matter of its own. */
  isWanted: boolean
}

async function itemsFor(
  { wants, path, named, inFlow }: FrontMatterPart,
  { indent, described, rules, reader, isWanted }: Around,
): Promise<vscode.CompletionItem[]> {
  const place = path.join('.')
  const unnamed = (items: vscode.CompletionItem[]) => items.filter(({ label }) => !named.includes(String(label)))
  const mapping = inFlow ? '{ $1 }' : `\n${indent}${indentation}$1`
  if (wants === 'value') return place === 'rightspec.disable' ? rules() : valueItems(place, reader)
  if (place === '') return unnamed(isWanted ? [keyItem('rightspec', mapping, vscode.l10n.t('What Rightspec is to know of this document.'))] : [])
  if (place === 'rightspec')
    return unnamed([
      ...dimensions.map((dimension) => keyItem(dimension, ' $1', described(dimension))),
      keyItem('genre', ' $1', vscode.l10n.t('What kind of document this is. A product spec is read, whatever it looks like; everything else is left alone.')),
      keyItem('disable', ' [$1]', vscode.l10n.t('Rules and categories that are silent in this document.')),
      keyItem(
        'waived',
        inFlow ? ` ${mapping}` : mapping,
        vscode.l10n.t('Questions of the checklist that do not apply to this document, each with its reason.'),
      ),
    ])
  return place === 'rightspec.waived' ? unnamed((await reader.questions()).map(({ id, question }) => questionItem(id, question))) : []
}

function keyItem(key: string, value: string, documentation: string): vscode.CompletionItem {
  const item = new vscode.CompletionItem(key, vscode.CompletionItemKind.Property)
  item.insertText = new vscode.SnippetString(`${key}:${value}`)
  item.keepWhitespace = true
  item.documentation = new vscode.MarkdownString(documentation)
  item.command = { title: '', command: 'editor.action.triggerSuggest' }
  return item
}

function questionItem(id: string, question: string): vscode.CompletionItem {
  const item = new vscode.CompletionItem(id, vscode.CompletionItemKind.Property)
  item.insertText = new vscode.SnippetString(`${id}: \${1:${vscode.l10n.t('reason')}}`)
  item.detail = vscode.l10n.t(question)
  return item
}

async function valueItems(place: string, reader: Reader): Promise<vscode.CompletionItem[]> {
  if (place === 'rightspec.genre')
    return genres.map((genre, index) => {
      const detail = isSpecGenre(genre) ? vscode.l10n.t('read as a product spec') : vscode.l10n.t('left alone')
      return wordItem(genre, index, detail)
    })
  const dimension = dimensions.find((name) => place === `rightspec.${name}`)
  if (!dimension) return []
  const pages = [...(await reader.pages()).values()]
  return contextWords[dimension].map((word, index) => {
    const item = wordItem(word, index)
    item.documentation = changesBy(dimension, word, pages)
    return item
  })
}

function wordItem(word: string, index: number, detail = ''): vscode.CompletionItem {
  const item = new vscode.CompletionItem(word, vscode.CompletionItemKind.EnumMember)
  item.sortText = String(index).padStart(2, '0')
  if (detail) item.detail = detail
  return item
}

/** What a word of the context changes, as the rules' pages say. */
function changesBy(dimension: Dimension, word: ContextWord, pages: readonly RulePage[]): vscode.MarkdownString {
  const changes = severities.flatMap((severity) => {
    const ids = pages.filter(({ context }) => context[word] === severity).map(({ id }) => id)
    return ids.length > 0 ? [`\`${severity}\`: ${ids.join(', ')}`] : []
  })
  const none = vscode.l10n.t('Changes nothing: the rules speak as they do where nothing is said.')
  return new vscode.MarkdownString([`**${dimension}: ${word}**`, ...(changes.length > 0 ? changes : [none])].join('\n\n'))
}

/** The document's first lines, up to the end of its front matter or a little beyond. */
function linesUntilEnd(document: vscode.TextDocument, caret: number): string[] {
  const lines: string[] = []
  for (let line = 0; line < document.lineCount && line <= caret + 200; line++) {
    const { text } = document.lineAt(line)
    lines.push(text)
    if (line > caret && /^---\s*$/.test(text)) break
  }
  return lines
}
