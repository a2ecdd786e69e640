import { expect, it } from 'vitest'
import { remember } from '../../src/language/remember.js'

/** A reading that writes down what it read. */
function witnessed(generation?: number) {
  const read: string[] = []
  const reading = remember((text) => {
    read.push(text)
    return text.toUpperCase()
  }, generation)
  return { read, reading }
}

it('reads a text once', () => {
  const { read, reading } = witnessed()
  expect([reading('a'), reading('b'), reading('a')]).toEqual(['A', 'B', 'A'])
  expect(read).toEqual(['a', 'b'])
})

it('remembers that there was nothing to find', () => {
  let times = 0
  const reading = remember(() => void times++)
  reading('a')
  reading('a')
  expect(times).toBe(1)
})

it('keeps what is asked for again and again, and forgets what was not asked for during a generation', () => {
  const { read, reading } = witnessed(2)
  for (const text of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a']) reading(text)
  expect(read.filter((text) => text === 'a')).toHaveLength(1)
  reading('b')
  expect(read.filter((text) => text === 'b')).toHaveLength(2)
})

it('still knows the generation before', () => {
  const { read, reading } = witnessed(2)
  for (const text of ['a', 'b', 'c', 'b']) reading(text)
  expect(read).toEqual(['a', 'b', 'c'])
})
