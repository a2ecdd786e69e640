import { type Html, html, styleSheet } from './html.js'

/** A page that needs nothing else: no script, nothing from elsewhere. `language` is a BCP 47 tag, that of its words. */
export function page({ title, language, style, content }: { title: string; language: string; style: string; content: Html }): string {
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${styleSheet(style)}
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.source
}
