import { expect, it } from 'vitest'
import { relativePath } from '../../src/editor/report/relative-path.js'

it.each([
  ['/shop', '/shop/docs/a.md', 'docs/a.md'],
  ['/shop/reports', '/shop/docs/a.md', '../docs/a.md'],
  ['/shop/docs', '/shop/docs/a.md', 'a.md'],
  ['/', '/a.md', 'a.md'],
  ['/a.md', '/a.md', '../a.md'],
])('the way from %s to %s', (folder, file, way) => {
  expect(relativePath(folder, file)).toBe(way)
})
