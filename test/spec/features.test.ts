import { describe, expect, it } from 'vitest'
import { countFeatures, featureList, lists, tellsNoProblem } from '../../src/spec/features.js'
import { specOf } from './spec-of.js'

const doc = (text: string) => specOf(`# Lampboard\n\n${text}\n`)

/** What introduces the first list of things to build, and the text down to its first entry. */
function listIn(text: string): { title: string; shown: string } | undefined {
  const spec = doc(text)
  const list = featureList(spec)
  return list && { title: list.title, shown: spec.text.slice(list.start, list.end) }
}
const three = '- Red lamp\n- Blue lamp\n- Green lamp\n'
const todo = '- [ ] Red lamp\n- [ ] Blue lamp\n- [ ] Green lamp\n'

describe('a section about what is to be built', () => {
  it('shows its heading and its first entry', () => {
    expect(listIn(`## Requirements\n\n${three}`)).toEqual({ title: 'Requirements', shown: '## Requirements\n\n- Red lamp' })
    expect(listIn(`## Solution\n\n${three}`)?.title).toBe('Solution')
    expect(listIn(`## Requirements\n\n### Lamps\n\n${three}`)).toEqual({ title: 'Requirements', shown: '## Requirements\n\n### Lamps\n\n- Red lamp' })
  })

  it('has three entries at least, with those of its parts and of the section right behind it', () => {
    expect(listIn('## Requirements\n\n- Red lamp\n- Blue lamp')).toBeUndefined()
    expect(listIn('## Requirements\n\n### Red\n\n### Blue\n\n### Green')?.title).toBe('Requirements')
    expect(listIn('## Requirements\n\n### Red\n\n- Red lamp\n- Blue lamp\n\n### Green')?.title).toBe('Requirements')
    expect(listIn('## Lamp requirements\n\n- Red lamp\n- Blue lamp\n\n## Bell requirements\n\n- Bell')?.title).toBe('Lamp requirements')
    expect(listIn('## Lamp requirements\n\n- Red lamp\n- Blue lamp\n\n## Questions\n\n- Bell\n\n## Bell requirements\n\n- Bell')).toBeUndefined()
    expect(listIn('## Bell requirements\n\n- Bell\n\n## Requirements\n\n### Red\n\n- Red lamp\n')).toBeUndefined()
  })

  it('counts lines that open with a sign, rows, things to make and things', () => {
    expect(listIn('## Requirements\n\n→ Red\n→ Blue\n→ Green')?.title).toBe('Requirements')
    expect(listIn('## Requirements\n\n| Lamp |\n| --- |\n| Red |\n| Blue |\n| Green |')?.title).toBe('Requirements')
    expect(listIn('## Requirements\n\nBuild the red one.\n\nAdd the blue one.\n\nA dashboard.')?.title).toBe('Requirements')
    expect(listIn('## Requirements\n\nIt is red.\n\nIt is blue.\n\nIt is green.')).toBeUndefined()
    expect(listIn('## Requirements\n\n- Red lamp. It glows.\n- Blue lamp. It glows. It rings.')).toBeUndefined()
  })

  it.each([
    'Home screen',
    'Product engines',
    'Search page',
    'Night view',
    'Dialogs',
    'Dashboard',
    'Order form',
    'Menu',
    'Panel',
    'Tab',
    'Wizard',
    'Toolbar',
    'Header',
    'Footer',
    'Sidebar',
    'Module',
    'Surface',
    'The capability',
    'Lamp capabilities',
    'Component',
    'Building blocks',
    'Pillar',
    'The very first lamp bell integration',
  ])('may be named after a part of it: %s', (title) => expect(listIn(`## ${title}\n\n${three}`)?.title).toBe(title))

  it('may be the first of some parts in a row, of which another one bears the name of a part', () => {
    expect(listIn(`## Lamps\n\n${three}\n## Bells\n\nThey ring.\n\n## Admin panel\n\n${three}`)?.title).toBe('Lamps')
    expect(listIn(`## Lamps\n\n- Red lamp\n- Blue lamp\n\n## Admin panel\n\n${three}`)?.title).toBe('Admin panel')
    expect(listIn(`## Lamp rules\n\n${three}\n## Admin panel\n\n${three}`)?.title).toBe('Admin panel')
    expect(listIn(`## Admin panel\n\n${three}\n## Lamps\n\n${three}`)?.title).toBe('Admin panel')
  })

  it.each(['Lamps', 'Screening', 'Home screen at night', 'Offscreens of'])('is none under "%s"', (title) =>
    expect(listIn(`## ${title}\n\n${three}`)).toBeUndefined(),
  )

  it.each([
    'Acceptance criteria',
    'Business rule requirements',
    'Rules for features',
    'Naming requirements',
    'Requirements conventions',
    'Principles of the solution',
    'User journey requirements',
    'Happy path requirements',
    'Customer paths screen',
  ])('is none about features listed elsewhere: %s', (title) => {
    expect(listIn(`## ${title}\n\n${three}`)).toBeUndefined()
    expect(listIn(`## ${title}\n\n### Features\n\n${three}`)).toBeUndefined()
  })

  it('is none in a problem or before all headings', () => {
    expect(listIn(`## Problem\n\n${three}`)).toBeUndefined()
    expect(listIn(three)).toBeUndefined()
  })
})

