import { describe, expect, it } from 'vitest'
import { ConfigReader } from '../../src/config/load.js'
import { parseConfig } from '../../src/config/parse.js'
import { resolveSettings } from '../../src/config/resolve.js'
import { english } from '../../src/localiser.js'
import { closed, type FileInMemory, filesInMemory, link } from './files-in-memory.js'

const names = ['evidence', 'output-as-goal', 'problem-missing']

/** The configuration for /repo/docs/a.md; messages with the file and the line that they stand in. */
async function load(files: Parameters<typeof filesInMemory>[0], { home = '/repo', folder = '/repo/docs' } = {}) {
  const memory = filesInMemory(files)
  const reader = new ConfigReader(memory, names, english, parseConfig)
  const configuration = await reader.inFolder(folder, home)
  return {
    ...configuration,
    reads: memory.reads,
    settings: resolveSettings(configuration.layers, `${folder}/a.md`),
    messages: configuration.problems.map(({ path, place, message }) => `${path}${place ? `:${place.line}:${place.column}` : ''} ${message}`),
  }
}

describe('which files count', () => {
  it('those in the folder and above it, up to the repository, the nearest last', async () => {
    const { root, settings, messages } = await load({
      '/rightspec.config.yml': 'type: api',
      '/repo/.git/HEAD': '',
      '/repo/rightspec.config.yml': 'profile: pm\nstage: mature\nseverity: { evidence: off }',
      '/repo/docs/rightspec.config.json': '{ "profile": "senior" }',
      '/repo/docs/deeper/rightspec.config.json': '{ "profile": "associate" }',
    })
    expect({ root, settings, messages }).toEqual({
      root: '/repo',
      settings: { profile: 'senior', stage: 'mature', severity: { evidence: 'off' } },
      messages: [],
    })
  })

  it('up to the folder that is worked in where there is no repository, and only its own for a document outside', async () => {
    const files = { '/rightspec.config.yml': 'type: api', '/repo/rightspec.config.yml': 'profile: pm', '/repo/docs/rightspec.config.yml': 'stage: mature' }
    expect((await load(files)).settings).toEqual({ profile: 'pm', stage: 'mature', severity: {} })
    const outside = await load(files, { home: '/elsewhere' })
    expect(outside).toMatchObject({ root: undefined, settings: { stage: 'mature', severity: {} } })
    expect(outside.settings.profile).toBeUndefined()
  })

  it('a repository that begins above the folder that is worked in, or inside it', async () => {
    expect(await load({ '/repo/.git': 'gitdir: x', '/repo/rightspec.config.yml': 'type: api' }, { home: '/repo/docs' })).toMatchObject({
      root: '/repo',
      settings: { type: 'api' },
    })
    const inner = await load({ '/repo/docs/.git/HEAD': '', '/repo/rightspec.config.yml': 'type: api' })
    expect(inner).toMatchObject({ root: '/repo/docs', settings: { severity: {} } })
  })

  it('one in each folder; of others it is said that they do not count', async () => {
    const { settings, messages } = await load({ '/repo/rightspec.config.yml': 'type: api', '/repo/rightspec.config.json': '{}' })
    expect(settings).toEqual({ severity: {} })
    expect(messages).toEqual(['/repo/rightspec.config.yml not read, as "rightspec.config.json" stands beside it; delete one of them'])
  })

  it('each of them read once, however many documents there are', async () => {
    const memory = filesInMemory({ '/repo/rightspec.config.yml': 'type: api', '/repo/docs/x': '' })
    const reader = new ConfigReader(memory, names, english, parseConfig)
    await Promise.all(['/repo/docs', '/repo/docs/old', '/repo', '/repo/docs'].map((folder) => reader.inFolder(folder, '/repo')))
    expect(memory.reads).toEqual(['/repo/rightspec.config.yml'])
  })

  it('at the top of a file system and on Windows, too', async () => {
    expect((await load({ '/rightspec.config.yml': 'type: api' }, { home: '/', folder: '/' })).settings.type).toBe('api')
    expect((await load({ 'C:/shop/rightspec.config.yml': 'type: api' }, { home: 'C:/shop', folder: 'C:/shop/docs' })).settings.type).toBe('api')
  })
})

