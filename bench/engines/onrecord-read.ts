// Reads the texts of a file with @onrecord/read and prints the time that its thread took of a processor: see read-contest.ts.
import {readFileSync} from 'node:fs'
import {readArticle} from '@onrecord/read'
import type {ReadingTexts, ReadingTimes} from '../reading.ts'

// Articles: until some 600 have been read the engine still compiles, and compiles anew.
const warmUps = 1000
const rounds = 9

const [, , file = ''] = process.argv
const {articles, lengths}: ReadingTexts = JSON.parse(readFileSync(file, 'utf8'))

for (let read = 0; read < warmUps; read += articles.length) await readAll(articles)
const perArticle: number[] = []
for (let round = 0; round < rounds; round += 1)
  perArticle.push((await timeOf(articles)) / articles.length)
const perLength: number[] = []
for (const text of lengths) {
  const times = [await timeOf([text]), await timeOf([text]), await timeOf([text])]
  perLength.push(times.sort((a, b) => a - b)[1] ?? Number.NaN)
}
const times: ReadingTimes = {perArticle, perLength}
process.stdout.write(JSON.stringify(times))

async function timeOf(texts: readonly string[]): Promise<number> {
  const before = process.threadCpuUsage()
  await readAll(texts)
  const {user, system} = process.threadCpuUsage(before)
  return (user + system) / 1000
}

async function readAll(texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    const {value} = await readArticle(text, {kind: 'text', published: '2024-03-11'})
    if (value === null) throw new Error(`a text was refused: ${text.slice(0, 40)}`)
  }
}
