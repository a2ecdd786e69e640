import { writeFileSync } from 'node:fs'
import { accuracyPage } from './report.js'
import { scoreCorpus } from './score.js'

// Run by `npm run accuracy` from the repository's root.
writeFileSync('docs/accuracy.md', accuracyPage(scoreCorpus('test/corpus')))
