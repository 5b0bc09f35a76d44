import {type CorpusFiles, collect, memoryFiles, openCorpus} from '../../src/index.ts'

/** A page of an invented paper. */
export interface Page {
  readonly headline: string
  readonly publisher: string
  readonly published: string
  readonly modified?: string
  readonly paragraphs: readonly string[]
}

export function html({headline, publisher, published, modified, paragraphs}: Page): Uint8Array {
  const meta = (property: string, content: string) =>
    `<meta property="${property}" content="${content}">`
  return new TextEncoder().encode(`<!doctype html><html lang="en-GB"><head><title>${headline}</title>
${meta('og:title', headline)}${meta('og:site_name', publisher)}${meta('article:published_time', published)}
${modified === undefined ? '' : meta('article:modified_time', modified)}</head>
<body><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`)
}

/** What an agency sent to several papers. */
export const report: readonly string[] = [
  'Forty-two fishermen were sent back over the river at Orm on Tuesday night, two officers of the border police said.',
  '“Nobody told us where the lorries were going,” said Ada Vale, a cook who watched them leave from her kitchen window.',
  'Interior minister Carl Novak denied that anyone had been returned against their will. “Those men asked to go home,” he said.',
  'The Kelmark Committee, which keeps count of returns along the river, said that 310 people had been sent back since 3 March 2031.',
  'A treaty between the two states lets either of them return people within a week of their arrival, but only after a hearing.',
]

export const pages = {
  agency: {
    headline: 'Forty-two fishermen sent back over the river',
    publisher: 'Northgate News',
    published: '2031-05-07',
    paragraphs: report,
  },
  cut: {
    headline: 'Fishermen returned at night',
    publisher: 'The Orm Courier',
    published: '2031-05-08',
    paragraphs: report.slice(0, 4),
  },
  own: {
    headline: 'Committee counts more returns than ministry',
    publisher: 'The Harbour Post',
    published: '2031-06-02',
    paragraphs: [
      'The Kelmark Committee said on Monday that 390 people had been sent back over the river since 3 March 2031.',
      '“Each of them had a name and a hearing that never took place,” said its chair, Ida Brenner.',
      'Carl Novak, the interior minister, said in parliament that the committee was counting ferry passengers.',
      'Ms Brenner said she would show the minister her lists, page by page, if he came to the office in Orm.',
    ],
  },
  undated: {
    headline: 'What the river carries',
    publisher: 'Reed Quarterly',
    published: '',
    paragraphs: [
      'In spring the river at Orm is as wide as a lake, and nobody crosses it without a reason.',
      'The ferry has been run by one family for four generations, and the fare has gone up twice in that time.',
    ],
  },
} satisfies Record<string, Page>

export type PageName = keyof typeof pages

export const pageNames: readonly PageName[] = ['agency', 'cut', 'own', 'undated']

/** A corpus of these pages in memory, by the names of the pages. */
export async function corpusOf(names: readonly PageName[]): Promise<CorpusFiles> {
  const files = memoryFiles()
  for (const name of names) {
    await collect(files, html(pages[name]), {
      name: `${name}.html`,
      url: `https://example.org/${name}`,
    })
  }
  return files
}

export async function opened(files: CorpusFiles) {
  const {value, issues} = await openCorpus(files)
  if (value === null) throw new Error(issues.map(({message}) => message).join())
  return value
}
