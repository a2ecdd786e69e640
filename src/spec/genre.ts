/** What kind of document a Markdown file is. Only product specs are linted. */
export type Genre =
  | 'prd' | 'one-pager' | 'pitch' | 'prfaq' | 'story-list' | 'brief' | 'strategy' | 'hypothesis' | 'proposal' | 'requirements' | 'bug-fix'
  | 'research' | 'rfc' | 'adr' | 'design' | 'readme' | 'tutorial' | 'notes' | 'release-notes' | 'changelog' | 'process' | 'template' | 'post' | 'runbook' | 'other'

export interface GenreVerdict {
  genre: Genre
  isSpec: boolean
  /** Short, for the status bar: why the document is read as this. */
  reason: string
  /** What decided: the person, front matter, a settings glob, the file's name, its content, or its language. */
  by: 'override' | 'front-matter' | 'glob' | 'name' | 'content' | 'language'
  /** BCP 47 primary tag of the prose, 'en' where it is English or too short to tell. */
  language: string
}
