import { describe, expect, it } from 'vitest'
import { GitIgnore } from '../../src/editor/workspace/git-ignore.js'

const ignores = (files: Record<string, string>, path: string) =>
  new GitIgnore(Object.entries(files).map(([folder, content]) => ({ folder, content }))).ignores(path)

describe('.gitignore', () => {
  it('leaves out files and folders beneath it, and nothing beside it', () => {
    const files = { '/shop/': 'drafts/\n*.tmp.md\n/top.md\n' }
    expect(ignores(files, '/shop/drafts/deep/a.md')).toBe(true)
    expect(ignores(files, '/shop/docs/drafts/a.md')).toBe(true)
    expect(ignores(files, '/shop/docs/a.tmp.md')).toBe(true)
    expect(ignores(files, '/shop/top.md')).toBe(true)
    expect(ignores(files, '/shop/docs/top.md')).toBe(false)
    expect(ignores(files, '/other/drafts/a.md')).toBe(false)
    expect(ignores(files, '/shopping/drafts/a.md')).toBe(false)
  })

  it('has the last word where it is nearest', () => {
    const files = { '/shop/': '*.md\n', '/shop/docs/': '!spec.md\n' }
    expect(ignores(files, '/shop/docs/spec.md')).toBe(false)
    expect(ignores(files, '/shop/docs/notes.md')).toBe(true)
    expect(ignores(files, '/shop/spec.md')).toBe(true)
  })

  it('takes nothing in again from a folder that is left out', () => {
    const files = { '/shop/': 'build/\n', '/shop/build/': '!spec.md\n' }
    expect(ignores(files, '/shop/build/spec.md')).toBe(true)
  })

  it('counts from above the folder that is open, and where there is none leaves out nothing', () => {
    expect(ignores({ '/repo/': '/shop/old/\n' }, '/repo/shop/old/a.md')).toBe(true)
    expect(ignores({}, '/repo/shop/old/a.md')).toBe(false)
  })

  it('reads comments, empty lines and Windows line ends', () => {
    expect(ignores({ '/': '# all drafts\r\n\r\ndrafts\r\n' }, '/drafts/a.md')).toBe(true)
  })
})
