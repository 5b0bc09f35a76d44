import {inserted} from './inserted.ts'
import type {Annotation, AnnotationMap, Article} from './model/article.ts'
import type {LocalId, Span} from './model/common.ts'
import {freeIdOfWords} from './propose/proposal-words.ts'
import {requireForm, requireInput} from './require-input.ts'
import {spanDefect} from './spans.ts'

/** What says whether a value is a body, at once: a schema of Zod, Valibot, ArkType or whatever else speaks Standard Schema. */
export interface BodySchema<Body> {
  readonly '~standard': {
    readonly version?: number | undefined
    readonly vendor?: string | undefined
    readonly validate: (value: unknown) => ValidatedBody<Body> | Promise<ValidatedBody<Body>>
  }
}

/** A value that is a body, or why it is none: `Result` of Standard Schema. */
export type ValidatedBody<Body> =
  | {readonly value: Body; readonly issues?: undefined}
  | {readonly issues: readonly {readonly message: string}[]}

/** What a kind is declared to hold in `AnnotationMap`; anything where it is not declared. */
export type DeclaredBody<Kind extends string> = Kind extends keyof AnnotationMap
  ? AnnotationMap[Kind]
  : unknown

/** A kind of annotation of one's own. */
export interface AnnotationDefinition<Body> {
  /** Reverse-domain name, such as `org.example.ask`. */
  readonly kind: string
  readonly schema: BodySchema<Body>
  /** What an annotation is called where people read it. */
  readonly label: (body: Body) => string
  /**
   * The article with one annotation more, whose id is made of its words as every fact's is.
   *
   * @param annotation one or more spans of the article’s text, what is said of them, and facts of the article that belong to it
   * @throws TypeError where the body is not as the schema has it
   * @throws RangeError where a span is none of the text, or the text is withheld
   */
  annotate(
    article: Article,
    annotation: {
      readonly spans: readonly Span[]
      readonly body: Body
      readonly links?: Annotation['links']
    },
  ): Article
  /**
   * Those of this kind in an article, in order.
   *
   * @throws TypeError where the body of one is not as the schema has it
   */
  annotations(article: Article): readonly Annotation<Body>[]
}

/**
 * Defines a kind of annotation: what users lock to the words of an article that the model has no field for.
 *
 * ```ts
 * const ask = defineAnnotation({
 *   kind: 'org.example.ask',
 *   schema: z.object({to: z.string()}),
 *   label: ({to}) => `Asked of ${to}`,
 * })
 * const asked = ask.annotate(article, {spans: [span], body: {to: 'the port'}})
 * ask.annotations(asked).map(({body}) => ask.label(body)) // ['Asked of the port']
 * ```
 */
export function defineAnnotation<Kind extends string, Body extends DeclaredBody<Kind>>(definition: {
  readonly kind: Kind
  readonly schema: BodySchema<Body>
  readonly label: (body: Body) => string
}): AnnotationDefinition<Body> {
  const {kind, schema, label}: typeof definition = Object(definition)
  requireForm(kind, 'string', 'defineAnnotation: kind')
  requireForm(
    schema?.['~standard']?.validate,
    'function',
    'defineAnnotation: validate of the schema',
  )
  requireForm(label, 'function', 'defineAnnotation: label')
  const isOfKind = (annotation: Annotation): boolean => annotation.kind === kind
  return {
    kind,
    schema,
    label,
    annotate(article, {spans, body, links = []}) {
      requireInput(article, ['article'], `annotate of ${kind}`)
      requireForm(spans, 'list', `annotate of ${kind}: spans`)
      const id = idOf(article, spans, kind)
      const value = {id, kind, spans, body: checked(schema, body, `a body of ${kind}`), links}
      return {
        ...article,
        annotations: inserted<Annotation>(article.annotations, value, (one) => one.spans),
      }
    },
    annotations(article) {
      requireInput(article, ['article'], `annotations of ${kind}`)
      return article.annotations.filter(isOfKind).map((one) => ({
        ...one,
        body: checked(schema, one.body, `the body of ${one.id}, a ${kind},`),
      }))
    },
  }
}

/** Made of the words at the first span, counted among annotations that have the same. */
function idOf(
  {source: {text}, annotations}: Article,
  spans: readonly Span[],
  kind: string,
): LocalId {
  if (text === null) {
    throw new RangeError(
      `annotate of ${kind}: the text of the article is withheld; put it back with attachSource`,
    )
  }
  const wrong = spans.find((span) => spanDefect(text, span) !== null)
  if (spans.length === 0 || wrong !== undefined) {
    throw new RangeError(
      `annotate of ${kind}: expected spans {start, end} of words within 0 and ${text.length}, without blanks at their ends, got ${JSON.stringify(wrong ?? spans)}`,
    )
  }
  return freeIdOfWords(text, 'annotation', spans, new Set(annotations.map(({id}) => id)))
}

function checked<Body>(schema: BodySchema<Body>, body: unknown, called: string): Body {
  const result = schema['~standard'].validate(body)
  if (result instanceof Promise) {
    throw new TypeError(
      `${called} is checked by a schema that answers later: expected one that answers at once`,
    )
  }
  if (result.issues === undefined) return result.value
  const reasons = result.issues.map(({message}) => message).join('; ')
  throw new TypeError(`${called} is not as its schema has it: ${reasons}`)
}
