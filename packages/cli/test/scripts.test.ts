import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pdfStrings} from '@onrecord/pdf'
import {afterAll, expect, test} from 'vitest'
import {folderWith, run} from './run.ts'

const stories = {
  korean: '항구 마을 배편, 오월부터 멈춘다',
  chinese: '港口小镇的渡轮五月停航',
  hebrew: 'המעבורת לאיים תפסיק לפעול במאי',
}

const {folder, remove} = folderWith({
  ...Object.fromEntries(
    Object.entries(stories).map(([name, title]) => [`${name}.txt`, `${title}\n\n${title}.\n`]),
  ),
  'boat.txt': 'The boat 🚢 sails\n\nIt sails in May.\n',
})
afterAll(remove)

test.each(Object.entries(stories))(
  'the brief of a %s story says its title',
  async (name, title) => {
    expect(await run(folder, ['brief', `${name}.txt`, '-o', `${name}.pdf`])).toMatchObject({
      code: 0,
    })
    expect(pdfStrings(readFileSync(join(folder, `${name}.pdf`)))).toContain(title)
    expect(await run(folder, ['check', `${name}.pdf`])).toMatchObject({code: 0})
  },
)

test('an emoji is refused in one line that says where it stands', async () => {
  const {code, err} = await run(folder, ['brief', 'boat.txt', '-o', 'boat.pdf'])
  expect(code).toBe(3)
  expect(err).toContain('No face has a glyph for “🚢” (U+1F6A2), at “The boat 🚢 sails”')
  expect(err).toContain('It is an emoji')
})
