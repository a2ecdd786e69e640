import { micromark } from 'micromark'
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { gfmTaskListItem, gfmTaskListItemHtml } from 'micromark-extension-gfm-task-list-item'
import { frontMatterOf } from '../../src/markdown/front-matter.js'

/** The document's HTML without comments and without white space that no browser shows. */
export function rendered(markdown: string): string {
  const html = micromark(withoutFrontMatter(markdown), {
    allowDangerousHtml: true,
    extensions: [gfmAutolinkLiteral(), gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()],
    htmlExtensions: [gfmAutolinkLiteralHtml(), gfmFootnoteHtml(), gfmStrikethroughHtml(), gfmTableHtml(), gfmTaskListItemHtml()],
  })
  return html
    .replace(/<!--(?:-?>|[\s\S]*?-->)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?(?:p|ul|ol|li|h\d|blockquote|pre|table|thead|tbody|tr|th|td|details|summary|hr|br|section)\b[^>]*>) ?/g, '$1')
    .trim()
}

export function withoutFrontMatter(text: string): string {
  return text.slice(frontMatterOf(text)?.end ?? 0)
}
