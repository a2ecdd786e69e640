import { relative, sep } from 'node:path'
import { globby } from 'globby'

/** What mutation testing is about: where it is decided what a document says and what is found in it. */
export const directories = ['src/language', 'src/spec', 'src/rules', 'src/engine']

/** Files of directories, or files themselves; what is generated is data. */
export function filesIn(paths) {
  return globby(paths, { expandDirectories: { extensions: ['ts'] }, ignore: ['**/*.generated.ts'] })
}

/** A file's name as it is called here, whether it is given from the root of the disk or of the project. */
export function nameOf(fileName) {
  return relative(process.cwd(), fileName).split(sep).join('/')
}

export function directoryOf(fileName) {
  const name = nameOf(fileName)
  return name.slice(0, name.lastIndexOf('/'))
}
