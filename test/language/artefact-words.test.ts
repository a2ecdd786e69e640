import { describe, expect, it } from 'vitest'
import { artefactPhrase, findArtefacts, technologiesIn } from '../../src/language/artefacts.js'
import { fixesAppearance, fixesLook, fixesPlace, isControl } from '../../src/language/design.js'

const each = (singular: string) => singular.split('|')
const plural = (word: string) => (/box$/.test(word) ? `${word}es` : `${word}s`)

describe('a thing to build', () => {
  it.each([
    ['two libraries', 'libraries'],
    ['one library', 'library'],
    ['NuGet packages', 'NuGet packages'],
    ['inboxes', 'inboxes'],
    ['inbox', 'inbox'],
  ])('%s', (text, name) => expect(findArtefacts(text)[0]?.text).toBe(name))
  it.each([
    ['an own dashboard', 'dashboard'],
    ['a  single  simple dashboard', 'dashboard'],
    ['one basic dedicated dashboard', 'dashboard'],
    ['a minimum of four dashboards', 'dashboards'],
    ['– “our improved dashboard', 'dashboard'],
    ['two three four five dashboard', 'dashboard'],
    ['the one two three four dashboard', 'dashboard'],
    ["night-shift's R&D dashboard", 'dashboard'],
    ['some more working dashboards of boats', 'dashboards'],
    ['three  big  red  night  dashboards', 'dashboards'],
  ])('is the head of %s', (text, name) => {
    const phrase = artefactPhrase(text)
    expect(phrase?.text).toBe(name)
    expect(text.slice(phrase?.start, phrase?.end)).toBe(name)
  })
  it.each([
    'two three four five six dashboards',
    'boats for a dashboard',
    'boats and a dashboard',
    'boats: a dashboard',
    'boats, so dashboards',
    'a minimum of it for the dashboard',
    `boats ${'sail far away from here and there '.repeat(3)} dashboard`,
  ])('is not the head of %s', (text) => expect(artefactPhrase(text)).toBeUndefined())
})

describe('a technology', () => {
  it.each([
    ['Rust', ['Rust']],
    ['RUST', ['RUST']],
    ['rust', []],
    ['React and react', ['React']],
    ['React-Native and react-native', ['React-Native']],
    ['html', []],
    ['Pandas, pandas and PANDAS', ['Pandas', 'pandas', 'PANDAS']],
    ['S3 and s3', ['S3']],
    ['C# and c#', ['C#']],
  ])('%s', (text, names) => expect(technologiesIn(text).map((found) => found.text)).toEqual(names))
})

describe('a control', () => {
  const controls = each(
    'button|icon|tab|dropdown|drop-down|checkbox|check box|radio button|toggle|slider|modal|popup|pop-up|tooltip|tool-tip|carousel|accordion|menu|sidebar|side bar|panel|' +
      'table|column|ticker|hover state|banner|badge|widget|gauge|logo|stamp|pin|ribbon|label|animation|search bar|search box|search field|progress bar|splash screen',
  )
  it.each(controls.filter((name) => name !== 'search box'))('%s, or several', (name) => {
    expect(isControl(name)).toBe(true)
    expect(isControl(plural(name))).toBe(true)
    expect(isControl(`${name} of boats`)).toBe(false)
  })
  it.each(['matrix', 'big search box'])('%s', (name) => expect(isControl(name)).toBe(true))
  it.each(['pinboard', 'matrixes', 'box', 'tablet'])('not %s', (name) => expect(isControl(name)).toBe(false))
})

describe('a place that something is to have', () => {
  const controls = each(
    'button|icon|tab|dropdown|drop-down|checkbox|check box|radio button|toggle|slider|modal|popup|pop-up|tooltip|tool-tip|carousel|accordion|card',
  )
  it.each(controls)('as a %s, or as several', (name) => {
    expect(fixesPlace(`Boats as a ${name} here`)?.text).toBe(`as a ${name}`)
    expect(fixesPlace(`Boats as ${plural(name)} here`)?.text).toBe(`as ${plural(name)}`)
  })
  it.each([
    'as an icon',
    'as the big red button',
    'as a big red button',
    'on a single screen',
    'on one new own page',
    'in new tab',
    'on an own modal',
    'in a separate pop-up',
    'in a main popup',
    'hover state',
    'focus and pressed states',
    'hover on all states',
  ])('%s', (text) => expect(fixesPlace(`Boats ${text} here`)?.text).toBe(text))
  it.each(['as a very big red', 'on a page', 'asap cards', 'as a big grey old cardigan', 'the hovering state', 'in a single harbour'])('none: %s', (text) =>
    expect(fixesPlace(`Boats ${text} here`)).toBeUndefined(),
  )
  it('stands where it does, behind a verb, too', () => {
    const text = 'toggle lamps with a slider'
    const found = fixesPlace(text)
    expect(text.slice(found?.start, found?.end)).toBe('slider')
    expect(fixesPlace('slide the boats')).toBeUndefined()
  })
})

