import { describe, expect, it } from 'vitest'
import { renamedTo } from '../../src/editor/renamed.js'

const address = (path: string, authority = ''): never =>
  ({ scheme: 'file', authority, path, with: (change: { path: string }) => address(change.path, authority) }) as never

/** Where a path leads to after one was renamed to another. */
const after = (path: string, from: string, to: string) => renamedTo(address(path), { files: [{ oldUri: address(from), newUri: address(to) }] })?.path

describe('a path after something was renamed', () => {
  it.each([
    ['/docs/a.md', '/docs/a.md', '/docs/b.md', '/docs/b.md'],
    ['/docs/deep/a.md', '/docs', '/specs', '/specs/deep/a.md'],
    ['/docs/a.md', '/docs/b.md', '/docs/c.md', undefined],
    ['/docs-old/a.md', '/docs', '/specs', undefined],
  ])('%s, as %s is now %s: %s', (path, from, to, now) => {
    expect(after(path, from, to)).toBe(now)
  })

  it('is told from the same path on another machine', () => {
    expect(renamedTo(address('/a.md', 'one'), { files: [{ oldUri: address('/a.md', 'two'), newUri: address('/b.md', 'two') }] })).toBeUndefined()
  })
})
