import { describe, expect, it } from 'vitest'
import { readRequest, readShow, readState } from '../../../src/editor/checklist/messages.js'

describe('readRequest', () => {
  it.each([
    [{ type: 'ready' }],
    [{ type: 'lintAnyway' }],
    [{ type: 'copy' }],
    [{ type: 'save' }],
    [{ type: 'reveal', line: 3 }],
    [{ type: 'insertStub', question: 'why-now' }],
    [{ type: 'insertAssumption', question: 'value-risk' }],
    [{ type: 'waive', question: 'why-now' }],
  ])('takes %j', (message) => {
    expect(readRequest(message)).toEqual(message)
  })

  it.each([
    [undefined],
    [null],
    ['ready'],
    [{}],
    [{ type: 'run', command: 'x' }],
    [{ type: 'reveal', line: '3' }],
    [{ type: 'reveal', line: 0 }],
    [{ type: 'reveal', line: 1.5 }],
    [{ type: 'insertStub' }],
    [{ type: 'waive', question: 3 }],
  ])('refuses %j', (message) => {
    expect(readRequest(message)).toBeUndefined()
  })

  it('takes over nothing else from a message', () => {
    expect(readRequest({ type: 'reveal', line: 3, command: 'x' })).toEqual({ type: 'reveal', line: 3 })
  })
})

describe('readShow', () => {
  it('takes a view and refuses the rest', () => {
    const show = { type: 'show', view: { groups: [] } }
    expect(readShow(show)).toBe(show)
    expect(readShow({ type: 'show' })).toBeUndefined()
    expect(readShow(undefined)).toBeUndefined()
  })
})

describe('readState', () => {
  it('takes the address of a document and refuses the rest', () => {
    expect(readState({ uri: 'file:///a.md', scroll: 3 })).toEqual({ uri: 'file:///a.md' })
    expect(readState({ uri: 1 })).toBeUndefined()
    expect(readState({ uri: '' })).toBeUndefined()
    expect(readState(undefined)).toBeUndefined()
  })
})
