// Runs one engine in a process of its own: reads a line of JSON for each text, answers a line with the time that it took.
import {readFileSync, writeFileSync} from 'node:fs'
import {resourceUsage} from 'node:process'
import {createInterface} from 'node:readline'
import {pathToFileURL} from 'node:url'
import type {CreateEngine, Engine} from './engine.ts'
import type {Answer, Order} from './protocol.ts'
import type {BenchText} from './text.ts'

const [, , engineFile = '', setupFile = ''] = process.argv
const opened: Engine[] = []

for await (const line of createInterface({input: process.stdin})) {
  process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`)
}
for (const engine of opened) await engine.close()

async function answer(order: Order): Promise<Answer> {
  const text: BenchText = JSON.parse(readFileSync(order.text, 'utf8'))
  const started = performance.now()
  if (opened.length === 0) opened.push(await open())
  const [engine] = opened
  if (!engine) throw new Error(`${engineFile} opened no engine`)
  const bytes = await engine.render(text)
  const milliseconds = performance.now() - started
  writeFileSync(order.output, bytes)
  return {
    milliseconds,
    bytes: bytes.length,
    version: engine.version,
    peak: resourceUsage().maxRSS * 1024,
  }
}

/** The engine's module is loaded within the time of the first run. */
async function open(): Promise<Engine> {
  const {create}: {readonly create: CreateEngine} = await import(pathToFileURL(engineFile).href)
  return create(JSON.parse(readFileSync(setupFile, 'utf8')))
}
