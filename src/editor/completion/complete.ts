import * as vscode from 'vscode'
import type { OpenSpecs } from '../open-specs.js'
import type { Reader } from '../reader/reader.js'
import { completeComments } from './comments.js'
import { completeFrontMatter } from './front-matter.js'
import { completeStubs } from './stubs.js'

/** Completes what can be said to Rightspec in a document, and offers the parts of a spec. */
export function completeSpecs(specs: OpenSpecs, reader: Reader, extension: vscode.Extension<unknown>): vscode.Disposable {
  return vscode.Disposable.from(completeComments(specs, reader), completeFrontMatter(specs, reader, descriptionsOf(extension)), completeStubs(specs, reader))
}

/** What the settings are for, in the words of the manifest, which VS Code has translated. */
function descriptionsOf({ packageJSON }: vscode.Extension<unknown>): (setting: string) => string {
  const { properties } = (packageJSON as { contributes: { configuration: { properties: Record<string, { markdownDescription?: string }> } } }).contributes
    .configuration
  return (setting) => properties[`rightspec.${setting}`]?.markdownDescription ?? ''
}
