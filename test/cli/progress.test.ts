import { describe, expect, it } from 'vitest'
import { Progress } from '../../src/cli/progress.js'

function recorded(isTTY: boolean, columns = 40) {
  const clock = { now: 0 }
  const written: string[] = []
  const output = { write: (text: string) => written.push(text), isTTY, columns }
  return { clock, written, progress: new Progress(output, 300, () => clock.now) }
}

describe('progress', () => {
  it('appears after a second, not more than ten times a second, and goes away', () => {
    const { clock, written, progress } = recorded(true)
    for (let file = 1; file <= 300; file++) {
      clock.now = file * 10
      progress.step(file, `specs/${file}.md`)
    }
    progress.clear()
    progress.clear()
    expect(written[0]).toBe('\r\u001b[KReading file 100 of 300: specs/100.md')
    expect(written).toHaveLength(22)
    expect(written.at(-1)).toBe('\r\u001b[K')
  })

  it('fits its line', () => {
    const { clock, written, progress } = recorded(true)
    clock.now = 2000
    progress.step(1, 'a/very/long/path/that/goes/on/and/on.md')
    expect(written[0]).toHaveLength('\r\u001b[K'.length + 39)
  })

  it('says nothing where no terminal is, and nothing on short work', () => {
    const piped = recorded(false)
    piped.clock.now = 5000
    piped.progress.step(1, 'a.md')
    const short = recorded(true)
    short.clock.now = 900
    short.progress.step(1, 'a.md')
    for (const { progress, written } of [piped, short]) {
      progress.clear()
      expect(written).toEqual([])
    }
  })
})
