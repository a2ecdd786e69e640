import type { Kind } from '../../src/spec/genre-kinds.js'
import { sumSigns } from '../../src/spec/genre-signs.js'
import type { Traits } from '../../src/spec/genre-traits.js'
import type { Role } from '../../src/spec/roles.js'

/** A document of a hundred statements that shows nothing but what is said here. */
export function traits(shown: Partial<Traits> = {}): Traits {
  const nothing: Traits = {
    ...sumSigns([]),
    headings: '',
    headingCount: 0,
    sectionCount: 0,
    stages: 0,
    parts: 0,
    roles: new Set<Role>(),
    kinds: new Set<Kind>(),
    ahead: undefined,
    columns: '',
    opening: '',
    keys: new Set<string>(),
    statements: 100,
    codeShare: 0,
    places: 0,
    blanks: 0,
    unnamed: false,
    isDefined: false,
  }
  const headings = shown.headings ?? ''
  const headingCount = headings === '' ? 0 : headings.split('\n').length
  return { ...nothing, headingCount, sectionCount: headingCount, ...shown }
}