describe('extends', () => {
  it('counts less than the file itself, and later files more than earlier ones', async () => {
    const { settings, messages, extended } = await load({
      '/repo/rightspec.config.yml': 'extends: [./base/one.yml, base/two.json]\nprofile: senior',
      '/repo/base/one.yml': 'extends: zero.yaml\ntype: api\nprofile: pm',
      '/repo/base/two.json': '{ "type": "minor" }',
      '/repo/base/zero.yaml': 'stage: startup\ntype: internal',
    })
    expect(messages).toEqual([])
    expect(settings).toEqual({ profile: 'senior', stage: 'startup', type: 'minor', severity: {} })
    expect([...extended].sort()).toEqual(['/repo/base/one.yml', '/repo/base/two.json', '/repo/base/zero.yaml'])
  })

  it('takes the globs of another file as if they stood here', async () => {
    const { settings } = await load({ '/repo/rightspec.config.yml': 'extends: base/one.yml', '/repo/base/one.yml': 'specs: /docs/**' })
    expect(settings.listed).toBe('spec')
  })

  it('takes a file twice where it is wanted twice', async () => {
    const { messages } = await load({
      '/repo/rightspec.config.yml': 'extends: [one.yml, two.yml]',
      '/repo/one.yml': 'extends: zero.yml',
      '/repo/two.yml': 'extends: zero.yml',
      '/repo/zero.yml': 'type: api',
    })
    expect(messages).toEqual([])
  })

  it.each([
    ['gone.yml', 'extends "gone.yml", which is not there; check the path'],
    ['../outside.yml', 'extends "../outside.yml", which lies outside of "/repo"; copy it into there'],
    ['a/../../outside.yml', 'extends "a/../../outside.yml", which lies outside of "/repo"; copy it into there'],
    ['/etc/base.yml', 'extends "/etc/base.yml", which is no relative path; only files of the same repository can be extended'],
    ['https://example.com/a.yml', 'extends "https://example.com/a.yml", which is no relative path; only files of the same repository can be extended'],
    ['base.toml', 'extends "base.toml", which is no .json, .yml or .yaml file'],
    ['linked.yml', 'extends "linked.yml", which is reached by a symbolic link; name the file itself'],
    ['linked/base.yml', 'extends "linked/base.yml", which is reached by a symbolic link; name the file itself'],
    ['rightspec.config.yml', 'extends "rightspec.config.yml", which extends this file in turn; take one of the two out'],
  ])('%s is refused, and the rest counts', async (base, message) => {
    const { settings, messages } = await load({
      '/outside.yml': 'profile: pm',
      '/repo/linked.yml': link,
      '/repo/linked': link,
      '/repo/linked/base.yml': 'profile: pm',
      '/repo/base.toml': 'profile: pm',
      '/repo/rightspec.config.yml': `type: api\nextends:\n  - ${base}\n`,
    })
    expect(messages).toEqual([`/repo/rightspec.config.yml:3:5 ${message}`])
    expect(settings).toEqual({ type: 'api', severity: {} })
  })

  it('goes round in no circle', async () => {
    const { settings, messages } = await load({
      '/repo/rightspec.config.yml': 'extends: one.yml',
      '/repo/one.yml': 'extends: two.yml\nprofile: pm',
      '/repo/two.yml': 'extends: one.yml\nstage: mature',
    })
    expect(messages).toEqual(['/repo/two.yml:1:1 extends "one.yml", which extends this file in turn; take one of the two out'])
    expect(settings).toEqual({ profile: 'pm', stage: 'mature', severity: {} })
  })

  it('ends where files extend each other without end', async () => {
    const files: Record<string, string> = { '/repo/rightspec.config.yml': 'extends: [f0.yml, f0.yml]' }
    for (let index = 0; index < 40; index++) files[`/repo/f${index}.yml`] = `extends: [f${index + 1}.yml, f${index + 1}.yml]`
    const { messages, reads } = await load(files)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain('more than 30 files are extended')
    expect(reads.length).toBeLessThanOrEqual(30)
  })
})

