/** The names that severities are given to: those of the rules, of their categories, and the nursery of rules that are not yet trustworthy. */
export function severityNames(rules: readonly { id: string; category: string }[]): string[] {
  const categories = new Set([...rules.map(({ category }) => category), 'nursery'])
  return [...[...categories].sort(), ...rules.map(({ id }) => id).sort()]
}
