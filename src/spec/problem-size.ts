import { anyPeople } from '../language/people.js'
import { hardship, hasNumber } from '../language/signals.js'
import type { Reading } from './reading.js'

/** How often, how many, how much: a count of somebody's trouble. */
export const sizesProblem: Reading = ({ role, statement }) =>
  (role === 'problem' || role === 'background' || role === 'evidence') &&
  hasNumber(statement.text) &&
  (hardship(statement.paragraph) || anyPeople(statement.text).length > 0)
