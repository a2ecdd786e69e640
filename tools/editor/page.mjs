/** Opens the editor's page in a Chromium of its own. */
import { chromium } from 'playwright-core'
import { chromiumArguments, findChromium } from './chromium.mjs'
import { atEnd } from './process.mjs'

/**
 * @param {{ width?: number, height?: number, log?: (line: string) => void }} [options]
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export async function openBrowser({ width = 1280, height = 800, log } = {}) {
  const executablePath = await findChromium(log ? { log } : {})
  const browser = await chromium.launch({ executablePath, args: chromiumArguments, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false })
  const close = atEnd(() => browser.close())
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 })
  return { page, close }
}
