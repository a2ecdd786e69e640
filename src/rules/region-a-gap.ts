import { anyCase } from '../language/any-case.js'
import type { Reading } from '../spec/reading.js'
import type { Role } from '../spec/roles.js'
import { namesFailure } from '../spec/white-space.js'
import { defineRule } from './define.js'
import { onSectionOrHead } from './places.js'

const fewest = 6
const described: ReadonlySet<Role> = new Set<Role>(['requirement', 'story', 'solution'])
/** What people do there can go wrong, find nothing, or take long. */
const doing = anyCase(
  /\b(?:search\w*|upload\w*|submit\w*|enter\w*|save\w*|sen[dt]\w*|generat\w+|import\w*|export\w*|book\w*|pay\w*|sync\w*|load\w*|fetch\w*|log ?-?in|sign ?-?(?:in|up)|register\w*|download\w*|filter\w*|creat\w+|edit\w*|detect\w*|classif\w+|scan\w*|appl(?:y|ies)|post\w*)\b/,
)
const surface = anyCase(
  /\b(?:screens?|pages?|apps?|buttons?|forms?|dashboards?|UI|views?|portals?|websites?|tablets?|menus?|modals?|notifications?|users? can|see|view)\b/,
)

const isTold: Reading = ({ role }) => described.has(role)
const tellsDoing: Reading = ({ role, statement }) => described.has(role) && doing.test(statement.text)
const tellsSurface: Reading = ({ role, statement }) => described.has(role) && surface.test(statement.text)

export default defineRule('region-a-gap', {
  document({ spec }, report) {
    if (spec.statements.count(isTold) < fewest || spec.statements.count(tellsDoing) < fewest / 2 || spec.statements.count(tellsSurface) < fewest / 2) return
    if (spec.statements.some(namesFailure)) return
    report(onSectionOrHead(spec, 'requirement', 'story', 'solution'))
  },
})
