import {describe, expect, test} from 'vitest'
import {checkPdf} from '../src/check/check-pdf.ts'
import {RULES} from '../src/check/rules.ts'
import {writePdf} from '../src/writer/write-pdf.ts'
import {DEFECTS, DEFECTS_OF_PART_2} from './support/defects.ts'
import {layOut} from './support/lay-out.ts'
import {longDocument} from './support/long-document.ts'
import {TREE} from './support/sample.ts'
import {sampleDocument} from './support/sample-document.ts'
import {name, seeded, text} from './support/seed.ts'
import {SOUND_CHANGES, SOUND_CHANGES_OF_PART_2} from './support/sound-changes.ts'

const BYTES = await writePdf(sampleDocument(), TREE)
const BYTES_OF_PART_2 = await writePdf(sampleDocument(), TREE, {standard: 'ua2+a4f'})

describe('sound files', () => {
  test.each([BYTES, BYTES_OF_PART_2])('break no rule', (bytes) => {
    expect(checkPdf(bytes)).toEqual([])
  })

  test.each([BYTES, BYTES_OF_PART_2])(
    'break none when another program has saved them',
    async (bytes) => {
      expect(checkPdf(await seeded(bytes, () => undefined))).toEqual([])
    },
  )

  test.each(SOUND_CHANGES)('break none with %s', async (_what, change) => {
    expect(checkPdf(await seeded(BYTES, change))).toEqual([])
  })

  test.each(SOUND_CHANGES_OF_PART_2)('of PDF/UA-2 break none with %s', async (_what, change) => {
    expect(checkPdf(await seeded(BYTES_OF_PART_2, change))).toEqual([])
  })

  test('break none when they were laid out', async () => {
    const tree = longDocument()
    expect(checkPdf(await writePdf(await layOut(tree), tree))).toEqual([])
  })
})

describe('checkPdf finds, and nothing else', () => {
  test.each(DEFECTS)('$rules: $what', async ({rules, damage}) => {
    const issues = checkPdf(await seeded(BYTES, damage))
    expect([...new Set(issues.map((issue) => issue.rule))].join(' ')).toBe(rules)
  })

  test.each(DEFECTS_OF_PART_2)('in PDF/UA-2, $rules: $what', async ({rules, damage}) => {
    const issues = checkPdf(await seeded(BYTES_OF_PART_2, damage))
    expect([...new Set(issues.map((issue) => issue.rule))].join(' ')).toBe(rules)
  })

  test('clause, condition, page and object', async () => {
    const damage = DEFECTS.find(({rules}) => rules === 'figure-alternative')?.damage
    expect(checkPdf(await seeded(BYTES, damage ?? (() => undefined)))).toEqual([
      {
        rule: 'figure-alternative',
        standard: 'ISO 14289-1',
        clause: '7.3',
        matterhorn: '13-004',
        message: 'A figure has no text alternative.',
        page: 2,
        object: expect.any(Number),
      },
    ])
  })

  test.each(['ActualText', 'Alt', 'E'])('the %s whose language cannot be told', async (key) => {
    const damaged = await seeded(BYTES, ({catalogue, find}) => {
      catalogue.delete(name('Lang'))
      find('S', 'Caption').set(name(key), text('Fares'))
    })
    expect(checkPdf(damaged)).toContainEqual(
      expect.objectContaining({
        rule: 'language-alternatives',
        message: `The language of the ${key} of a Caption cannot be told.`,
      }),
    )
  })

  test('each rule, in one defect or another', () => {
    const broken = new Set(
      [...DEFECTS, ...DEFECTS_OF_PART_2].flatMap(({rules}) => rules.split(' ')),
    )
    expect(RULES.map((rule) => rule.name).filter((rule) => !broken.has(rule))).toEqual([])
  })
})

describe('the part that a file declares', () => {
  test('decides which clause is cited', async () => {
    const damaged = await seeded(BYTES_OF_PART_2, ({catalogue}) => {
      catalogue.delete(name('ViewerPreferences'))
    })
    expect(checkPdf(damaged)).toMatchObject([{standard: 'ISO 14289-2', clause: '8.11.2'}])
  })
})