describe('a list of things to build anywhere', () => {
  it.each(['Notes', 'Background', 'User stories'])('of boxes to tick or of what a team makes, under %s', (title) => {
    expect(listIn(`## ${title}\n\n${title === 'User stories' ? three : todo}`)?.title).toBe(title)
  })

  it('opens with its heading, or with what leads it in, or with its first entry', () => {
    expect(listIn(`## Notes\n\n${todo}`)).toEqual({ title: 'Notes', shown: '## Notes\n\n- [ ] Red lamp' })
    expect(listIn(`## Notes\n\nThis is on it:\n\n${todo}`)).toEqual({ title: 'This is on it', shown: 'This is on it:\n\n- [ ] Red lamp' })
    expect(listIn("First, we'll build a lamp.\n\nThen we will add a bell.\n\nFinally they are going to ring.")).toEqual({
      title: "First, we'll build a lamp.",
      shown: "First, we'll build a lamp.",
    })
    expect(listIn(todo)?.title).toBe('Lampboard')
    expect(featureList(specOf(todo))?.title).toBe('Red lamp')
  })

  it('is mostly made of them', () => {
    expect(listIn(`## Notes\n\n${todo}- Ovens\n- Bread\n`)?.title).toBe('Notes')
    expect(listIn(`## Notes\n\n${todo}- Ovens\n- Bread\n- Cake\n`)).toBeUndefined()
    expect(listIn('## Notes\n\n- [ ] Red lamp\n- [ ] Blue lamp\n')).toBeUndefined()
    expect(listIn('## Notes\n\nBuild a lamp.\n\nBuild a bell.\n\nBuild a horn.\n\nIt rains.\n\nIt snows.\n\nIt hails.')?.title).toBe('Build a lamp.')
  })

  it('has no questions, nothing ticked and nothing inside of an entry', () => {
    expect(listIn('## Notes\n\n- [ ] Red lamp?\n- [ ] Blue lamp\n- [ ] Green lamp\n')).toBeUndefined()
    expect(listIn('## Notes\n\n- [x] Red lamp\n- [ ] Blue lamp\n- [ ] Green lamp\n')).toBeUndefined()
    expect(listIn('## Notes\n\n- [ ] Red lamp\n- [ ] Blue lamp\n    - [ ] Green lamp\n')).toBeUndefined()
    expect(listIn('## Notes\n\n- [ ] Red lamp. It glows. It rings.\n- [ ] Blue lamp. It hums.\n')).toBeUndefined()
  })

  it('is none in the words of others or of a story', () => {
    expect(listIn('> Build a lamp.\n\n> Build a bell.\n\n> Build a horn.')).toBeUndefined()
  })

  it('may be found behind a list that is none', () => {
    expect(listIn(`## Notes\n\n- Ovens\n- Bread\n\nThis is on it:\n\n${todo}`)?.title).toBe('This is on it')
    expect(listIn(`## Ovens\n\n- Ovens\n\n## Notes\n\n${todo}`)?.title).toBe('Notes')
  })

  it.each([
    'Feature',
    'Features',
    'Function',
    'Functions',
    'Functionality',
    'Functionalities',
    'Capability',
    'Capabilities',
    'Requirement',
    'Requirements',
    'Text of the lamp',
    'Description in short',
    'Tender item',
    'RFP no.',
    'The catalogue',
  ])('may be a table with a column for each "%s"', (name) => {
    const table = (header: string) =>
      `## Notes\n\n| ${header} |\n${'| --- '.repeat(header.split('|').length)}|\n| a | b | c | d |\n| e | f | g | h |\n| i | j | k | l |\n`
    expect(listIn(table(`${name} | x | y | z`))).toBeDefined()
    expect(listIn(table(`x | y | ${name} | z`))).toBeDefined()
    expect(listIn(table(`x | y | z | ${name}`))).toBeUndefined()
  })

  it.each(['Feature of', 'Oven features', 'Text of a', 'Catalogues', 'Name'])('not a table of: %s', (name) => {
    expect(listIn(`## Notes\n\n| ${name} | x |\n| --- | --- |\n| a | b |\n| c | d |\n| e | f |\n`)).toBeUndefined()
  })

  it.each([
    'The first feature is loud',
    'Second enhancement is loud',
    'The last improvement will ring',
    'The other screen adds light',
    'The main module is loud',
    "First, we'll ring",
    'First we’ll ring',
    'Firstly, we will ring',
    'Next, they will ring',
    'Then, they are going to ring',
    'Finally, we are going to ring',
    'Lastly it will ring',
  ])('announced: %s', (text) => expect(listIn(`${text}.\n\nBuild a bell.\n\nBuild a horn.`)?.title).toBe(`${text}.`))

  it.each(['The first feature rings', 'A first feature is loud', 'The first oven is loud', 'First, we ring', 'First, you will ring', 'At first we will ring'])(
    'not announced: %s',
    (text) => expect(listIn(`${text}.\n\nBuild a bell.\n\nBuild a horn.`)).toBeUndefined(),
  )
})

