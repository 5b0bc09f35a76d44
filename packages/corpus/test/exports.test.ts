import {expect, it} from 'vitest'
import * as corpus from '../src/index.ts'

it('exports these names and no others', () => {
  expect(Object.keys(corpus).sort()).toEqual([
    'CORPUS_FILE',
    'addArticle',
    'articlePath',
    'collect',
    'corpusQueries',
    'isCurrent',
    'memoryFiles',
    'mergeCorpus',
    'openCorpus',
    'queryCorpus',
    'search',
    'shardOf',
  ])
})
