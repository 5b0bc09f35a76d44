import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {docxStrings} from '@onrecord/docx'
import {pdfStrings} from '@onrecord/pdf'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import {letterhead} from '../../docx/test/fixtures/letterhead.ts'
import {configFields} from '../src/config/config-fields.ts'
import {configJsonSchema} from '../src/config/config-schema.ts'
import {examples, folderWith, run} from './run.ts'

const {folder, remove} = folderWith({})
afterAll(remove)

const file = join(folder, 'house/onrecord.config.yaml')

beforeEach(() => {
  rmSync(join(folder, 'house'), {recursive: true, force: true})
  mkdirSync(join(folder, 'house/dossiers'), {recursive: true})
  cpSync(join(examples, 'harbour-town'), join(folder, 'house/dossiers/ht'), {recursive: true})
})

const dossier = 'house/dossiers/ht'

function house(text: string): void {
  writeFileSync(file, text)
}

async function markdown(...args: readonly string[]): Promise<string> {
  const {code, out, err} = await run(folder, [...args, '--format', 'md', '-o', '-'])
  expect({code, err}).toEqual({code: 0, err: ''})
  return out.toString()
}

describe('the config', () => {
  test('is found above the dossier, and its document goes into its folder', async () => {
    house('outputFolder: made\nbrief: {format: md, profile: upr-joint}\n')
    expect(await run(folder, ['brief', dossier, '--verbose'])).toMatchObject({
      code: 0,
      err: 'config: house/onrecord.config.yaml\nhouse/made/ht.upr-joint.md\n',
    })
    expect(existsSync(join(folder, 'house/made/ht.upr-joint.md'))).toBe(true)
    expect(
      await run(folder, ['brief', dossier, '--no-config', '--verbose', '-o', 'own.md']),
    ).toMatchObject({code: 0, err: 'config: none\nown.md\n'})
    expect(readFileSync(join(folder, 'own.md'), 'utf8')).not.toContain('1\\. Coastal Rights Desk')
  })

  test('ends at the root of a repository', async () => {
    house('themes: clear\n')
    mkdirSync(join(folder, 'house/dossiers/.git'))
    expect(await run(folder, ['lint', dossier])).toMatchObject({code: 0, err: ''})
    rmSync(join(folder, 'house/dossiers/.git'), {recursive: true})
    expect(await run(folder, ['lint', dossier])).toMatchObject({code: 3})
  })

  test('is beaten by the command line', async () => {
    house('citations: oscola\nclean: true\npaper: letter\n')
    const oscola = await markdown('brief', dossier)
    expect(await markdown('brief', dossier, '--citations', 'chicago')).not.toBe(oscola)
    const reviewed = await markdown('brief', dossier, '--no-clean')
    expect(reviewed).toBe(await markdown('brief', dossier, '--no-config', '--citations', 'oscola'))
    expect(reviewed.length).toBeGreaterThan(oscola.length)
    expect(await run(folder, ['brief', dossier, '--clean', '--no-clean'])).toMatchObject({code: 2})
  })

  test('gives the theme and the letterhead that stand beside it; the letterhead to Word alone', async () => {
    writeFileSync(join(folder, 'house/look.yaml'), 'name: look\nfooter: Coastal desk\n')
    writeFileSync(join(folder, 'house/letterhead.dotx'), letterhead())
    house('theme: look.yaml\ntemplate: letterhead.dotx\n')
    expect(await run(folder, ['memo', dossier, '-o', 'memo.docx'])).toMatchObject({code: 0})
    const word = docxStrings(readFileSync(join(folder, 'memo.docx')))
    expect(word).toContain('Harbour Watch, 3 Pier Road · Registered charity 000')
    expect(await run(folder, ['brief', dossier, '-o', 'brief.pdf'])).toMatchObject({code: 0})
    const pdf = readFileSync(join(folder, 'brief.pdf'))
    expect(pdfStrings(pdf).join('\n')).toContain('Coastal desk')
    // made again with the theme of the config of the dossier: the same bytes
    expect(await run(folder, ['verify', 'brief.pdf', '--dossier', dossier])).toMatchObject({
      code: 0,
      out: Buffer.from('brief.pdf: made again, it is the same bytes\n'),
    })
  })

  test('says who publishes and how much is quoted, where the dossier does not', async () => {
    const story = join(folder, 'house/story.txt')
    cpSync(join(examples, 'harbour-town/article.txt'), story)
    house('organisation: Harbour Desk\n')
    const usual = await markdown('brief', 'house/story.txt')
    expect(usual).toContain('Harbour Desk')
    house('organisation: Harbour Desk\nexcerptBudget: 30\n')
    const short = await markdown('brief', 'house/story.txt')
    expect(short.match(/“/g)?.length ?? 0).toBeLessThan(usual.match(/“/g)?.length ?? 0)
    expect(await markdown('brief', dossier)).not.toContain('Harbour Desk')
  })

  test('judges rules of lint otherwise, and says which it turns off', async () => {
    const yaml = join(folder, dossier, 'dossier.yaml')
    const text = readFileSync(yaml, 'utf8')
    writeFileSync(yaml, text.replace('More than 140 seafarers', 'More than 340 seafarers'))
    expect(await run(folder, ['lint', dossier])).toMatchObject({code: 1})
    house('lint: {rules: {number-not-in-evidence: warning}}\n')
    expect(await run(folder, ['lint', dossier])).toMatchObject({code: 0, err: ''})
    house('lint: {strict: true, rules: {number-not-in-evidence: warning}}\n')
    expect(await run(folder, ['lint', dossier])).toMatchObject({code: 1, err: ''})
    expect(await run(folder, ['lint', dossier, '--no-strict'])).toMatchObject({code: 0})
    house('lint: {rules: {number-not-in-evidence: off}}\n')
    expect(await run(folder, ['lint', dossier])).toMatchObject({
      code: 0,
      err: 'house/onrecord.config.yaml turns off number-not-in-evidence\n',
    })
  })

  test('cannot turn off the evidence lock', async () => {
    const article = join(folder, dossier, 'articles/ht.article.json')
    const text = readFileSync(article, 'utf8')
    writeFileSync(article, text.replace('nine gangways', 'nine gangplanks'))
    const broken = await run(folder, ['lint', dossier])
    expect(broken.code).toBe(1)
    const rules = Object.keys(ruleFields()).map((code) => `    ${code}: off`)
    house(`lint:\n  rules:\n${rules.join('\n')}\n`)
    expect(await run(folder, ['lint', dossier])).toMatchObject({code: 1, out: broken.out})
    expect(await run(folder, ['brief', dossier, '-o', 'x.md'])).toMatchObject({code: 4})
    house('lint: {rules: {source-hash: off}}\n')
    expect(await run(folder, ['lint', dossier])).toMatchObject({
      code: 3,
      err: expect.stringContaining('errors of the evidence lock cannot be turned off'),
    })
  })
})

