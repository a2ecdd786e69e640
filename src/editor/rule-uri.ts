/** Scheme of the read-only documents that hold the rules' pages. */
export const ruleScheme = 'rightspec-rule'

/** The path of a rule's page among those documents. */
export function rulePath({ category, id }: { category: string; id: string }): string {
  return `/${category}/${id}.md`
}

/** The rule that a page's path names. */
export function ruleIdOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '')
}
