/** Fills a template's `{name}`s, each value as one line; names without a value stay as they are. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>, quote: (text: string) => string): string {
  return template.replace(/(?<![\\$])\{([A-Za-z]\w*)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    return value === undefined ? whole : quote(value.replace(/\s+/g, ' ').trim())
  })
}
