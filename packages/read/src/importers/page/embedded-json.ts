import type {Issue} from '@onrecord/core'
import {fromJsonLd, type PublishedItem} from '@onrecord/interchange'
import {plainItem} from '../parts/plain-item.ts'
import {soundJson} from '../parts/sound-words.ts'

/** The article that the JSON-LD of a page describes; pieces that are not well-formed are stated and passed over. */
export function embeddedItem(
  scripts: readonly string[],
  url: string | undefined,
): {readonly item: PublishedItem | null; readonly issues: readonly Issue[]} {
  const values: unknown[] = []
  let broken = 0
  for (const script of scripts) {
    const value = parsed(script)
    if (value === undefined) broken++
    else values.push(value)
  }
  const issues: readonly Issue[] =
    broken === 0
      ? []
      : [
          {
            severity: 'info',
            code: 'json-ld-syntax',
            message: `${broken} of the page's ${scripts.length} pieces of JSON-LD are not well-formed JSON and were not used`,
          },
        ]
  const {value} = fromJsonLd(values, {url})
  return {item: value === null ? null : plainItem(value), issues}
}

/** JSON as pages embed it: in a comment or CDATA section, with raw line breaks inside strings, with a comma behind the last field. */
function parsed(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|(?:\/\/\s*|\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/\s*|\/\*\s*)?\]\]>(?:\s*\*\/)?)\s*$/, '')
  const oneLine = json.replace(/[\r\n\t]/g, ' ')
  for (const candidate of [json, oneLine, oneLine.replace(/,(?=\s{0,99}[}\]])/g, '')]) {
    try {
      return soundJson(JSON.parse(candidate))
    } catch {
      // the next form is tried; none is an issue of the caller's
    }
  }
  return undefined
}
