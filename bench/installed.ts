import { existsSync } from 'node:fs'

/** Something that has to be there before this can be measured; the message says how it comes there. */
export class NotInstalled extends Error {}

/** The other linters lie in a folder of their own, and nothing is installed unasked. */
export function needPeers(): void {
  if (!existsSync('bench/peers/node_modules')) throw new NotInstalled('The other linters are not installed. Run in this folder: npm ci --prefix bench/peers')
}

/** What starts in a process of its own is what was built last. */
export function needBuild(): void {
  if (!existsSync('dist/cli.js')) throw new NotInstalled('The command line is not built. Run in this folder: npm run build')
}