describe('controls, effects and wording', () => {
  it.each([
    'a carousel',
    'check boxes',
    'a checkbox',
    'radio buttons',
    'a hamburger menu',
    'a stepper',
    'a pie chart',
    'area charts',
    'a bar graph',
    'donut graphs',
    'a data grid',
    'tabs for boats',
    'Show boats in a table',
    'It shows boats in a table',
    'shown as an old table',
    'boats displayed as cards and as a grid',
    'display it as a graph',
    'displays it as a tree',
    'presented in a two-row timeline',
    'rendered as a chart',
    'listed in a grid',
    'shown in an grid',
    'show in a table',
    'in bold',
    'in uppercase',
    'in upper case',
    'in capitals',
    'the button text "Go"',
    'button texts: "Go"',
    'error label:"Go"',
    'help captions“Go”',
    'a link caption "Go"',
    'hover effect',
    'drag-and-drop',
    'the mouse wheel',
    'in 3D',
    'full screen',
    'a video wall',
    'confetti',
    'say "Go"',
    'saying “Go”',
    'label "Go"',
    'labeled "Go"',
    'labelled “Go”',
    'display "Go"',
    'displays "Go"',
    'displayed "Go"',
  ])('%s', (text) => expect(fixesAppearance(text)).toBeDefined())
  it.each([
    'a chart',
    'a piechart',
    'show boats; sail in a table',
    'shown here, at the very end of the long old harbour wall in the dark, in a table',
    'shown in the big old table',
    'the button text: Go',
    'boldly',
    'in boldface',
    'stables for boats',
    'a message to "Go"',
    'a graph',
    'a gridlock',
    'display Go',
  ])('none: %s', (text) => expect(fixesAppearance(text)).toBeUndefined())
})

describe('how a thing is to look', () => {
  it.each([
    'TOP right corner',
    'upper edge',
    'bottom of the dialog',
    'bottom-left',
    'in the left;',
    'at left and',
    'right sidebar',
    'along the side',
    'inside the navigation bar',
    'beneath the big red toolbar',
    'on the side bar',
    'next to the search field',
    'left of the title',
    'above the two red buttons',
    'right-hand pane',
    'above “Boats and” there',
    'beside the "Go on" there',
    'rounded corners',
    'full-width red banner',
    'centred cards',
    'logo is shown',
    'sticky column',
    '#ff00aa badge',
    'Red badges',
    'are our pink',
    'black to white',
    'becomes green',
    'house colors',
    'colors of the',
    'color coded',
    'traffic-light status',
    'light theme',
    '1024x768',
    '14 px',
    '2rem',
    'monospace digits',
    'monospaced font',
    'at Admin > Rooms',
    'on Night Shift > Rooms',
  ])('%s', (text) => expect(fixesLook(text)).toBeDefined())
  it.each([
    'topcorner',
    'the right of way',
    'leftover menus',
    'above “It” is',
    '#12345 text',
    'be red list',
    'Red Buttons',
    'blackboard',
    '12 x 12',
    'in admin > Rooms',
    'in Admin > rooms',
    'colours',
    'pixels',
  ])('not: %s', (text) => expect(fixesLook(text)).toBeUndefined())
  it.each([
    'a 240x135 display',
    'a 240×135 LCD',
    'two 240 x 135 displays',
    'OLED, 1240 ×135',
    'OLEDs, 240× 1135',
    'LCDs of 240x135',
    'a TFT of 240x135',
    'TFTs of 240x135',
    'an IPS, 240x135',
    'e-ink, 240x135',
    'eink, 240x135',
    'e-paper, 240x135',
    'epaper, 240x135',
    'a panel of 240x135',
    'panels of 240x135',
    'a monitor of 240x135',
    'monitors of 240x135',
    'a sensor of 240x135',
    'sensors of 240x135',
    'a camera of 240x135',
    'cameras of 240x135',
  ])('is bought, not designed: %s', (text) => expect(fixesLook(text)).toBeUndefined())
  it.each(['a picture of 240x135', 'a display of 12px', 'a display with 3 columns'])('is designed: %s', (text) => expect(fixesLook(text)).toBeDefined())
})
