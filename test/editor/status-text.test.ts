import { describe, expect, it } from 'vitest'
import type { Context } from '../../src/config/context.js'
import { commands } from '../../src/editor/commands.js'
import { statusOf } from '../../src/editor/status-text.js'
import { english } from '../../src/localiser.js'
import type { GenreVerdict } from '../../src/spec/genre.js'
import { fakeReport } from '../cli/fake-engine.js'

const leftAlone = (genre: Partial<GenreVerdict>) => {
  const report = fakeReport('# README')
  return statusOf({ version: 1, report: { ...report, genre: { ...report.genre, ...genre } } }, english)
}

describe('statusOf', () => {
  it('counts the answers of a spec, says how the risks stand, and leads to the checklist', () => {
    const status = statusOf({ version: 1, report: fakeReport('# PRD') }, english)
    expect(status.text).toBe('2 of 3 answered')
    expect(status.tooltip).toContain('Valuable: evidence is given')
    expect(status.tooltip).toContain('Viable: open')
    expect(status.command).toBe(commands.openChecklist)
  })

  it('says which context the document is read in, where one is stated', () => {
    const tooltip = (context: Context) => statusOf({ version: 1, report: { ...fakeReport('# PRD'), context } }, english).tooltip
    expect(tooltip({ profile: 'senior', type: 'bugfix' })).toContain('Context: senior, bugfix')
    expect(tooltip({}).join()).not.toContain('Context')
  })

  it('says why a document is left alone and offers to read it', () => {
    const status = leftAlone({})
    expect(status.text).toBe('Not a spec')
    expect(status.tooltip[0]).toBe('the title says README')
    expect(status.command).toBe(commands.lintAnyway)
  })

  it('has a word for other languages', () => {
    expect(leftAlone({ by: 'language', language: 'de' }).text).toBe('Not in English')
  })

  it('says that it could not read', () => {
    expect(statusOf({ version: 1, failed: 'too-long' }, english).text).toBe('Too long to read')
    expect(statusOf({ version: 1, failed: 'error' }, english).text).toBe('Could not be read')
  })
})
