/** Why a question of the checklist does not apply, in TOML: for a person to put into the front matter. */
export function waiverInToml(question: string, reason: string): string {
  return `[rightspec.waived]\n${question} = ${JSON.stringify(reason.replace(/\s+/g, ' ').trim())}\n`
}
