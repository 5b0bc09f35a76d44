import {isEdtf} from './is-edtf.ts'
import {isObject} from './is-object.ts'
import {shapeDefect} from './shape-defect.ts'
import {valueWords} from './value-words.ts'

/** What a function can be given, by the `type` that it carries. */
export type InputKind = 'article' | 'dossier'

const CALLED: Readonly<Record<InputKind, string>> = {article: 'an Article', dossier: 'a Dossier'}

const PARSER: Readonly<Record<InputKind, string>> = {
  article: 'parseArticle',
  dossier: 'parseDossier',
}

/**
 * Whoever writes JavaScript, or `as any`, is told at the door what a function takes: behind it there would be an error from
 * within, or an answer to another question.
 *
 * It is looked at whole each time, since whoever writes JavaScript may have changed what was whole before.
 *
 * @param asked the function, as its caller writes it
 * @throws TypeError where what came is of none of the kinds, or not whole: what was expected, what came, and what to do about it
 */
export function requireInput(given: unknown, kinds: readonly InputKind[], asked: string): void {
  requireWhole(given, kinds, asked, new WeakSet())
  SEEN.add(Object(given))
  for (const article of Object(given).articles ?? []) SEEN.add(article)
}

/** The same for what is asked about each fact, in loops: an article or a dossier that was whole is not looked at again. */
export function requireSeen(given: unknown, kinds: readonly InputKind[], asked: string): void {
  requireWhole(given, kinds, asked, SEEN)
}

const SEEN = new WeakSet<object>()

function requireWhole(
  given: unknown,
  kinds: readonly InputKind[],
  asked: string,
  seen: WeakSet<object>,
): void {
  const {type} = Object(given)
  const kind = kinds.find((one) => one === type)
  const defect = kind === undefined ? null : shapeDefect(Object(given), kind, seen)
  if (kind !== undefined && defect === null) return
  if (kind !== undefined) {
    throw new TypeError(
      `${asked} takes ${CALLED[kind]}, and of this one ${defect}: give what ${PARSER[kind]} of @onrecord/core/parse makes of it`,
    )
  }
  throw new TypeError(
    `${asked} takes ${kinds.map((kind) => CALLED[kind]).join(' or ')}, got ${whatCame(given)}`,
  )
}

function whatCame(given: unknown): string {
  const {type, then, value, issues} = Object(given)
  if (given === undefined) return 'undefined'
  if (given === null) return 'null: where a source is refused, the issues of reading say why'
  if (typeof given === 'string' || ArrayBuffer.isView(given)) {
    return 'a source that is not read yet: for example (await readArticle(source)).value'
  }
  if (typeof then === 'function') return 'a promise: await it'
  if (value !== undefined && Array.isArray(issues)) return '{value, issues}: give its value'
  if (type === 'article') return 'an Article: for example dossierOf(article)'
  if (type === 'dossier') return 'a Dossier: ask each of its articles'
  if (Array.isArray(given)) return 'a list'
  return typeof given === 'object'
    ? `an object whose type is ${JSON.stringify(type) ?? 'missing'}: parse JSON with parseArticle or parseDossier`
    : `${typeof given} ${String(given)}`
}

/** What an option or an argument may be: one of some words, a list, a list of words, a date, or of a type. */
export type InputForm =
  | 'string'
  | 'number'
  | 'boolean'
  | 'object'
  | 'function'
  | 'list'
  | 'texts'
  | 'edtf'
  | readonly string[]

/**
 * An option that there is not would answer another question, and nobody would know: `{speakr: 'Vale'}` is everybody's words.
 *
 * @throws TypeError where there is no such option, or its value is none that it takes
 */
export function requireOptions(
  given: object,
  forms: Readonly<Record<string, InputForm>>,
  asked: string,
): void {
  const known = Object.keys(forms)
  if (!fits(given, 'object')) {
    throw new TypeError(
      `the options of ${asked} are an object with ${known.join(', ')}, got ${valueWords(given)}`,
    )
  }
  for (const [name, value] of Object.entries(given)) {
    // nothing is asked by it: one object of options may serve several functions
    if (value === undefined) continue
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined
    if (form === undefined) {
      throw new TypeError(`${asked} has no option "${name}"; there are ${known.join(', ')}`)
    }
    requireForm(value, form, `${asked}: ${name}`)
  }
}

/**
 * For what is no article, no dossier and no option: the text and the reference that helpers take.
 *
 * @param called what is asked for, as its caller writes it, at the head of the message
 * @throws TypeError where the value is not of this form
 */
export function requireForm(value: unknown, form: InputForm, called: string): void {
  if (fits(value, form)) return
  const isList = form === 'texts' && Array.isArray(value)
  const came = isList ? value.find((one) => typeof one !== 'string') : value
  throw new TypeError(
    `${called} is ${formWords(form)}, got ${valueWords(came)}${isList ? ' in it' : ''}`,
  )
}

/** @throws TypeError where what is given has no start and end, such as a quotation, which has several spans */
export function requireSpan(span: unknown, asked: string): void {
  const {start, end} = Object(span)
  requireForm(start, 'number', `${asked}: start of a span, such as quotation.content[0],`)
  requireForm(end, 'number', `${asked}: end of a span, such as quotation.content[0],`)
}

function fits(value: unknown, form: InputForm): boolean {
  if (form === 'list') return Array.isArray(value)
  if (form === 'texts') return Array.isArray(value) && value.every((one) => fits(one, 'string'))
  if (form === 'edtf') return typeof value === 'string' && isEdtf(value)
  if (form === 'object') return isObject(value) && typeof value.then !== 'function'
  if (typeof form !== 'string') return form.some((one) => one === value)
  return typeof value === form && !Number.isNaN(value)
}

function formWords(form: InputForm): string {
  if (form === 'list') return 'a list'
  if (form === 'texts') return 'a list of words'
  if (form === 'edtf') return 'an EDTF date such as 2031-05-01'
  if (form === 'function') return 'a function'
  return typeof form === 'string' ? `of type ${form}` : `one of ${form.join(', ')}`
}
