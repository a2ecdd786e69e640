import { francAll } from 'franc-min'
import { functionWords } from './lexicon.generated.js'
import { remember } from './remember.js'
import type { Statement } from './statements.js'

/** Prose of fewer characters than this is too short to tell a language by; a sign of Japanese or Chinese says more than a letter. */
const leastLetters = 120
const leastIdeographs = 40
const longestSample = 2_000

const englishWords: ReadonlySet<string> = new Set(functionWords.en)
const foreignWords = Object.entries(functionWords)
  .filter(([tag]) => tag !== 'en')
  .map(([tag, words]) => ({ tag, words: new Set<string>(words) }))
/** From this share of such words on a text is English, or mixed enough to be read as English. Plain English has 25 to 40 %, terse lists 10 %. */
const enoughEnglish = 0.06
/** From this share of its own such words on, several times that of the English ones, a text is in another language. */
const enoughForeign = 0.15
const timesEnglish = 4
/** Where the words do not tell, English must lie at least this far behind the best language (scores go from 0 to 1). */
const clearMargin = 0.12

/** Samples are longer than what is remembered elsewhere: fewer of them are kept. */
const languageOfSample = remember((sample) => byWords(sample) ?? byTrigrams(sample), 100)

/**
 * The language of a document's own prose as a BCP 47 primary tag; 'en' where it is English, mixed, or too short to tell.
 * Code, link addresses, quotations and tables do not count, nor do lists of names: only lines that read as sentences.
 * A text with enough English function words is English without further ado; others are known by theirs, or by franc
 * (trigrams, 82 languages), which must prefer another language by a clear margin.
 */
export function languageOf(statements: Iterable<Statement>): string {
  let length = 0
  let words = 0
  let english = 0
  let ideographs = 0
  const lines: string[] = []
  for (const statement of statements) {
    const prose = statement.read(readProse)
    if (!prose) continue
    lines.push(prose.text)
    length += prose.text.length
    words += prose.words
    english += prose.english
    ideographs += prose.ideographs
    if (length >= longestSample) break
  }
  if (length < leastLetters && ideographs < leastIdeographs) return 'en'
  if (ideographs < length * 0.3 && english >= words * enoughEnglish) return 'en'
  return languageOfSample(lines.join('\n').slice(0, longestSample))
}

/** "German" for 'de' in English ('en'); the tag itself where the platform knows no name. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** The language whose function words hold the text together, if there is one. */
function byWords(sample: string): string | undefined {
  const all = sample.toLowerCase().match(word) ?? []
  const shareOf = (words: ReadonlySet<string>) => all.filter((one) => words.has(one)).length / Math.max(all.length, 1)
  const [best] = foreignWords.map(({ tag, words }) => ({ tag, share: shareOf(words) })).sort((a, b) => b.share - a.share)
  return best && best.share >= enoughForeign && best.share >= shareOf(englishWords) * timesEnglish ? best.tag : undefined
}

/** What franc prefers, if it prefers it clearly to English. */
function byTrigrams(sample: string): string {
  const ranking = francAll(sample, { minLength: 10 })
  const best = ranking[0]
  if (!best || best[0] === 'und' || best[0] === 'eng') return 'en'
  const english = ranking.find(([code]) => code === 'eng')?.[1] ?? 0
  return best[1] - english < clearMargin ? 'en' : primaryTag(best[0])
}

/** 'deu' → 'de', 'cmn' → 'zh': the platform knows the aliases. */
function primaryTag(code: string): string {
  try {
    return (Intl.getCanonicalLocales(code)[0] ?? code).split('-')[0] as string
  } catch {
    return code
  }
}

interface Prose {
  text: string
  words: number
  english: number
  ideographs: number
}

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu
const word = /[\p{L}\p{M}']+/gu

/**
 * A statement's own prose without code, addresses and quotations; undefined where it is none. A run of names ("Kubernetes, Grafana,
 * Loki") is written in no language: most words of a sentence start small.
 */
function readProse(statement: Statement): Prose | undefined {
  if (statement.kind === 'row' || statement.block.quoteDepth > 0 || statement.block.kind === 'code') return undefined
  const text = withoutCode(statement)
  const ideographs = text.match(ideograph)?.length ?? 0
  if (ideographs >= 4) return { text, words: 0, english: 0, ideographs }
  const words = text.match(word) ?? []
  if (words.length < 5) return undefined
  const small = words.filter((one) => !/^\p{Lu}/u.test(one)).length
  if (small < words.length * 0.4) return undefined
  return { text, words: words.length, english: words.filter((one) => englishWords.has(one.toLowerCase())).length, ideographs }
}

function withoutCode(statement: Statement): string {
  let text = statement.text
  for (const span of statement.spans('code')) {
    const start = Math.max(0, span.start - statement.from)
    const end = Math.min(text.length, span.end - statement.from)
    text = text.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + text.slice(end)
  }
  return text
    .replace(/https?:\S+|["“„«][^"“”„»]*["”“»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
