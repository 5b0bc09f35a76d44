import {spawnSync} from 'node:child_process'
import type {TestContext} from 'vitest'

/** Outside tools that some tests use, and the Debian package that brings each. */
const TOOLS = {
  qpdf: 'qpdf',
  pdfinfo: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdftotext: 'poppler-utils',
  mutool: 'mupdf-tools',
  gs: 'ghostscript',
  soffice: 'libreoffice-writer-nogui',
  chromium: 'chromium',
  'firefox-esr': 'firefox-esr',
  pandoc: 'pandoc',
  script: 'bsdutils',
  fish: 'fish',
  zsh: 'zsh',
  man: 'man-db',
  mandoc: 'mandoc',
  'python3-lxml': 'python3-lxml',
  'python3-docx': 'python3-docx',
} as const

export type Tool = keyof typeof TOOLS

/** Data and validators from outside, each found by an environment variable. */
export type Resource = 'ONRECORD_EVAL_DIR' | 'ONRECORD_OOXML_VALIDATOR' | 'VERAPDF'

/** Call first in a test: without the tools it is skipped with the reason; with `CI=true` it fails. */
export function needs(ctx: TestContext, ...tools: readonly Tool[]): void {
  const missing = tools.filter((tool) => !isInstalled(tool))
  if (missing.length === 0) return
  const reason = `needs ${missing.map((tool) => `${tool} (Debian package ${TOOLS[tool]})`).join(', ')}`
  if (process.env.CI === 'true') throw new Error(`${reason}; on CI it must be installed`)
  ctx.skip(reason)
}

/** Call first in a test: the value of the variable, or the test is skipped with the reason. */
export function resource(ctx: TestContext, name: Resource): string {
  const value = process.env[name]
  if (value === undefined || value === '') return ctx.skip(`${name} is not set`)
  return value
}

/** The interpreter whose lxml Debian installs; another python3 may stand before it on PATH. */
export const PYTHON = '/usr/bin/python3'

const known = new Map<Tool, boolean>()

function isInstalled(tool: Tool): boolean {
  const before = known.get(tool)
  if (before !== undefined) return before
  const library = /^python3-(\w+)$/.exec(tool)?.[1]
  const found =
    library === undefined
      ? spawnSync('which', [tool]).status === 0
      : spawnSync(PYTHON, ['-c', `import ${library}`]).status === 0
  known.set(tool, found)
  return found
}
