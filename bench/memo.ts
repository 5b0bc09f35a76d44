import {type BenchText, benchText, randomFrom, sentence} from './text.ts'

const noteCount = 40

/** The standard text with 40 notes, spread evenly over its paragraphs: the same seed, the same memo. */
export function benchMemo(seed: number): BenchText {
  const text = benchText(seed)
  const random = randomFrom(seed + 1_000_000)
  const paragraphs = text.blocks.flatMap((block, index) =>
    block.type === 'paragraph' ? [index] : [],
  )
  const noted = new Map(
    Array.from({length: noteCount}, (_, note) => [
      paragraphs[Math.floor((note * paragraphs.length) / noteCount)],
      sentence(random),
    ]),
  )
  return {
    ...text,
    blocks: text.blocks.map((block, index) =>
      block.type === 'paragraph' ? {...block, note: noted.get(index)} : block,
    ),
  }
}
