import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {fileURLToPath} from 'node:url'
import {paragraph} from '@onrecord/document'
import {expect, it} from 'vitest'
import {docxStrings, renderDocx} from '../src/index.ts'
import {editedMemos} from './fixtures/edited-memos.ts'
import {fullMemo} from './fixtures/full-memo.ts'
import {part} from './support/package.ts'

const threaded = {
  ...fullMemo,
  children: [
    paragraph('Later.', {review: {status: 'open', replies: [{author: 'A. B.', text: 'Asked.'}]}}),
    ...fullMemo.children,
  ],
}

it('gives the same bytes twice in one process', async () => {
  const [first, second] = [await renderDocx(fullMemo), await renderDocx(fullMemo)]
  expect(hash(second)).toBe(hash(first))
  const [old] = editedMemos['the memo’s head'] ?? []
  const [again, ...compared] = [
    await renderDocx(threaded, {compare: old}),
    await renderDocx(threaded, {compare: old}),
  ].map(hash)
  expect(compared).toEqual([again])
})

it('gives the same bytes in other processes, time zones and locales', async () => {
  const here = hash(await renderDocx(fullMemo))
  const script = fileURLToPath(new URL('./support/print-hash.ts', import.meta.url))
  const there = [
    {TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8'},
    {TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8'},
  ].map((env) =>
    execFileSync(process.execPath, [script], {env: {...process.env, ...env}, encoding: 'utf8'}),
  )
  expect(there).toEqual([here, here])
})

it('carries the dates of the document, and without one the first day that a zip can have', async () => {
  const core = part(await renderDocx(fullMemo), 'docProps/core.xml')
  expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2024-11-18T00:00:00Z<')
  expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2024-11-18T00:00:00Z<')
  const {date: _, ...undated} = fullMemo
  expect(part(await renderDocx(undated), 'docProps/core.xml')).toContain('>1980-01-01T00:00:00Z<')
})

it('tells nothing of the machine', async () => {
  const today = new Date().toISOString().slice(0, 10)
  const strings = docxStrings(await renderDocx(fullMemo))
  expect(strings.filter((text) => /Un-named|docx\.js|\/home\/|\/tmp\//.test(text))).toEqual([])
  expect(strings.filter((text) => text.includes(today))).toEqual([])
})

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
