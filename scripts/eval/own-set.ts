import {readArticle} from '@onrecord/read'
import {type GoldPart, loadGold} from '../../packages/read/test/gold/load-gold.ts'
import {type GoldScore, scoreGold} from '../../packages/read/test/gold/score-gold.ts'
import {loadWhole} from '../../packages/read/test/whole/load-whole.ts'
import {scoreWhole, type WholeScore} from '../../packages/read/test/whole/score-whole.ts'

/** A score of each part. */
interface PartScores<Score> {
  readonly open: Score
  /** Bare numbers: what is wrong in them is for nobody to see. */
  readonly heldOut: Omit<Score, 'misses'>
}

export type OwnScore = PartScores<GoldScore>
export type OwnWholeScore = PartScores<WholeScore>

/** Reads our own gold articles and scores them. */
export function scoreOwnSet(): Promise<OwnScore> {
  return scoreParts(async (part) => scoreGold(await readAll(loadGold(part))))
}

/** The same for our whole articles. */
export function scoreOwnWholeSet(): Promise<OwnWholeScore> {
  return scoreParts(async (part) => scoreWhole(await readAll(loadWhole(part))))
}

async function scoreParts<Score extends {readonly misses: unknown}>(
  score: (part: GoldPart) => Promise<Score>,
): Promise<PartScores<Score>> {
  const {misses: _, ...heldOut} = await score('held-out')
  return {open: await score('open'), heldOut}
}

async function readAll<Gold extends {readonly id: string; readonly text: string}>(
  articles: readonly Gold[],
) {
  const pairs = []
  for (const gold of articles) {
    const {value, issues} = await readArticle(gold.text)
    if (value === null) throw new Error(`${gold.id} is not read: ${issues[0]?.message}`)
    pairs.push({gold, article: value})
  }
  return pairs
}
