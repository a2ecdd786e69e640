import * as vscode from 'vscode'
import type { Finding, LintOptions } from '../engine/index.js'
import { asError, isMissing } from './thrown.js'

/** Of so many documents it is kept what was found in them; each takes a file of some kilobytes. */
const mostKept = 300

/** What stands for a document and all that its findings depend on, and then the findings. */
type Kept = [digest: string, findings: readonly Finding[]]

/**
 * What was found in each document when it was last read, in files that the editor gives every extension a folder for: a spec that has not changed
 * since shows its findings the moment it opens, before what reads documents has even started. A file holds good for one text, read by one
 * version of the extension in one language with the same settings; whatever cannot be read counts as not there, and the log says why.
 */
export class LastFindings {
  readonly #written = new Map<string, string>()
  #pruned = false

  /** `code` stands for what reads the documents: the extension's version and the editor's language. */
  constructor(
    private readonly folder: vscode.Uri,
    private readonly code: string,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** What was found in the document where its text was the same; undefined where that is not known. */
  async of(document: vscode.TextDocument, options: LintOptions): Promise<readonly Finding[] | undefined> {
    const text = document.getText()
    try {
      const [digest, findings] = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(await this.#fileOf(document)))) as Kept
      return digest === (await this.#digestOf(text, options)) ? findings : undefined
    } catch (error) {
      if (!isMissing(error)) this.log.warn('Last findings could not be read:', asError(error))
      return undefined
    }
  }

  /** Keeps what was found in a document whose text is that of its file. Where that fails, nothing is known when it is opened again, and no more. */
  async keep(document: vscode.TextDocument, options: LintOptions, findings: readonly Finding[]): Promise<void> {
    if (document.isUntitled || document.isDirty) return
    const [text, address] = [document.getText(), document.uri.toString()]
    const digest = await this.#digestOf(text, options)
    if (this.#written.get(address) === digest) return
    this.#written.set(address, digest)
    try {
      await this.#prune()
      const kept: Kept = [digest, findings]
      await vscode.workspace.fs.writeFile(await this.#fileOf(document), new TextEncoder().encode(JSON.stringify(kept)))
    } catch (error) {
      this.#written.delete(address)
      this.log.warn('Findings could not be kept:', asError(error))
    }
  }

  async #fileOf({ uri }: vscode.TextDocument): Promise<vscode.Uri> {
    return vscode.Uri.joinPath(this.folder, `${await sha256(uri.toString())}.json`)
  }

  #digestOf(text: string, options: LintOptions): Promise<string> {
    return sha256(`${JSON.stringify([this.code, options])}\n${text}`)
  }

  /** Once in a session: makes room where there are too many files, oldest first. */
  async #prune(): Promise<void> {
    if (this.#pruned) return
    this.#pruned = true
    await vscode.workspace.fs.createDirectory(this.folder)
    const files = (await vscode.workspace.fs.readDirectory(this.folder)).map(([name]) => vscode.Uri.joinPath(this.folder, name))
    if (files.length <= mostKept) return
    const aged = await Promise.all(files.map(async (file) => ({ file, written: (await vscode.workspace.fs.stat(file)).mtime })))
    aged.sort((one, other) => one.written - other.written)
    for (const { file } of aged.slice(0, files.length - mostKept / 2)) await vscode.workspace.fs.delete(file)
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
