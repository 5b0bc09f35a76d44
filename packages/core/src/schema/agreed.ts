import * as z from 'zod/mini'

/**
 * An object whose unknown fields survive. Its type leaves them out, so that it can be compared with an interface.
 */
export function object<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strip> {
  return z.looseObject(shape) as unknown as z.ZodMiniObject<Shape, z.core.$strip>
}

/**
 * A schema as the schema of an interface. Does not compile unless both have the same fields of the same types,
 * optional ones included: `agreed<Span>()(object({start, end}))`.
 */
export function agreed<T>(): <Schema extends z.ZodMiniType>(
  schema: Schema & (Same<T, z.output<Schema>> extends true ? unknown : Disagreement),
) => z.ZodMiniType<T> {
  return (schema) => schema as unknown as z.ZodMiniType<T>
}

interface Disagreement {
  readonly schemaAndInterfaceDisagree: never
}

type Same<A, B> = Identical<Plain<A>, Plain<B>>

type Identical<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Readonly all the way down, and `string & {}` as `string`. */
type Plain<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? {readonly [Key in keyof T]: Plain<T[Key]>}
      : T
