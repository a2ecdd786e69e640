/** Writes a rule that fails into the log, once for the whole session however many engines it fails in. */
export function toldOnce(log: { error(message: string, error: string): void }): (rule: string, error: string) => void {
  const told = new Set<string>()
  return (rule, error) => {
    if (told.has(rule)) return
    told.add(rule)
    log.error(`The rule ${rule} failed and is switched off until the window is reloaded; please report it:`, error)
  }
}
