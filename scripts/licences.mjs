import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences that let us ship a package with its notice. */
export const allowedLicences = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause']

/** The packages that the source files of a bundle belong to, in the order of their names: name, version, licence and its text. */
export function packagesIn(root, inputs) {
  const folders = new Set(inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []))
  return [...folders].map((folder) => packageIn(join(root, folder))).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function packageIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry))
  return { name, version, licence: license, text: file === undefined ? undefined : readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim() }
}

/** The notices of all packages, those with the same text together. */
export function noticesOf(root, inputs) {
  const byText = new Map()
  for (const { name, version, licence, text } of packagesIn(root, inputs)) {
    const key = text ?? `Licence: ${licence} (the package has no licence file of its own)`
    byText.set(key, [...(byText.get(key) ?? []), `${name} ${version} (${licence})`])
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`)
  return `Rightspec includes the packages below, each under its own licence.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}
