import {type DocumentTree, graphic, image, memoHeader} from '@onrecord/document'
import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {needs, resource} from '../../../test/support/tools.ts'
import {checkDocx, renderDocx} from '../src/index.ts'
import {editedMemos} from './fixtures/edited-memos.ts'
import {plainPng} from './fixtures/pictures.ts'
import {randomEdits} from './fixtures/random-edits.ts'
import {plainTexts, validate} from './support/outside.ts'
import {part, texts} from './support/package.ts'
import {decide} from './support/revisions.ts'
import {tiny} from './support/tiny.ts'

const pairs = Object.entries(editedMemos)

describe('tracked changes', () => {
  test.each(pairs)(
    'accepted give the new text, rejected the old: %s',
    async (_, [old, current]) => {
      const compared = await renderDocx(current, {compare: old})
      const before = await renderDocx(old, {clean: true})
      const after = await renderDocx(current)
      expect(decide(compared, 'accept')).toEqual(decide(after, 'accept'))
      expect(decide(compared, 'reject')).toEqual(decide(before, 'reject'))
      expect(checkDocx(compared)).toEqual([])
    },
  )

  test.for(pairs)('read so by pandoc too: %s', async ([, [old, current]], ctx) => {
    needs(ctx, 'pandoc')
    const compared = await renderDocx(current, {compare: old})
    const {accept, reject} = plainTexts(compared)
    expect(accept).toEqual(plainTexts(await renderDocx(current)).accept)
    expect(reject).toEqual(plainTexts(await renderDocx(old, {clean: true})).reject)
  })

  it('are what the schemas allow', async (ctx) => {
    needs(ctx, 'python3-lxml')
    const validator = resource(ctx, 'ONRECORD_OOXML_VALIDATOR')
    const files: Record<string, Uint8Array> = {}
    for (const [name, [old, current]] of pairs)
      files[`${name}.docx`] = await renderDocx(current, {compare: old})
    expect(validate(validator, files)).toBe('')
  })

  it('hold after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(randomEdits, async ([old, current]) => {
        const compared = await renderDocx(current, {compare: old})
        expect(decide(compared, 'accept')).toEqual(decide(await renderDocx(current), 'accept'))
        expect(decide(compared, 'reject')).toEqual(decide(await renderDocx(old), 'reject'))
        expect(checkDocx(compared).filter(({severity}) => severity === 'error')).toEqual([])
      }),
      {numRuns: 15, seed: 5},
    )
  })

  it('mark words and not paragraphs, by the document’s authors and on its day', async () => {
    const given = {authors: ['M. Oduya'], date: '2024-03-14'}
    const old = tiny('The ferry runs on Mondays.', given)
    const compared = await renderDocx(tiny('The ferry runs on Sundays.', given), {compare: old})
    const xml = part(compared, 'word/document.xml')
    expect(xml).toContain(
      '<w:del w:id="100001" w:author="M. Oduya" w:date="2024-03-14T00:00:00Z"><w:r><w:delText xml:space="preserve">Mondays</w:delText></w:r></w:del>' +
        '<w:ins w:id="100002" w:author="M. Oduya" w:date="2024-03-14T00:00:00Z"><w:r><w:t xml:space="preserve">Sundays</w:t></w:r></w:ins>',
    )
    expect(texts(xml, 'w:t').join('')).toBe('A titleM. OduyaThe ferry runs on Sundays.')
  })

  it('leave the fields of a head that did not change bound to their data', async () => {
    const head = {to: 'The Clerk', from: 'Ferry Users', date: '14 March 2024'}
    const old = tiny([memoHeader({...head, re: 'Winter boats'})])
    const compared = await renderDocx(tiny([memoHeader({...head, re: 'Summer boats'})]), {
      compare: old,
    })
    const xml = part(compared, 'word/document.xml')
    const bound = [...xml.matchAll(/<w:sdt>.*?<\/w:sdt>/g)].map(([control]) => control)
    expect(bound.map((control) => texts(control, 'w:t').join(''))).toEqual(Object.values(head))
    for (const control of bound) expect(control).toContain('<w:dataBinding ')
    expect(xml).toMatch(/<w:delText[^>]*>Winter<\/w:delText>/)
    expect(checkDocx(compared)).toEqual([])
  })

  it('mark a picture and a chart that show something else under the same words', async () => {
    const photo = (side: number) =>
      image({bytes: plainPng(side, 24), mediaType: 'image/png', width: 90, height: 30, alt: 'Pier'})
    const bars = (seats: number) =>
      graphic({
        scene: {width: 400, height: 180, shapes: []},
        alt: 'Seats of the boats',
        chart: {
          kind: 'bar',
          categories: ['Tern', 'Skua'],
          series: [{name: 'Seats', values: [12, seats]}],
        },
      })
    for (const shows of [photo, bars]) {
      const [old, same, other] = [tiny([shows(30)]), tiny([shows(30)]), tiny([shows(33)])]
      const marks = async (current: DocumentTree) => {
        const compared = await renderDocx(current, {compare: old})
        expect(checkDocx(compared).filter(({severity}) => severity === 'error')).toEqual([])
        return part(compared, 'word/document.xml').match(/<w:(?:ins|del) /g) ?? []
      }
      expect(await marks(same)).toEqual([])
      expect(await marks(other)).toEqual(['<w:del ', '<w:ins '])
    }
  })

  it('are none in a clean copy, and none where nothing changed', async () => {
    const [old, current] = editedMemos['words, marks and notes'] ?? []
    if (!old || !current) throw new Error('no pair')
    expect(await renderDocx(current, {compare: old, clean: true})).toEqual(
      await renderDocx(current, {clean: true}),
    )
    expect(part(await renderDocx(old, {compare: old}), 'word/document.xml')).not.toMatch(
      /<w:(?:ins|del)\b/,
    )
  })
})
