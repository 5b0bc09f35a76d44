import {type IContext, type ITableOptions, type IXmlableObject, Table} from 'docx'
import type {TableStyleId} from '../styles/style-ids.ts'
import {cleanText} from '../text/clean-text.ts'

/** The options of a table, in one of our styles, with its alternative text. */
type DescribedTableOptions = ITableOptions & {
  readonly style: TableStyleId
  readonly title: string
  readonly description: string
}

/** A table with alternative text, which the library cannot write: a title and a description (17.4.41 and 17.4.42). */
export class DescribedTable extends Table {
  readonly #title: string
  readonly #description: string

  constructor(options: DescribedTableOptions) {
    const {title, description, ...rest} = options
    super(rest)
    this.#title = title
    this.#description = description
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const table = super.prepForXml(context)
    // The library's object form of an element: its name, with attributes and children in one array.
    const properties: unknown = table?.['w:tbl']?.[0]?.['w:tblPr']
    if (Array.isArray(properties)) {
      properties.push(...valued('w:tblCaption', this.#title))
      properties.push(...valued('w:tblDescription', this.#description))
    }
    return table
  }
}

function valued(name: string, value: string): readonly IXmlableObject[] {
  const text = cleanText(value).trim()
  return text === '' ? [] : [{[name]: {_attr: {'w:val': text}}}]
}
