import {type Browser, chromium, type Page} from 'playwright-core'

/** The installed Chromium, without a head. */
export function launch(): Promise<Browser> {
  return chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox']})
}

/** A page of a width that shows some HTML; its own policy forbids scripts, so that tests must pass by it. */
export async function show(browser: Browser, html: string, width: number): Promise<Page> {
  const context = await browser.newContext({bypassCSP: true, viewport: {width, height: 800}})
  const page = await context.newPage()
  await page.setContent(html)
  return page
}
