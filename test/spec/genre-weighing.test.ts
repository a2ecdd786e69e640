import { describe, expect, it } from 'vitest'
import { english } from '../../src/localiser.js'
import type { Genre } from '../../src/spec/genre.js'
import { decide, otherGenre, specGenre, type Weights, weigh } from '../../src/spec/genre-weighing.js'
import { specOf } from './spec-of.js'

type Given = { path?: string; frontMatter?: Record<string, unknown>; hinted?: Genre }
const weighed = (text: string, { path, frontMatter = {}, hinted }: Given = {}): Weights =>
  weigh({ ...specOf(text), frontMatter, ...(path === undefined ? {} : { path }) }, hinted)
const many = (count: number, text = 'A user rings.') => Array.from({ length: count }, () => text).join('\n\n')

const nothing: Weights = { spec: 0, against: 0, specSeen: [], otherSeen: [], nameSpec: undefined, nameOther: undefined, fallback: 'prd' }
const decided = (weights: Partial<Weights>) => decide({ ...nothing, ...weights }, english)
const one = (name: string, points: number, genre?: Genre, said?: string) => ({ name, points, genre, ...(said === undefined ? {} : { said }) })
const hint = (genre: Genre, points: number) => ({ genre, points, words: 'lamp', where: 'title' as const, whole: false })

describe('the verdict', () => {
  it('is a spec from a distance on', () => {
    expect(decided({ spec: 2.5 })).toMatchObject({ isSpec: true, genre: 'prd', by: 'content' })
    expect(decided({ spec: 2.4 })).toMatchObject({ isSpec: false, genre: 'other' })
    expect(decided({ spec: 5, against: 2.5 })).toMatchObject({ isSpec: true })
    expect(decided({ spec: 5, against: 2.6, otherSeen: [one('code', 2.6, 'design')] })).toMatchObject({ isSpec: false, genre: 'design' })
  })
  it('is another document from some points on', () => {
    expect(decided({ against: 1.5, otherSeen: [one('code', 1.5, 'design')] })).toMatchObject({ genre: 'design', reason: 'reads like a technical design: code' })
    expect(decided({ against: 1.4, otherSeen: [one('code', 1.4, 'design')] })).toMatchObject({
      genre: 'other',
      by: 'content',
      reason: 'too little in it reads like a product spec',
    })
    expect(decided({ against: 3 })).toMatchObject({ genre: 'other', reason: 'too little in it reads like a product spec' })
    expect(decided({ against: 3, otherSeen: [one('red', 3, 'other')] })).toMatchObject({ genre: 'other', reason: 'not a product spec: red' })
  })
  it('is made by the name where that is half of it', () => {
    expect(decided({ spec: 5, nameSpec: hint('brief', 2.5) }).by).toBe('name')
    expect(decided({ spec: 5, nameSpec: hint('brief', 2.4) }).by).toBe('content')
    const otherSeen = [one('code', 5, 'design')]
    expect(decided({ against: 5, otherSeen, nameOther: hint('design', 2.5) }).by).toBe('name')
    expect(decided({ against: 5, otherSeen, nameOther: hint('design', 2.4) }).by).toBe('content')
    expect(decided({ against: 5, otherSeen, nameOther: hint('rfc', 2.5) }).by).toBe('content')
  })
  it('tells the three loudest reasons, of its own kind', () => {
    const specSeen = [one('red', 4), one('blue {0}', 3, undefined, 'sea'), one('green', 2), one('grey', 1)]
    expect(decided({ spec: 9, specSeen }).reason).toBe('reads like a PRD: red, blue sea, green')
    const otherSeen = [one('red', 4, 'rfc'), one('blue', 3, 'design'), one('green', 2, 'rfc'), one('grey', 2, undefined)]
    expect(decided({ against: 9, otherSeen }).reason).toBe('reads like an RFC: red, green')
  })
  it('says a reason once, however many signals give it', () => {
    const specSeen = [one('red', 4), one('red', 3), one('green', 2), one('blue {0}', 1, undefined, 'sea'), one('blue {0}', 1, undefined, 'sky')]
    expect(decided({ spec: 9, specSeen }).reason).toBe('reads like a PRD: red, green, blue sea')
    const otherSeen = [one('talk of money', 4, 'pitch'), one('talk of money', 3, 'pitch')]
    expect(decided({ against: 9, otherSeen }).reason).toBe('reads like a pitch: talk of money')
  })
})

