import { hardship } from '../language/hardship.js'
import { hasNumber } from '../language/numbers.js'
import { anyPeople } from '../language/people.js'
import type { Reading } from './reading.js'

/** How often, how many, how much: a count of somebody's trouble. */
export const sizesProblem: Reading = ({ role, statement }) =>
  (role === 'problem' || role === 'background' || role === 'evidence') &&
  hasNumber(statement.text) &&
  (hardship(statement.paragraph) || anyPeople(statement.text).length > 0)
