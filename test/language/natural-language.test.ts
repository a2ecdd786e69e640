import { describe, expect, it } from 'vitest'
import { languageName, languageOf } from '../../src/language/natural-language.js'
import { statementsOf } from './read.js'

const language = (text: string) => languageOf(statementsOf(text))

const german =
  'Die Fähre wartet am Abend auf die letzten Gäste, und niemand weiß, ob sie noch fährt. Wer zu spät kommt, ruft im Büro an und fragt nach dem nächsten Tag.'
const english =
  'The ferry waits in the evening for the last guests, and nobody knows whether it still leaves. Who is late calls the office and asks about the next day.'
const indonesian =
  'Kapal menunggu tamu terakhir pada malam hari dan tidak ada yang tahu apakah kapal itu masih berangkat. Tamu yang terlambat menelepon kantor dan bertanya tentang hari berikutnya.'
const japanese = 'フェリーは夕方に最後の客を待っていますが、まだ出るかどうかは誰にも分かりません。遅れた人は事務所に電話をかけて翌日のことを聞きます。'

describe('the language of a text', () => {
  it.each([
    ['de', german],
    ['en', english],
    ['id', indonesian],
    ['ja', japanese],
  ])('%s', (tag, text) => {
    expect(language(text)).toBe(tag)
  })

  it('is English where it is too short to tell', () => {
    expect(language('Die Fähre wartet am Abend auf Gäste.')).toBe('en')
    expect(language('夕方に最後の客を待つ')).toBe('en')
    expect(language('')).toBe('en')
  })

  it('is English where English is mixed into it', () => {
    expect(language(`${german}\n\n${english}`)).toBe('en')
  })

  it.each([
    ['a table', `| Text |\n| --- |\n| ${german} |\n`],
    ['a quotation', `> ${german}\n`],
    ['quotation marks', `The board of the harbour wrote to us in May: "${german}"`],
    ['code', `The board of the harbour wrote to us in May: \`${german}\``],
    ['a fence', `\`\`\`\n${german}\n\`\`\`\n`],
  ])('does not count %s', (_where, text) => {
    expect(language(text)).toBe('en')
  })

  it('does not count names, nor a few words', () => {
    const names = 'Grafana, Kubernetes, Loki, Terraform, Prometheus, Jenkins, Ansible, Vagrant, Tempo, Mimir, Docker, Helm.'
    expect(language(`${names}\n\n${names}`)).toBe('en')
    expect(language(Array.from({ length: 20 }, () => '- Fähre wartet abends noch').join('\n'))).toBe('en')
  })
})

describe('the name of a language', () => {
  it('is told in another', () => {
    expect(languageName('de', 'en')).toBe('German')
    expect(languageName('de', 'de')).toBe('Deutsch')
  })
  it('is its tag where nobody knows it', () => {
    expect(languageName('not a tag', 'en')).toBe('not a tag')
  })
})
