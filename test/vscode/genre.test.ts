import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, open, openFile, rulesIn, untilAllRead, untilFound } from './support/editor.js'
import { order, orderRule, spec } from './support/specs.js'
import { until } from './support/waiting.js'

const german = `# Sitzplatztausch

## Problem

Die Kolleginnen an der Kasse geben jeden Tausch von Hand ein. Im März waren es 140, und neunmal saßen am Ende zwei Leute auf einem Platz.

## Anforderungen

- Das Theater am Markt hat sich ein Gantt-Diagramm gewünscht, deshalb bauen wir eines.
`

describe('What is no product spec', () => {
  afterEach(closeAll)

  it('is left alone: a README', async () => {
    const { document } = await openFile('shop', 'README.md')
    await untilAllRead()
    assert.deepEqual(rulesIn(document), [])
  })

  it('is left alone: another language', async () => {
    const { document } = await open(german)
    await untilAllRead()
    assert.deepEqual(rulesIn(document), [])
  })

  it('is left alone: what its author says is a decision record', async () => {
    const { document } = await open(`---\nrightspec: adr\n---\n${spec({ requirements: [order] })}`)
    await untilAllRead()
    assert.deepEqual(rulesIn(document), [])
  })

  it('is read on request (Lint This Spec Anyway), until it is closed', async () => {
    const { document } = await openFile('shop', 'README.md')
    await untilAllRead()
    assert.deepEqual(rulesIn(document), [])
    await vscode.commands.executeCommand('rightspec.lintAnyway')
    await untilFound(document, 'placeholder-section')
    await closeAll()
    await until('nothing to be said of it any more', () => rulesIn(document).length === 0)
    const again = await openFile('shop', 'README.md')
    await untilAllRead()
    assert.deepEqual(rulesIn(again.document), [])
  })

  it('is read when its author says so', async () => {
    const { document } = await open(`---\nrightspec: prd\n---\n# Notes\n\n## Requirements\n\n- ${order}\n`)
    await untilFound(document, orderRule)
  })
})
