import { describe, expect, it } from 'vitest'
import { artefactPhrase, findArtefacts, technologiesIn } from '../../src/language/artefacts.js'
import { fixesAppearance, fixesLook, fixesPlace, isControl } from '../../src/language/design.js'

const words = (found: readonly { text: string }[]) => found.map(({ text }) => text)

describe('things to build', () => {
  it('are found in one or many', () => {
    expect(words(findArtefacts('A dashboard, two dashboards, the inbox and inboxes, a gallery and galleries'))).toEqual(
      expect.arrayContaining(['dashboard', 'dashboards']),
    )
    expect(words(findArtefacts('two search boxes and one search box'))).toEqual(['search boxes', 'search box'])
    expect(words(findArtefacts('both directories'))).toEqual(words(findArtefacts('directories')))
  })

  it.each([
    ['a Gantt chart', 'Gantt chart'],
    ['the new simple dashboard', 'dashboard'],
    ['Inventory dashboard', 'dashboard'],
    ['**Inventory dashboard**', 'dashboard'],
    ['our own night shift planning dashboard', 'dashboard'],
    ['some better, larger dashboard', 'dashboard'],
  ])('are the head of "%s"', (text, artefact) => {
    const phrase = artefactPhrase(text)
    expect(phrase?.text).toBe(artefact)
    expect(text.slice(phrase?.start, phrase?.end)).toBe(artefact)
  })

  it.each([
    'less work with the dashboard',
    'nurses who open a dashboard',
    'nurses are on the dashboard',
    'quiet. A dashboard',
    'one two three four five six dashboard',
    'nothing to build',
    '',
  ])('are not the head of "%s"', (text) => {
    expect(artefactPhrase(text)).toBeUndefined()
  })
})

describe('technologies', () => {
  it('are proper nouns', () => {
    expect(words(technologiesIn('Rust, Spring and PostgreSQL'))).toEqual(['Rust', 'Spring', 'PostgreSQL'])
    expect(words(technologiesIn('rust on the bridge in spring'))).toEqual([])
    expect(words(technologiesIn('POSTGRESQL'))).toEqual(['POSTGRESQL'])
    expect(words(technologiesIn('postgresql, pOSTGRESQL'))).toEqual([])
  })
})

describe('how a thing is to look', () => {
  it.each([
    'top right corner',
    'in the lower left-hand side',
    'at the bottom edge',
    'top of the page',
    'upper-left',
    'put it on the right, please',
    'the list to the left',
    'left navigation',
    'along the bottom',
    'in the header',
    'below the main footer',
    'logo shall be placed',
    'logo in',
    'icon next to',
    '3 columns',
    'sticky header',
    'a green button',
    '#ff0000 borders',
    '#fff text',
    'be our blue',
    'it is red',
    'our teal',
    'white on black',
    'rows turn amber',
    'goes red',
    'corporate colours',
    'the colors of the rows',
    'colour-coded',
    'traffic light icons',
    'dark theme',
    '640x480',
    '640 × 480',
    '12px',
    '12 pt',
    'font size',
    'font',
    'monospaced digits',
    'mono font',
    'in Admin > Rooms',
    'under the Settings Page > Users',
  ])('is fixed by "%s"', (text) => {
    expect(fixesLook(text)).toBeDefined()
    expect(fixesAppearance(text)).toBeDefined()
  })

  it.each(['the right time', 'in red tape', 'Blue Badge', 'she is in the red zone', '12 points', 'logos', 'an icon', 'in > out', 'wine is white list'])(
    'is not fixed by "%s"',
    (text) => {
      expect(fixesLook(text)).toBeUndefined()
    },
  )

  it.each([
    'drop-down',
    'dropdown',
    'radio button',
    'check box',
    'checkboxes',
    'toggle',
    'popup',
    'pop-up',
    'a gauge',
    'hover state',
    'drag and drop',
    'full-screen',
    'fullscreen',
  ])('is fixed by the control "%s"', (text) => {
    expect(fixesAppearance(text)).toBeDefined()
    expect(fixesLook(text)).toBeUndefined()
  })
  it.each(['that says “Go”', 'say "Go"', 'labelled "Go"', 'label “Go”', 'displays "Go"', 'message "Gone"'])('is fixed by the wording: %s', (text) => {
    expect(fixesAppearance(text)?.text).toBeDefined()
  })
  it.each(['to gauge interest', 'says Go', 'dropped down', 'hover'])('is left open by "%s"', (text) => {
    expect(fixesAppearance(text)).toBeUndefined()
  })
})

describe('where a thing is to stand', () => {
  it.each(['as a button', 'as tabs', 'as the big red button', 'in a single tab', 'on one page', 'on a new screen', 'the hover of all states', 'a toggle'])(
    'is fixed by "%s"',
    (text) => {
      const found = fixesPlace(text)
      expect(text.includes(found?.text ?? 'nothing')).toBe(text !== 'on one page')
    },
  )
  it('is not what a verb at the beginning says', () => {
    expect(fixesPlace('Toggle the lamps')).toBeUndefined()
    expect(fixesPlace('to toggle the lamps')).toBeUndefined()
    expect(fixesPlace('Lamps with a toggle')?.text).toBe('toggle')
  })
})

describe('a control', () => {
  it.each(['button', 'export button', 'icons', 'dropdown', 'drop-downs', 'sidebar', 'search bar', 'search fields', 'progress bar', 'tooltip', 'tool-tips'])(
    '%s',
    (name) => expect(isControl(name)).toBe(true),
  )
  it.each(['dashboard', 'button row', 'tabloid', 'field', 'bar'])('not %s', (name) => expect(isControl(name)).toBe(false))
})