describe('the kind that most speaks for', () => {
  it('is summed up by kind', () => {
    const seen = [one('a', 3, 'brief'), one('b', 2, 'pitch'), one('c', 2, 'pitch'), one('d', 9)]
    expect(specGenre({ ...nothing, specSeen: seen })).toBe('pitch')
    expect(otherGenre({ ...nothing, otherSeen: [one('a', 1, 'rfc'), one('b', 2, 'adr')] })).toBe('adr')
  })
  it('may be none', () => {
    expect(specGenre({ ...nothing, specSeen: [one('d', 9)], fallback: 'one-pager' })).toBe('one-pager')
    expect(otherGenre(nothing)).toBe('other')
  })
  it('is a one-pager where it is short and demands nothing', () => {
    expect(weighed(`# Lamps\n\n${many(59)}`).fallback).toBe('one-pager')
    expect(weighed(`# Lamps\n\n${many(60)}`).fallback).toBe('prd')
    expect(weighed('# Lamps\n\n## Requirements\n\nRed.').fallback).toBe('prd')
  })
})

describe('a name', () => {
  it('counts as far as the content bears it out', () => {
    expect(weighed('# PRD: lamps\n\nRed.').nameSpec).toMatchObject({ genre: 'prd', points: 1.5 })
    expect(weighed('# PRD: lamps\n\n## Users\n\nRed.').nameSpec).toMatchObject({ points: 3 })
    expect(weighed('# Bread\n\nRed.', { path: 'lamp-tutorial.md' }).nameOther).toMatchObject({ genre: 'tutorial', points: 2.5 })
    expect(weighed('# Bread\n\nRed.')).toMatchObject({ nameSpec: undefined, nameOther: undefined })
  })
  it('that is nothing but the kind counts in full', () => {
    expect(weighed('# Bread\n\nRed.', { path: 'tutorial.md' }).nameOther).toMatchObject({ points: 5, whole: true })
  })
  it('that says outright what it is counts more over some text that nothing speaks against', () => {
    const points = (title: string, text: string) => weighed(`# ${title}\n\n${text}`).nameSpec?.points
    expect(points('Product brief', many(8))).toBeGreaterThanOrEqual(4.5)
    expect(points('Product brief', many(7))).toBeLessThan(4.5)
    expect(points('Problem statement', many(8))).toBe(4)
    expect(points('Game concept', many(8))).toBe(2.5)
    expect(points('Lamp functional spec', many(8))).toBeLessThan(3.5)
    expect(points('Lamp one-pager', many(8))).toBeLessThan(4)
    expect(points('Product brief', `${many(8)}\n\n## Attendees\n\nRed.`)).toBeLessThan(4.5)
  })
  it('counts nothing in a paper for engineers where they use it as well', () => {
    const paper = Array.from({ length: 10 }, (_, at) => `The ${at}th node waits for \`lamp\`.`).join('\n\n')
    expect(weighed(`# Proposal: lamps\n\n${paper}`).nameSpec).toBeUndefined()
    expect(weighed(`# Proposal: lamps\n\n${many(10)}`).nameSpec).toMatchObject({ genre: 'proposal' })
    expect(weighed(`# PRD: lamps\n\n${paper}`).nameSpec).toMatchObject({ genre: 'prd' })
  })
  it('is in the title, of the text or of the front matter, in the file or in the folder', () => {
    expect(weighed('Red.', { frontMatter: { title: 'PRD: lamps' } }).nameSpec).toMatchObject({ genre: 'prd', where: 'title' })
    expect(weighed('Red.', { frontMatter: { title: 7 } }).nameSpec).toBeUndefined()
    expect(weighed('# Lamps\n\nRed.', { frontMatter: { title: 'PRD: lamps' } }).nameSpec).toBeUndefined()
    const reason = (text: string, given: Given = {}) => decide(weighed(text, given), english).reason
    expect(reason('# Lamp tutorial\n\nRed.')).toContain('"tutorial" in its title')
    expect(reason('Red.', { path: 'lamp-tutorial.md' })).toContain('"tutorial" in its name')
    expect(reason('Red.', { path: 'tutorials/lamp.md' })).toContain('"tutorials" in its folder\'s name')
    expect(reason('Red.', { path: '.github/lamp.md' })).toContain('where it lies')
  })
  it('is the loudest of several', () => {
    expect(weighed('# Lamp pitch\n\nRed.', { path: 'lamp-prd.md' }).nameSpec).toMatchObject({ genre: 'prd' })
    expect(weighed('# Lamp notes\n\nRed.', { path: 'lamp-tutorial.md' }).nameOther).toMatchObject({ genre: 'tutorial' })
  })
})

