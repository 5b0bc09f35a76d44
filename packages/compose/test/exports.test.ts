import * as compose from '@onrecord/compose'
import {expect, it} from 'vitest'

it('exports these names and no others', () => {
  expect(Object.keys(compose).sort()).toEqual([
    'ComposeError',
    'VerbatimError',
    'assertVerbatim',
    'brief',
    'checkDocument',
    'compose',
    'composeAgain',
    'countedWords',
    'dateWords',
    'differences',
    'leftOutSubmitters',
    'madeOf',
    'memo',
    'profiles',
    'wordCount',
  ])
})
