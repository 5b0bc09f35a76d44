import {readArticle} from '@onrecord/read'
import {type GoldPart, loadGold} from '../../packages/read/test/gold/load-gold.ts'
import {type GoldScore, scoreGold} from '../../packages/read/test/gold/score-gold.ts'

export interface OwnScore {
  readonly open: GoldScore
  /** Bare numbers: what is wrong in them is for nobody to see. */
  readonly heldOut: Omit<GoldScore, 'misses'>
}

/** Reads our own gold articles and scores them. */
export async function scoreOwnSet(): Promise<OwnScore> {
  const {misses: _, ...heldOut} = await scorePart('held-out')
  return {open: await scorePart('open'), heldOut}
}

async function scorePart(part: GoldPart): Promise<GoldScore> {
  const pairs = []
  for (const gold of loadGold(part)) {
    const {value, issues} = await readArticle(gold.text)
    if (value === null) throw new Error(`${gold.id} is not read: ${issues[0]?.message}`)
    pairs.push({gold, article: value})
  }
  return scoreGold(pairs)
}
