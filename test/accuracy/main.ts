import { writeFileSync } from 'node:fs'
import { accuracyPage, scoreAll } from './report.js'

// Run by `npm run accuracy` from the repository's root.
writeFileSync('docs/accuracy.md', accuracyPage(scoreAll('test/corpus')))
