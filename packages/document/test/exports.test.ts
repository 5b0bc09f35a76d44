import {expect, it} from 'vitest'
import * as document from '../src/index.ts'

it('exports these names and no others', () => {
  expect(Object.keys(document).sort()).toEqual([
    ...[
      'abbreviation',
      'address',
      'annex',
      'assertNever',
      'barePicture',
      'blockParts',
      'blocks',
      'byline',
      'callout',
    ],
    ...['citation', 'contents', 'contrast', 'crossReference', 'defaultTheme', 'defineBlock'],
    ...[
      'descriptionList',
      'document',
      'emphasis',
      'englishLabels',
      'graphic',
      'heading',
      'headings',
      'image',
    ],
    ...[
      'inlines',
      'isLinkTarget',
      'isRightToLeft',
      'keyFigures',
      'labelWidth',
      'languageRun',
      'lineBreak',
      'link',
    ],
    ...[
      'lintDocument',
      'list',
      'listItem',
      'lowerTimeline',
      'markingLook',
      'memoHeader',
      'note',
      'noteNumbers',
    ],
    ...['noteReference', 'pageBreak', 'paragraph', 'pathData', 'plainText', 'quotation', 'quoted'],
    ...[
      'references',
      'requireTree',
      'row',
      'runningText',
      'section',
      'signature',
      'strong',
      'superscript',
      'table',
      'text',
      'themes',
    ],
    ...['timeline', 'timelineTable', 'walk', 'walkBlocks', 'walkInlines'],
  ])
})
