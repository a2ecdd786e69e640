import { describe, expect, it } from 'vitest'
import { checklistPage, createNonce } from '../../../src/editor/checklist/page.js'

describe('checklistPage', () => {
  const page = checklistPage({
    cspSource: 'https://source',
    script: 'https://source/s.js',
    style: 'https://source/s.css',
    nonce: 'n0',
    language: 'en',
    title: '<b>"T"',
  })

  it('may load its own style and script and nothing else', () => {
    expect(page).toContain("default-src 'none'; style-src https://source; script-src 'nonce-n0'")
    expect(page).toContain('<script nonce="n0" src="https://source/s.js">')
    expect(page).not.toContain('unsafe')
  })

  it('escapes what is put into it', () => {
    expect(page).not.toContain('<b>')
  })

  it('has a new nonce each time', () => {
    expect(createNonce()).toMatch(/^[0-9a-f]{32}$/)
    expect(createNonce()).not.toBe(createNonce())
  })
})
