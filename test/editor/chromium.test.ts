import { expect, it } from 'vitest'
import { mayInstall } from '../../tools/editor/chromium.mjs'

it.each<[string, Record<string, string>, boolean, boolean]>([
  ['somebody sits at a terminal', {}, true, false],
  ['nobody sits there', {}, false, true],
  ['CI with a terminal', { CI: 'true' }, true, true],
  ['CI that is none', { CI: 'false' }, true, false],
  ['it was allowed', { RIGHTSPEC_INSTALL_CHROMIUM: '1' }, true, true],
  ['it was forbidden', { RIGHTSPEC_INSTALL_CHROMIUM: '0', CI: 'true' }, false, false],
])('Chromium is installed unasked or not: %s', (_, env, atTerminal, may) => {
  expect(mayInstall(env, atTerminal)).toBe(may)
})
