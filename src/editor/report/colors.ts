import { darkColors, lightColors } from '../../formats/report-style.js'

/** The report in the colours of the editor's theme, which need not be those of the system. */
export const editorColors = `
:where(body) { ${lightColors} }
:where(body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light)) { ${darkColors} }
body {
  --page: var(--vscode-editor-background);
  --text: var(--vscode-editor-foreground);
  --muted: var(--vscode-descriptionForeground);
  --line: var(--vscode-panel-border, var(--vscode-contrastBorder));
  --link: var(--vscode-textLink-foreground);
}
main { font-family: var(--vscode-font-family); }
`
