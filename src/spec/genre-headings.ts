import { remember } from '../language/remember.js'
import { tellsStory } from './genre-signs.js'
import { type Role, roleOfHeading } from './roles.js'
import type { Section } from './sections.js'

/** What the headings of a document say of it. */
export interface Headings {
  /** Without the title and without stories, whose words name no parts of the document; as `plainHeading` has them. */
  headings: readonly string[]
  /** How many others are stories. */
  stories: number
  /** What the sections are for. */
  roles: ReadonlySet<Role>
  /** Forms to be copied, and the sections in them, which come behind: they name no parts of the document. */
  forms: ReadonlySet<Section>
  /** How many stand below the heading of a plan. */
  stages: number
  /** How many announce a role, the title among them. */
  telling: number
}

/** Reads what the headings of these sections say; the title's only announces. */
export function readHeadings(sections: readonly Section[], title: Section): Headings {
  const headed = sections.filter((section) => section !== title && section.heading)
  const forms = new Set<Section>()
  for (const section of headed) if (isForm(section.title.trim()) || (section.parent && forms.has(section.parent))) forms.add(section)
  const titles = headed.map((section) => section.title)
  return {
    headings: titles.filter((heading) => !tellsStory(heading)).map(plainHeading),
    stories: titles.filter(tellsStory).length,
    roles: new Set(headed.filter((section) => !forms.has(section)).map(({ role }) => role)),
    forms,
    stages: headed.filter(({ parent }) => parent?.role === 'timeline' && parent !== title).length,
    telling: sections.filter((section) => section.level > 0 && roleOfHeading(section.title)).length,
  }
}

const form = /^(?:[a-zà-ɏ/-]+ ){0,3}(?:template|skeleton|boilerplate|blank form)$/i
/** Templates of what the product sends and shows are what it is about. */
const shownForm = /\b(?:e-?mail|mail|letter|message|sms|notification|invoice|report|page|invitation|reply|response)s? \w+$/i

/** Does a heading name a form to be copied: "Use case template"? */
function isForm(heading: string): boolean {
  return form.test(heading) && !shownForm.test(heading)
}

/** A heading without its number, emoji and closing marks, in small letters. */
export const plainHeading = remember((heading) =>
  heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^(?:[^\p{L}\p{N}`[(/]+|\d+(?:\.\d+)*[.):]?\s+(?=\p{L})|[ivx]+[.)]\s+)+/u, '')
    .replace(/[\s:.?!#]+$/, '')
    .trim(),
)
