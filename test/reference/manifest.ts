/** package.json with the names that severities can be given to. */
export function withSeverityNames(manifest: string, names: readonly string[]): string {
  const parsed = JSON.parse(manifest) as { contributes: { configuration: { properties: Record<string, { propertyNames: { enum: readonly string[] } }> } } }
  const setting = parsed.contributes.configuration.properties['rightspec.severity']
  if (!setting) throw new Error("package.json has lost the setting 'rightspec.severity'")
  setting.propertyNames.enum = names
  return `${JSON.stringify(parsed, null, 2)}\n`
}
