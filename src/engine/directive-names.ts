/** What a rightspec comment may say, behind `rightspec-`. */
export const directiveNames = ['disable-next-line', 'disable-line', 'disable-block', 'disable-section', 'disable-file', 'disable', 'enable'] as const
export type DirectiveName = (typeof directiveNames)[number]
