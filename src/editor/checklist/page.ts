import { escapeHtml } from '../../formats/html.js'

interface PageParts {
  /** What the panel may load styles from. */
  cspSource: string
  script: string
  style: string
  nonce: string
  language: string
  title: string
}

/** The panel's page: empty, as its script fills it in. It may load its own style and script and nothing else. */
export function checklistPage({ cspSource, script, style, nonce, language, title }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${escapeHtml(cspSource)}; script-src 'nonce-${escapeHtml(nonce)}'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${escapeHtml(style)}">
  <title>${escapeHtml(title)}</title>
</head>
<body>
  <main id="checklist" tabindex="-1"></main>
  <script nonce="${escapeHtml(nonce)}" src="${escapeHtml(script)}"></script>
</body>
</html>
`
}

/** A value for one page: long enough that nobody guesses it. */
export function createNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
