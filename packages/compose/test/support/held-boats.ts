import {ArticleBuilder} from './article-builder.ts'

const STORY =
  'Sixty boats were held. Two days later the port let sixty boats go. Nobody knew why 40 boats were held. They insist that they are innocent.\n'

export function story() {
  const at = new ArticleBuilder(STORY)
  at.figure('Sixty', {value: 60, measures: ['boats']})
  at.figure('sixty', {value: 60, measures: ['boats#2']})
  at.figure('40', {value: 40, measures: ['boats#3']})
  at.quotation('indirect', {
    content: ['that they are innocent'],
    cue: 'insist',
    speaker: {status: 'unattributed', mention: at.span('They')},
  })
  return at.build({id: 's'})
}