describe('what others have', () => {
  it.each(['Competitors', 'The market', 'Market analysis', 'Existing solutions', 'Prior art'])('is no list of ours: %s', (title) =>
    expect(listIn(`## ${title}\n\n### Features\n\n${three}\n## Core features\n\n${three}`)?.title).toBe('Core features'),
  )
  it.each(['Go to market', 'Competitive advantages', 'Marketing'])('is not told by: %s', (title) =>
    expect(listIn(`## ${title}\n\n### Features\n\n${three}\n## Core features\n\n${three}`)?.title).toBe('Features'),
  )
})

describe('names of features among the stories', () => {
  const stories = (first: string) => listIn(`## Use cases\n\n- ${first}\n- Blue lamp\n- Green lamp\n`)?.title
  it.each(['Red lamp', 'One two three four five six seven eight nine lamps'])('%s', (text) => expect(stories(text)).toBe('Use cases'))
  it.each([
    'Order a lamp',
    'One two three four five six seven eight nine ten lamps',
    'Lamps that we like',
    'Bakers who bake',
    'The baker orders the lamp',
    'A baker orders his lamp',
    'An apprentice lights a lamp',
    'Baker lights to his lamp',
    'Lamp is red',
    'Lamps needed when dark',
    'Baker needs light',
    'Guest want light',
  ])('not: %s', (text) => expect(stories(text)).toBeUndefined())
})

