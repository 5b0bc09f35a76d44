import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const folder = new URL('../docs/decisions/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const index = read('README.md')

test('every decision stands once in the index by subject, with its number and title', () => {
  const told = [...index.matchAll(/^- (\d+) · \[(.+)\]\((\S+\.md)\)/gm)].map((row) =>
    row.slice(1, 4),
  )
  const pages = readdirSync(folder).filter((file) => /^\d{4}-/.test(file))
  expect(told.toSorted(byFile)).toEqual(
    pages.sort().map((file) => [String(Number(file.slice(0, 4))), titleOf(read(file)), file]),
  )
})

test('an index names no decision that there is not', () => {
  const numbers = new Set(readdirSync(folder).map((file) => Number.parseInt(file, 10)))
  const notes = [...index.matchAll(/^- .*\.md\) \((.+)\)$/gm)].map(([, note]) => note ?? '')
  const named = notes.flatMap((note) =>
    [...note.matchAll(/\d+/g)].map(([digits]) => Number(digits)),
  )
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((number) => !numbers.has(number))).toEqual([])
})

function byFile([, , one = '']: readonly string[], [, , other = '']: readonly string[]): number {
  return one < other ? -1 : 1
}

/** What stands behind the number of the first heading, in any of the ways in which it is parted. */
function titleOf(page: string): string {
  return /^# \d+\.?(?: ·)? (.+)$/m.exec(page)?.[1] ?? ''
}
