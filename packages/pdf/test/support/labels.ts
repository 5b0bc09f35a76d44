import type {Labels} from '@onrecord/document'

export const labels: Labels = {
  contents: 'Contents',
  pageOf: 'Page {page} of {pages}',
  table: 'Table',
  figure: 'Figure',
  note: 'Note',
  to: 'TO',
  from: 'FROM',
  date: 'DATE',
  subject: 'RE',
  continued: 'continued',
  quotationMarks: ['“', '”'],
  innerQuotationMarks: ['‘', '’'],
}
