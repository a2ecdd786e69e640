import { holds } from '../spec/reading.js'
import type { Role } from '../spec/roles.js'
import { namesFailure } from '../spec/white-space.js'
import { defineRule } from './define.js'
import { onSectionOrHead } from './places.js'

const fewest = 6
const described: ReadonlySet<Role> = new Set<Role>(['requirement', 'story', 'solution'])
/** What people do there can go wrong, find nothing, or take long. */
const doing =
  /\b(?:search\w*|upload\w*|submit\w*|enter\w*|save\w*|sen[dt]\w*|generat\w+|import\w*|export\w*|book\w*|pay\w*|sync\w*|load\w*|fetch\w*|log ?-?in|sign ?-?(?:in|up)|register\w*|download\w*|filter\w*|creat\w+|edit\w*|detect\w*|classif\w+|scan\w*|appl(?:y|ies)|post\w*)\b/i
const surface =
  /\b(?:screens?|pages?|apps?|buttons?|forms?|dashboards?|UI|views?|portals?|websites?|tablets?|menus?|modals?|notifications?|users? can|see|view)\b/i

export default defineRule('region-a-gap', {
  document({ spec }, report) {
    const told = spec.statements.filter(({ role }) => described.has(role))
    if (told.filter(({ statement }) => doing.test(statement.text)).length < fewest / 2) return
    if (told.length < fewest || told.filter(({ statement }) => surface.test(statement.text)).length < fewest / 2) return
    if (spec.statements.some((placed) => holds(placed, namesFailure))) return
    report(onSectionOrHead(spec, 'requirement', 'story', 'solution'))
  },
})
