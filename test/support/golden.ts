import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {loadInput} from '../../packages/cli/src/input/load-input.ts'
import {withSource} from '../../packages/cli/src/input/with-source.ts'
import {brief, compose, type ProfileId} from '../../packages/compose/src/index.ts'
import {type DocumentTree, walk} from '../../packages/document/src/index.ts'
import {everyNode} from '../../packages/pdf/test/support/every-node.ts'

/** A document whose PDF is looked at whenever the renderer changes. */
export interface GoldenDocument {
  readonly name: string
  readonly tree: DocumentTree
}

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

/** The sample of every node, and the briefs of the examples; with the evaluation data those of the seed article too. */
export async function goldenDocuments(): Promise<readonly GoldenDocument[]> {
  const seed = seedArticle()
  return [
    {name: 'every node', tree: everyNode()},
    {name: 'harbour-town', tree: await briefOf('harbour-town')},
    {name: 'harbour-town as a joint submission', tree: await profiled('upr-joint')},
    {name: 'a letter', tree: await letter()},
    {name: 'north-korean-returns without its text', tree: await briefOf('north-korean-returns')},
    ...(seed === null
      ? []
      : [
          {name: 'north-korean-returns', tree: await briefOf('north-korean-returns', seed)},
          {name: 'seed article', tree: await briefOfFile(seed)},
        ]),
  ]
}

/**
 * The letter without its enclosure: a paragraph that runs over a page with its notes is more than the reading by pdf.js can
 * put together again.
 */
async function letter(): Promise<DocumentTree> {
  const tree = await profiled('letter')
  const children = tree.children.filter(({type}) => type !== 'annex')
  const called = new Set<string>()
  walk(children, {
    inline: (inline) => {
      if (inline.type === 'noteReference') called.add(inline.target)
    },
  })
  return {...tree, children, notes: tree.notes.filter(({id}) => called.has(id))}
}

/** The example that has what submissions and letters need. */
async function profiled(profile: ProfileId): Promise<DocumentTree> {
  const input = await loadInput(join(examples, 'harbour-town'), {})
  return compose(input.kind === 'article' ? input.article : input.dossier, {profile})
}

async function briefOf(example: string, source?: string): Promise<DocumentTree> {
  return briefOfFile(join(examples, example), source)
}

async function briefOfFile(file: string, source?: string): Promise<DocumentTree> {
  const input = await withSource(await loadInput(file, {}), source)
  return brief(input.kind === 'article' ? input.article : input.dossier)
}

function seedArticle(): string | null {
  const folder = process.env.ONRECORD_EVAL_DIR
  if (folder === undefined || folder === '') return null
  const file = join(folder, 'seed/article.txt')
  return existsSync(file) ? file : null
}
