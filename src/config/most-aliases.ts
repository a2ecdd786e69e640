/** Aliases in YAML beyond this many are refused: a few lines can otherwise expand without end. */
export const mostAliases = 20
