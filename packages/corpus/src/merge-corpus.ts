import type {Article, Issue} from '@onrecord/core'
import {type Collected, putArticle, refused} from './add-article.ts'
import {articleIn, articleText} from './article-in.ts'
import type {CorpusFiles} from './corpus-files.ts'
import {markDefect, markIn} from './corpus-mark.ts'
import {type CorpusSource, sourceIn, sourcesByArticle} from './corpus-source.ts'
import {isBefore, isCorrected} from './corrected.ts'
import {articlePath, sourcePath} from './places.ts'
import {requireFiles} from './require-corpus.ts'

/**
 * Takes articles of another corpus, a colleague's, into this one, each with its sources. What a person corrected in either is
 * kept; where it was corrected in both, and not alike, this corpus keeps its own, with the issue `corrections-differ`. That it was
 * withdrawn stays known, whichever knew it.
 *
 * @returns what takes the article of an id, and gives what `addArticle` gives
 */
export function mergeCorpus(
  files: CorpusFiles,
  from: CorpusFiles,
): (id: string) => Promise<Collected> {
  requireFiles(files, 'mergeCorpus')
  requireFiles(from, 'mergeCorpus')
  let sources: ReturnType<typeof sourcesByArticle> | null = null
  let defect: ReturnType<typeof defectOf> | null = null
  return async (id) => {
    defect ??= defectOf(from)
    const newer = await defect
    if (newer !== null) return refused([newer])
    const {value: theirs, issues} = await articleIn(from, id)
    if (theirs === null) return refused(issues)
    const {value: own} = await articleIn(files, id)
    const {taken, differ} = await choose({files, article: own}, {files: from, article: theirs})
    const text = taken === theirs ? await from.read(articlePath(id)) : null
    const added = await putArticle(files, taken, text ?? articleText(taken))
    if (added.outcome === 'refused') return added
    sources ??= sourcesByArticle(from)
    await addSources(files, (await sources).get(id) ?? [])
    return differ ? {...added, issues: [differIssue(id)]} : added
  }
}

/** Why the other corpus cannot be understood: of what a newer version wrote the sources would be lost. */
async function defectOf(files: CorpusFiles): Promise<Issue | null> {
  const mark = await markIn(files)
  return mark === null ? null : markDefect(mark)
}

async function addSources(files: CorpusFiles, sources: readonly CorpusSource[]): Promise<void> {
  for (const source of sources) {
    const {sha256} = source
    if ((await sourceIn(files, sha256)) !== null) continue
    await files.write(sourcePath(sha256), `${JSON.stringify(source)}\n`)
  }
}

interface Held<Of> {
  readonly files: CorpusFiles
  readonly article: Of
}

async function choose(
  {files, article: own}: Held<Article | null>,
  {files: from, article: theirs}: Held<Article>,
): Promise<{readonly taken: Article; readonly differ: boolean}> {
  // another text is refused by addArticle
  if (own === null || own.source.sha256 !== theirs.source.sha256) {
    return {taken: theirs, differ: false}
  }
  const [ownIs, theirsIs] = [await isCorrected(files, own), await isCorrected(from, theirs)]
  if (!(ownIs || theirsIs)) return {taken: isBefore(theirs, own) ? theirs : own, differ: false}
  const taken = ownIs ? withdrawnAs(theirs, own) : withdrawnAs(own, theirs)
  const differ = ownIs && theirsIs && articleText(taken) !== articleText(withdrawnAs(own, theirs))
  return {taken, differ}
}

/** A withdrawal that only one of two knows stays known, unless whoever corrected the other says that it stands. */
function withdrawnAs({metadata: {status, origin}}: Article, article: Article): Article {
  const {metadata} = article
  if (status !== 'withdrawn' || metadata.status === status || metadata.origin.status === 'caller') {
    return article
  }
  const told = {...metadata.origin, ...(origin.status !== undefined && {status: origin.status})}
  return {...article, metadata: {...metadata, status, origin: told}}
}

function differIssue(id: string): Issue {
  const message = `${articlePath(id)} was corrected in both corpora, and not alike; this one keeps its own: compare the two files, and collect the one that is right`
  return {severity: 'warning', code: 'corrections-differ', message}
}