describe('a file that cannot be read', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`)}]`).join('\n')}\n`

  it.each<[string, FileInMemory, RegExp]>([
    ['YAML with a mistake', 'type: api\n  style: prd\n', /:1:7 not valid YAML: /],
    ['an alias bomb', bomb, / not valid settings: Excessive alias count/],
    ['an alias to nothing', 'type: *none', / not valid (?:YAML|settings): .*none/],
    ['nesting without end', '['.repeat(60_000), / not valid /],
    ['two documents', 'type: api\n---\ntype: minor\n', / not valid YAML: /],
    ['a list', '- type: api\n', /:1:1 must hold settings by their names/],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), / not valid UTF-8; save it as UTF-8/],
    ['more than a configuration', `# ${'x'.repeat(70_000)}`, / larger than 64 KB; take out what is not configuration/],
    ['a link', link, / a symbolic link, which is not followed; put the file itself here, or extend it/],
    ['closed', closed, / no permission to read it; check its permissions/],
  ])('%s is named, and others count', async (_, content, message) => {
    const { settings, messages } = await load({ '/repo/rightspec.config.yml': content, '/repo/docs/rightspec.config.yml': 'type: api' })
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/^\/repo\/rightspec\.config\.yml/)
    expect(messages[0]).toMatch(message)
    expect(settings).toEqual({ type: 'api', severity: {} })
  })

  it.each([
    ['', undefined],
    [' \n', undefined],
    ['{ "type": "api", }', /^\/repo\/rightspec\.config\.json.* not valid JSON: /],
    ['{ // why\n "type": "api" }', /not valid JSON: /],
    ['{\n\t"type": "apo"\n}\n', /:2:2 type: must be one of .*; "api" may be meant/],
    ['\uFEFF{ "type": "api" }', undefined],
  ])('JSON: %j', async (content, message) => {
    const { messages } = await load({ '/repo/rightspec.config.json': content })
    if (message) expect(messages.join('\n')).toMatch(message)
    else expect(messages).toEqual([])
  })

  it('a folder of that name', async () => {
    expect((await load({ '/repo/rightspec.config.yml/x': '' })).messages).toEqual(['/repo/rightspec.config.yml a folder; a configuration is a file'])
  })

  it('tells each mistake where it stands', async () => {
    const { settings, messages } = await load({
      '/repo/rightspec.config.yml':
        'severity:\n  problem-mising: off\n  evidence: hint\nstages: startup\noverrides:\n  - files: a\n    typ: api\n  - type: api\n',
    })
    expect(messages).toEqual([
      '/repo/rightspec.config.yml:2:3 severity.problem-mising: there is no such rule or category; "problem-missing" may be meant',
      '/repo/rightspec.config.yml:4:1 stages: there is no such setting; "stage" may be meant',
      '/repo/rightspec.config.yml:7:5 overrides.0.typ: there is no such setting; "type" may be meant',
      expect.stringMatching(/^\/repo\/rightspec\.config\.yml:8:\d overrides\.1\.files: a glob pattern is needed; without one, leave this out$/),
    ])
    expect(settings.severity).toEqual({ evidence: 'hint' })
  })
})

describe('a file that is named', () => {
  it('stands for all others, whatever it is called; its globs count from where one works', async () => {
    const memory = filesInMemory({
      '/repo/rightspec.config.yml': 'type: api',
      '/repo/ci/strict.yml': 'specs: /docs/**\nextends: base.yml',
      '/repo/ci/base.yml': 'stage: mature',
    })
    const { layers, problems } = await new ConfigReader(memory, names, english, parseConfig).inFile('/repo/ci/strict.yml', '/repo')
    expect(problems).toEqual([])
    expect(resolveSettings(layers, '/repo/docs/a.md')).toEqual({ listed: 'spec', stage: 'mature', severity: {} })
  })

  it('is told where it is not there', async () => {
    const { problems } = await new ConfigReader(filesInMemory({}), names, english, parseConfig).inFile('/repo/gone.yml', '/repo')
    expect(problems).toEqual([{ path: '/repo/gone.yml', message: 'no such file; check the path' }])
  })
})
