// Writes THIRD_PARTY_NOTICES: the packages whose code went into the bundles of the last build, and their licences.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { noticesOf } from './licences.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
writeFileSync(
  new URL('../THIRD_PARTY_NOTICES', import.meta.url),
  noticesOf(root, JSON.parse(readFileSync(new URL('../out/inputs.json', import.meta.url), 'utf8'))),
)
