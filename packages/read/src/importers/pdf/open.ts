import {turnedItems} from './turned.ts'

/** A run of text on a page; points, y from the bottom edge up. */
export interface PdfItem {
  readonly text: string
  /** Whether it is written from right to left. */
  readonly isRtl?: boolean | undefined
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

export interface PdfPage {
  readonly items: readonly PdfItem[]
  readonly width: number
  readonly height: number
}

export interface PdfPages {
  readonly count: number
  /** What the file says that its title is: a page's, with the site behind it, or a file's name. */
  readonly title: string | null
  page(number: number): Promise<PdfPage>
  close(): Promise<void>
}

/**
 * Opens a PDF with pdf.js in the build of unpdf: text only, on this thread, so that no worker and no canvas has to
 * be found, in Node and in the browser alike.
 */
export async function openPdf(
  bytes: Uint8Array,
): Promise<PdfPages | {readonly code: string; readonly problem: string}> {
  const start = startOfPdf(bytes)
  if (start < 0) {
    return {code: 'not-pdf', problem: 'The source is no PDF: it does not begin with %PDF-'}
  }
  const {getDocumentProxy, getResolvedPDFJS} = await import('unpdf')
  // before the file is looked at: that pdf.js cannot be loaded is no fault of the file
  await getResolvedPDFJS()
  try {
    // a copy, and no Buffer: pdf.js takes what it is given for itself
    const document = await getDocumentProxy(new Uint8Array(bytes.subarray(start)), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    })
    return {
      count: document.numPages,
      title: titleIn(await document.getMetadata()),
      page: async (number) => pageOf(await document.getPage(number)),
      close: async () => {
        await document.cleanup()
      },
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return name === 'PasswordException'
      ? {code: 'encrypted', problem: 'The PDF asks for a password; save a copy without one'}
      : {
          code: 'not-pdf',
          problem: 'The PDF is damaged; open it in a viewer and save or print it again',
        }
  }
}

function titleIn({info}: {readonly info: object}): string | null {
  return 'Title' in info && typeof info.Title === 'string' ? info.Title : null
}

interface PdfJsPage {
  /** The corners of the page: left, bottom, right, top. */
  readonly view: readonly number[]
  getTextContent(): Promise<{readonly items: readonly unknown[]}>
}

async function pageOf(page: PdfJsPage): Promise<PdfPage> {
  const {items} = await page.getTextContent()
  return turnedItems(items, page.view)
}

/** Where the file begins: a server's or a mail's header may be saved before it. The places in it count from there. */
function startOfPdf(bytes: Uint8Array): number {
  return String.fromCharCode(...bytes.subarray(0, LOOKED_AT)).indexOf('%PDF-')
}

/** The longest header that servers send. pdf.js looks at 1,024 bytes alone. */
const LOOKED_AT = 16_384