describe('goals that are features', () => {
  const goals = (...entries: string[]) => listIn(`## Goals\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`)

  it('are mostly what the product does', () => {
    expect(goals('Let a baker ring', 'Bakers can see the lamp')).toEqual({ title: 'Goals', shown: '## Goals\n\n- Let a baker ring' })
    expect(goals('Allow bakers to ring', 'Enables bakers to see', 'Calm nights', 'Warm bread')?.title).toBe('Goals')
    expect(goals('Allows bakers to ring', 'Calm nights', 'Bakers of Ulm can see the lamp')?.title).toBe('Goals')
    expect(goals('Lets bakers ring', 'Enable bakers to see', 'Calm nights', 'Warm bread', 'Soft bread')).toBeUndefined()
    expect(goals('Let a baker ring', 'Calm nights')).toBeUndefined()
  })

  it('have no result among them', () => {
    expect(goals('Let a baker ring', 'Bakers can see the lamp', 'Fewer burnt loaves')).toBeUndefined()
    expect(goals('Let a baker ring', 'Bakers can see the lamp', 'Calls: 40')).toBeUndefined()
    expect(goals('Let a baker ring', 'Bakers can see more')?.title).toBe('Goals')
  })

  it('say who can, in few words', () => {
    expect(goals('Bakers cannot ring', 'Bakers can not see')).toBeUndefined()
    expect(goals('Bakers of the town of Ulm can ring', 'Bakers of the town of Ulm can see')).toBeUndefined()
    expect(goals('As a baker I can ring', 'Outlet for bakers', 'To allow bakers to see')).toBeUndefined()
  })

  it('stand in entries of their own', () => {
    expect(goals('Calm nights. Let a baker ring. Bakers can see the lamp.', 'Warm bread')).toBeUndefined()
    expect(listIn('## Goals\n\n- Nights\n    - Let a baker ring\n    - Bakers can see the lamp\n')).toBeUndefined()
    expect(listIn('## Goals\n\nLet a baker ring.\n\nBakers can see the lamp.\n')).toBeUndefined()
    expect(listIn('## Notes\n\n- Let a baker ring\n- Bakers can see the lamp\n')).toBeUndefined()
  })

  it('count only where no other list is one', () => {
    expect(listIn(`## Goals\n\n- Let a baker ring\n- Bakers can see the lamp\n\n## Requirements\n\n${three}`)?.title).toBe('Requirements')
  })
})

describe('what excuses a list', () => {
  const story = (what: string) => `- As a baker I want ${what} so that I sleep.\n`
  const stories = story('a lamp') + story('a bell') + story('a horn')

  it('is three stories with their reasons before it', () => {
    expect(listIn(`## User stories\n\n${stories}\n## Requirements\n\n${three}`)).toBeUndefined()
    expect(listIn(`## User stories\n\n${story('a lamp')}${story('a bell')}\n## Requirements\n\n${three}`)?.title).toBe('Requirements')
    expect(listIn(`## User stories\n\n${stories.replaceAll(' so that I sleep', '')}\n## Requirements\n\n${three}`)?.title).toBe('User stories')
    expect(listIn(`## Requirements\n\n${three}\n## User stories\n\n${stories}`)?.title).toBe('Requirements')
  })

  it('is a law before it that demands it', () => {
    const law = 'The law requires it from 2027 on.'
    expect(listIn(`## Background\n\n${law}\n\n## Requirements\n\n${three}`)).toBeUndefined()
    expect(listIn(`## Problem\n\n${law}\n\n## Requirements\n\n${three}`)).toBeUndefined()
    expect(listIn(`## Notes\n\n${law}\n\n## Requirements\n\n${three}`)?.title).toBe('Requirements')
    expect(listIn(`## Requirements\n\n${three}\n## Background\n\n${law}`)?.title).toBe('Requirements')
  })
})

