import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {expect, test} from 'vitest'
import * as main from '../src/index.ts'
import * as parse from '../src/parse.ts'

test('the exact names of the main entry', () => {
  expect(Object.keys(main).sort()).toMatchInlineSnapshot(`
    [
      "MARKING_CAPS",
      "MarkingError",
      "SCHEMA_VERSION",
      "SURE",
      "TLP_LABELS",
      "anchorOf",
      "articleId",
      "articleQueries",
      "articleTitle",
      "articleWords",
      "attachSource",
      "auditDossier",
      "auditNames",
      "blockOf",
      "compareSpans",
      "contains",
      "copies",
      "correctDossier",
      "corroboration",
      "createIds",
      "defineAnnotation",
      "dossierOf",
      "entities",
      "escapePattern",
      "evidenceRef",
      "evidenceRefs",
      "evidenceSpans",
      "excerpt",
      "excerptBudget",
      "factsInBlock",
      "factsOf",
      "figures",
      "foldedWords",
      "hasWords",
      "instruments",
      "isEdtf",
      "isInOwnWords",
      "isNearlyNamed",
      "isSamePerson",
      "isVerbatim",
      "keyMap",
      "lacksPublicationDate",
      "ledger",
      "lintDossier",
      "lintRules",
      "localId",
      "lowConfidence",
      "markingOf",
      "maybeOneName",
      "nameKeys",
      "nearest",
      "openingOf",
      "overlaps",
      "paraphraseOf",
      "parseRef",
      "permits",
      "placeOf",
      "planned",
      "positions",
      "printableWords",
      "propose",
      "protect",
      "publish",
      "queries",
      "quotationAnchor",
      "quotations",
      "reanchor",
      "recommendations",
      "requireForm",
      "requireInput",
      "requireOptions",
      "requirePermitted",
      "requireQueryOptions",
      "resolve",
      "reviewOf",
      "runsOf",
      "sentenceAround",
      "sha256Hex",
      "sharedShare",
      "spanDefect",
      "spanText",
      "speakerName",
      "speakersOf",
      "spokespeople",
      "statementsOf",
      "textHash",
      "textStrings",
      "timeline",
      "toldAgain",
      "touchedStatements",
      "trimSpan",
      "unattributed",
      "uncovered",
      "undecidedPeople",
      "unsourcedFigures",
      "untitledName",
      "unverified",
      "verbatimSpans",
      "verifyArticle",
      "verifyDossier",
      "voiceShare",
      "withHouseDefaults",
      "withhold",
      "withoutProposals",
    ]
  `)
})

test('the exact names of the parse entry', () => {
  expect(Object.keys(parse).sort()).toEqual(['parseArticle', 'parseDossier'])
})

const inputsOf = async (entry: string): Promise<{inputs: string[]; size: number}> => {
  const path = fileURLToPath(new URL(`../src/${entry}`, import.meta.url))
  const {metafile, outputFiles} = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: 'esm',
    metafile: true,
    write: false,
  })
  return {inputs: Object.keys(metafile.inputs), size: outputFiles[0]?.contents.length ?? 0}
}

test('the main entry does not reach zod', async () => {
  const {inputs} = await inputsOf('index.ts')
  expect(inputs.filter((input) => input.includes('/zod/'))).toEqual([])
})

test('the parse entry takes the small half of zod', async () => {
  const {inputs, size} = await inputsOf('parse.ts')
  expect(inputs.filter((input) => input.includes('/zod/')).length).toBeGreaterThan(0)
  expect(size).toBeLessThan(40_000)
})
