import {stringOf} from '../../reader/entries.ts'
import type {StructureElement} from '../../reader/structure.ts'
import {contentOwners} from '../content-owners.ts'
import type {CheckContext} from '../context.ts'
import {type Finding, type Rule, rule} from '../rule.ts'

/** What is no text can be read as text. */
export const alternativeRules: readonly Rule[] = [
  rule('figure-alternative', {ua1: '7.3', ua2: '8.2.5.28.2', matterhorn: '13-004'}, (context) =>
    withoutAlternative('Figure', 'A figure has no text alternative.', context),
  ),
  rule('formula-alternative', {ua1: '7.7', matterhorn: '17-002'}, (context) =>
    withoutAlternative('Formula', 'A formula has no text alternative.', context),
  ),
  rule('private-characters', {ua2: '8.4.3'}, privateCharacters),
]

function* withoutAlternative(
  type: string,
  message: string,
  context: CheckContext,
): Generator<Finding> {
  for (const element of context.elements) {
    if (context.type(element) !== type) continue
    const texts = ['Alt', 'ActualText'].map((key) => stringOf(context.file, element.dict, key))
    if (texts.some((text) => text !== null && text.trim() !== '')) continue
    yield {message, page: context.pageOf(element), object: element.dict}
  }
}

const PRIVATE_USE = /\p{Private_Use}/u

/** Characters whose meaning nobody else knows stand in no alternative, and in text only where an alternative replaces it. */
function* privateCharacters(context: CheckContext): Generator<Finding> {
  const {file, elements, pages, pageOf} = context
  for (const element of elements) {
    const texts = ['Alt', 'ActualText'].map((key) => stringOf(file, element.dict, key) ?? '')
    if (!texts.some((text) => PRIVATE_USE.test(text))) continue
    const message = `An alternative of a ${element.type} has a character for private use.`
    yield {message, page: pageOf(element), object: element.dict}
  }
  const owners = contentOwners(context)
  for (const {dict, number, paintings} of pages) {
    const wrong = paintings.find((painting) => {
      if (painting.type !== 'text' || !PRIVATE_USE.test(painting.text)) return false
      return !painting.marks.some(({properties, mcid, stream}) => {
        const owner = mcid === null ? undefined : owners.get(stream ?? dict)?.get(mcid)
        return (
          hasAlternative(owner ?? null, context) ||
          stringOf(file, properties, 'ActualText') !== null
        )
      })
    })
    if (wrong === undefined) continue
    const message = 'A text has a character for private use, and nothing says what it means.'
    yield {message, page: number, object: dict}
  }
}

function hasAlternative(element: StructureElement | null, {file}: CheckContext): boolean {
  for (let at = element; at !== null; at = at.parent) {
    const {dict} = at
    if (['Alt', 'ActualText'].some((key) => stringOf(file, dict, key) !== null)) return true
  }
  return false
}