describe('a config that is wrong is refused in a line', () => {
  test.each([
    [
      'themes: clear\n',
      'house/onrecord.config.yaml:1:1: "themes" is no key of the config; did you mean "theme"?',
    ],
    [
      'paper: a4\nmemo:\n  theme: clear\n',
      'house/onrecord.config.yaml:3:3: "theme" is no key of the config; the keys here are format, profile',
    ],
    ['paper: a5\n', 'house/onrecord.config.yaml:1:8: paper: expected a4, letter, got "a5"'],
    ['clean: yes\n', 'house/onrecord.config.yaml:1:8: clean: expected true or false, got "yes"'],
    [
      'excerptBudget: -1\nfoo: 1\n',
      'house/onrecord.config.yaml:1:16: excerptBudget: expected a whole number, 0 or more, got -1 (and 1 more)',
    ],
    [
      'lint: {rules: {reply-missing: fatal}}\n',
      'house/onrecord.config.yaml:1:31: lint.rules.reply-missing: expected off, info, warning, error, got "fatal"',
    ],
    ['- theme\n', 'house/onrecord.config.yaml: the config: expected keys with values, got a list'],
    ['__proto__: 1\n', 'house/onrecord.config.yaml:1:1: "__proto__" is no key of the config'],
    [
      'theme: ../look.yaml\n',
      "house/onrecord.config.yaml:1:8: ../look.yaml leads out of the config's folder house",
    ],
    ['lint.rules: off\n', 'house/onrecord.config.yaml:1:1: "lint.rules" is no key of the config'],
    [
      'outputFolder: /tmp\n',
      "house/onrecord.config.yaml:1:15: /tmp leads out of the config's folder house",
    ],
    ['theme: [\n', 'house/onrecord.config.yaml is not well-formed YAML'],
  ])('%j', async (text, words) => {
    house(text)
    const {code, out, err} = await run(folder, ['brief', dossier])
    expect({code, out: out.toString()}).toEqual({code: 3, out: ''})
    expect(err).toContain(`onrecord: ${words}`)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  test('also where a symbolic link leads out', async () => {
    symlinkSync(folder, join(folder, 'house/out'))
    house('outputFolder: out\n')
    expect(await run(folder, ['brief', dossier])).toMatchObject({code: 3})
    house('outputFolder: out/not-there-yet\n')
    expect(await run(folder, ['brief', dossier])).toMatchObject({code: 3})
    expect(existsSync(join(folder, 'not-there-yet'))).toBe(false)
  })

  test('a config that is asked for has to be there', async () => {
    expect(await run(folder, ['lint', dossier, '--config', 'none.yaml'])).toMatchObject({
      code: 3,
      err: expect.stringMatching(/cannot read none\.yaml/),
    })
  })

  test('doctor says so', async () => {
    house('themes: clear\n')
    const {code, out} = await run(join(folder, 'house'), ['doctor'])
    expect(code).toBe(1)
    expect(out.toString()).toContain(
      'missing  config: onrecord.config.yaml:1:1: "themes" is no key of the config; did you mean "theme"?; mend it, or give --no-config',
    )
  })
})

test('an empty config says nothing', async () => {
  house('# theme: clear\n')
  expect(await run(folder, ['lint', dossier])).toMatchObject({code: 0, err: ''})
})

test('the schema has every key, and no others', () => {
  expect(configJsonSchema()).toMatchObject({
    additionalProperties: false,
    properties: {
      paper: {enum: ['a4', 'letter']},
      pdfStandard: {enum: ['ua1+a3a', 'ua2+a4f']},
      lint: {additionalProperties: false, properties: {strict: {type: 'boolean'}}},
    },
  })
  expect(Object.keys(configFields).sort()).toEqual([
    '$schema',
    'brief',
    'citations',
    'clean',
    'excerptBudget',
    'lint',
    'memo',
    'organisation',
    'outputFolder',
    'pageNumbers',
    'paper',
    'pdfStandard',
    'template',
    'theme',
  ])
})

function ruleFields(): object {
  const {lint} = configFields
  const rules = lint?.type === 'fields' ? lint.fields.rules : undefined
  return rules?.type === 'fields' ? rules.fields : {}
}
