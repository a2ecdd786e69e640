// The linters that people use, each as a function that lints a text as a whole. They lie in a folder of their own (package.json beside this).
import { TextlintKernel } from '@textlint/kernel'
import textlintMarkdown from '@textlint/textlint-plugin-markdown'
import { markdown as alex } from 'alex'
import { spellCheckDocument } from 'cspell-lib'
import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import { lint as markdownlint } from 'markdownlint/sync'
import { remark } from 'remark'
import remarkRecommended from 'remark-preset-lint-recommended'
import maxComma from 'textlint-rule-max-comma'
import noTodo from 'textlint-rule-no-todo'
import terminology from 'textlint-rule-terminology'
import writeGood from 'write-good'

const textlint = new TextlintKernel()
const harper = new LocalLinter({ binary })
const remarkLint = remark().use(remarkRecommended).freeze()

/** Some are CommonJS that calls its one export `default`. */
const exported = (module) => module.default ?? module
const textlintOptions = {
  ext: '.md',
  plugins: [{ pluginId: 'markdown', plugin: exported(textlintMarkdown) }],
  rules: Object.entries({ maxComma, noTodo, terminology }).map(([ruleId, rule]) => ({ ruleId, rule: exported(rule) })),
}

const cspellDocument = (text) => ({ uri: 'file:///spec.md', text, languageId: 'markdown', locale: 'en' })
const cspellOptions = { generateSuggestions: false, noConfigSearch: true }

/** Each answers with how much it has found, so that a linter that does nothing is noticed. */
export const peers = [
  { name: 'markdownlint', lint: (text) => markdownlint({ strings: { text } }).text.length },
  { name: 'remark-lint', lint: async (text) => (await remarkLint.process(text)).messages.length },
  { name: 'write-good', lint: (text) => writeGood(text).length },
  { name: 'alex', lint: (text) => alex(text).messages.length },
  { name: 'cspell-lib', lint: async (text) => (await spellCheckDocument(cspellDocument(text), cspellOptions, {})).issues.length },
  { name: 'textlint, 3 rules', lint: async (text) => (await textlint.lintText(text, textlintOptions)).messages.length },
  { name: 'harper.js', lint: async (text) => (await harper.lint(text, { language: 'markdown' })).length },
]
