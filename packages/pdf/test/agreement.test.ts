import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {checkPdf} from '../src/check/check-pdf.ts'
import {RULES} from '../src/check/rules.ts'
import {writePdf} from '../src/writer/write-pdf.ts'
import {DEFECTS} from './support/defects.ts'
import {makeForeignFiles} from './support/foreign.ts'
import {TREE} from './support/sample.ts'
import {sampleDocument} from './support/sample-document.ts'
import {seeded} from './support/seed.ts'
import {validate} from './support/verapdf.ts'
import {STRICTER, VERAPDF_RULES} from './support/verapdf-rules.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-agreement-'))
afterAll(() => rmSync(folder, {recursive: true}))

describe('the rules of veraPDF for PDF/UA-1', () => {
  test('are 106, and 105 of them are covered by a rule that exists', () => {
    const rules = new Set(RULES.map(({name}) => name))
    const covering = Object.values(VERAPDF_RULES)
    expect(covering).toHaveLength(106)
    expect(covering.filter((names) => names !== null)).toHaveLength(105)
    const named = covering.flatMap((names) => names?.split(' ') ?? [])
    expect(named.filter((name) => !rules.has(name))).toEqual([])
  })
})

// Starting the validator takes longer than a file: each test reads many at once.
describe('checkPdf and veraPDF agree on', {timeout: 300_000}, () => {
  test('files of Typst, LibreOffice and Chromium', (ctx) => {
    needs(ctx, 'soffice', 'chromium')
    const files = makeForeignFiles(folder)
    const verdicts = files.map((path) => [relative(folder, path), isSound(path)])
    // What the programs write may change with their versions; what is said of it may not differ.
    expect(verdicts.some(([, sound]) => sound)).toBe(true)
    expect(verdicts.some(([, sound]) => !sound)).toBe(true)
    expect(disagreements(validate(ctx, files, 'ua1'))).toEqual([])
  })

  test('every seeded defect, and on the sound file', async (ctx) => {
    const bytes = await writePdf(sampleDocument(), TREE)
    const files: string[] = []
    for (const [index, {rules, damage}] of [
      {rules: 'sound', damage: () => undefined},
      ...DEFECTS,
    ].entries()) {
      const path = join(folder, `${index} ${rules.replace(/ .*/, '')}.pdf`)
      writeFileSync(path, await seeded(bytes, damage))
      files.push(path)
    }
    expect(disagreements(validate(ctx, files, 'ua1'))).toEqual([])
  })
})

/** Where one of the two finds what the other does not. */
function disagreements(verdicts: ReturnType<typeof validate>): readonly string[] {
  return verdicts.flatMap(({file, failed}) => {
    const found = new Set(issuesOf(file).map(({rule}) => rule))
    const missed = failed.filter((id) => {
      const names = VERAPDF_RULES[id] === undefined ? [] : (VERAPDF_RULES[id]?.split(' ') ?? [])
      return !names.some((name) => found.has(name))
    })
    const alone = [...found].filter(
      (name) =>
        !(name in STRICTER) && !failed.some((id) => VERAPDF_RULES[id]?.split(' ').includes(name)),
    )
    return [
      ...missed.map((id) => `${relative(folder, file)}: only veraPDF finds ${id}`),
      ...alone.map((name) => `${relative(folder, file)}: only checkPdf finds ${name}`),
    ]
  })
}

function isSound(path: string): boolean {
  return issuesOf(path).length === 0
}

function issuesOf(path: string): ReturnType<typeof checkPdf> {
  return checkPdf(new Uint8Array(readFileSync(path)))
}
