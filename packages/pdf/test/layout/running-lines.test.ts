import {document, englishLabels as labels, pageBreak} from '@onrecord/document'
import {expect, test} from 'vitest'
import {layOut} from '../support/lay-out.ts'
import {textOfRun} from '../support/runs.ts'

test('the foot has the date where the page has none above its text', async () => {
  const {pages} = await layOut(
    document({
      title: 'Gangways',
      language: 'en-GB',
      labels,
      organisation: 'Ferry desk',
      dateLabel: '4 May 2024',
      children: ['One.', pageBreak(), 'Two.'],
    }),
  )
  const feet = pages.map(({items}) =>
    items
      .filter((item) => item.type === 'glyphs')
      .filter(({owner}) => owner.type === 'artifact' && owner.kind === 'Footer')
      .map(textOfRun)
      .join(''),
  )
  expect(feet).toEqual(['Ferry desk', 'Ferry desk\u2002·\u20024 May 2024'])
})
