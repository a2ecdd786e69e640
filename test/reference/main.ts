import { writeFileSync } from 'node:fs'
import { referenceFiles } from './files.js'

// Run by `npm run reference` from the repository's root.
for (const [path, content] of Object.entries(referenceFiles('.'))) writeFileSync(path, content)
