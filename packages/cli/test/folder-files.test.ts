import {utimesSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {folderFiles} from '../src/corpus/folder-files.ts'
import {folderWith} from './run.ts'

const {folder, remove} = folderWith({})
afterAll(remove)

test('an article that is put back with the time of an old copy is written after its record', async () => {
  const files = folderFiles(folder)
  for (const path of ['records/quay.json', 'articles/quay.json']) await files.write(path, '{}')
  const at = (day: string) => new Date(day)
  utimesSync(join(folder, 'records/quay.json'), at('2021-05-02'), at('2021-05-02'))
  utimesSync(join(folder, 'articles/quay.json'), at('2021-05-01'), at('2021-05-01'))
  const [article, record] = [
    await files.written?.('articles/quay.json'),
    await files.written?.('records/quay.json'),
  ]
  expect(article).toBeGreaterThan(record ?? Number.POSITIVE_INFINITY)
  expect(await files.written?.('articles/gone.json')).toBeNull()
})
