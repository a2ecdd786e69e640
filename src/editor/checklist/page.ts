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
<html lang="${attribute(language)}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${attribute(cspSource)}; script-src 'nonce-${attribute(nonce)}'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${attribute(style)}">
  <title>${attribute(title)}</title>
</head>
<body>
  <main id="checklist"></main>
  <script nonce="${attribute(nonce)}" src="${attribute(script)}"></script>
</body>
</html>
`
}

/** A value for one page: long enough that nobody guesses it. */
export function createNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function attribute(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