describe('how many things a document lists', () => {
  const count = (text: string) => countFeatures(doc(text).sections[1])

  it('are those of its sections and their parts, each part one at least', () => {
    expect(countFeatures(undefined)).toBe(0)
    expect(count(`## Requirements\n\n${three}`)).toBe(3)
    expect(count(`## Requirements\n\n${three}\n### Bells\n\n### Horns\n\n- Horn\n- Loud horn\n`)).toBe(6)
    expect(count('## Requirements\n\n(1) Red. (2) Blue.\n')).toBe(2)
  })

  it('counts a part of a section with it', () => {
    const nine = doc(`## Requirements\n\n${three}\n### Features\n\n${three}\n## Problem\n\n${three}\n## Solution\n\n${three}`)
    expect([lists(nine, 9), lists(nine, 10)]).toEqual([true, false])
    expect(lists(doc(three), 1)).toBe(false)
  })
})

describe('nothing is told of what is wrong', () => {
  const silent = (text: string, title = 'Notes') => tellsNoProblem(doc(`## ${title}\n\n${text}`))

  it.each([
    'Bakers lack light',
    'Bakers are lacking light',
    'Our oven lacks light',
    'They struggle with it',
    'The baker depends on a lamp',
    'Bakers depend on a lamp',
    'Bakers rely on a lamp',
    'Their oven relies on a lamp',
    'We are unable to see',
    'The lamp is the only way for bakers',
    'Bakers no longer see',
  ])('not so: %s', (text) => {
    expect(silent(text)).toBe(false)
    expect(silent(text, 'Background')).toBe(false)
    expect(silent(text, 'Requirements')).toBe(true)
  })

  it.each([
    'Bakers need light',
    'Light is wanted: he wants it',
    'Currently it is dark',
    'It is dark today',
    'It is difficult',
    'Ovens without light',
    'A lamp instead of a bell',
    'Bakers often share a lamp',
    'Every night bakers ask for the lamp',
    'Many bakers just use a candle',
    'Bakers ask again and again',
  ])('not so beneath a problem: %s', (text) => {
    expect(silent(text, 'Problem')).toBe(false)
    expect(silent(text)).toBe(true)
  })

  it.each(['Bakers bake', 'The lamp often shines', 'Bakers will often share a lamp'])('so beneath a problem, too: %s', (text) =>
    expect(silent(text, 'Problem')).toBe(true),
  )

  it.each([
    'Bakers bake',
    'The oven lacks light',
    '> Bakers lack light',
    'Do bakers lack light?',
    'Bakers must lack light',
    "Bakers who lack light, they'll see",
    'As a baker I want a lamp because I struggle at night',
    'Add a lamp that bakers lack',
    'For example, bakers might lack light',
  ])('so: %s', (text) => expect(silent(text)).toBe(true))
})

describe('a list that calls itself one', () => {
  it('goes before what says how it works or looks', () => {
    expect(listIn(`## How it works\n\n${three}\n## Features\n\n${three}`)?.title).toBe('Features')
    expect(listIn(`## UI layout\n\n${three}\n## Requirements\n\n${three}`)?.title).toBe('Requirements')
  })

  it.each([
    'Core features',
    '7. Key Features (MVP scope)',
    'Functional requirements',
    'Features & requirements',
    'Feature list for v1',
    'The main functionality',
  ])('goes before one of a part: %s', (title) => expect(listIn(`## Sign-in requirements\n\n${three}\n## ${title}\n\n${three}`)?.title).toBe(title))

  it.each(['Features of the bell', 'Admin functional requirements', 'Requirements for bells', 'Later features'])('which this does not: %s', (title) =>
    expect(listIn(`## Sign-in requirements\n\n${three}\n## ${title}\n\n${three}`)?.title).toBe('Sign-in requirements'),
  )

  it('and not before a solution, nor where it is missing', () => {
    expect(listIn(`## Solution\n\n${three}\n## Features\n\n${three}`)?.title).toBe('Solution')
    expect(listIn(`## How it works\n\n${three}`)?.title).toBe('How it works')
  })
})