describe('a template that still is one', () => {
  const isTemplate = (text: string, path?: string) =>
    weighed(text, path === undefined ? {} : { path }).otherSeen.some(({ name }) => name === 'nothing filled in')
  const prompts = (count: number, of: number) => `${many(count, 'Describe the bell')}\n\n${many(of - count)}`
  it('by its title', () => {
    expect(isTemplate(`# Lamp template\n\n${prompts(4, 10)}`)).toBe(true)
    expect(isTemplate(`# Lamp template\n\n${prompts(3, 10)}`)).toBe(false)
    expect(isTemplate('# Lamp template\n\n## A\n\n## B\n\nRed.')).toBe(true)
    expect(isTemplate('# Lamp template\n\n## A\n\nRed.')).toBe(false)
  })
  it('by its file or folder', () => {
    for (const path of ['lamp-template.md', 'templates/lamp.md']) {
      expect(isTemplate(`# Lamps\n\n${prompts(1, 10)}`, path), path).toBe(true)
      expect(isTemplate(`# Lamps\n\n${prompts(1, 11)}`, path), path).toBe(false)
      expect(isTemplate('# Lamps\n\n## A\n\nRed.', path), path).toBe(true)
      expect(isTemplate('# Lamps\n\n## A\n\nRed.\n\nBlue.', path), path).toBe(false)
    }
  })
  it('not by anything else', () => {
    expect(isTemplate(`# Lamps\n\n${prompts(9, 10)}`)).toBe(false)
    expect(isTemplate(`# Lamp tutorial\n\n${prompts(9, 10)}`)).toBe(false)
  })
  it('weighs much', () => expect(weighed(`# Lamps\n\n${prompts(9, 10)}`, { path: 'lamp-template.md' }).against).toBeGreaterThan(14))
})

describe('what front matter says by a word that others use as well', () => {
  it('speaks for its side', () => {
    const plain = weighed('# Lamps\n\nRed.')
    const spec = weighed('# Lamps\n\nRed.', { hinted: 'brief' })
    const design = weighed('# Lamps\n\nRed.', { hinted: 'design' })
    expect(spec.specSeen).toContainEqual({ name: 'its front matter', genre: 'brief', points: 2 })
    expect(design.otherSeen).toContainEqual({ name: 'its front matter', genre: 'design', points: 2 })
    expect([plain.spec, spec.spec, design.spec, plain.against, spec.against, design.against]).toEqual([0, 2, 0, 0, 0, 2])
  })
})

describe('prose', () => {
  it('counts no more than what the structure says, and a little', () => {
    const prose = many(10, 'In 12 interviews in May, 9 captains told us so.')
    expect(weighed(prose).spec).toBe(1.5)
    expect(weighed(`# Lamps\n\n## Problem\n\n${prose}`).spec).toBe(1.25 + 2.75)
    expect(weighed(`# Lamps\n\n## Open questions\n\n${prose}`).spec).toBe(0.5 + 2)
  })
  it('is told with the rest by its points', () => {
    const { specSeen } = weighed(`# Lamps\n\n## Open questions\n\n${many(10, 'In 12 interviews in May, 9 captains told us so.')}`)
    expect(specSeen.map(({ points }) => points)).toEqual([...specSeen.map(({ points }) => points)].sort((a, b) => b - a))
    expect(specSeen.length).toBeGreaterThan(1)
  })
})
