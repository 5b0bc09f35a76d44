import {englishLabels, type Labels} from '@onrecord/document'

export const labels: Labels = {
  ...englishLabels,
  to: 'TO',
  from: 'FROM',
  date: 'DATE',
  subject: 'RE',
}
