import * as z from 'zod/mini'
import type {KeyMap} from '../protect/key-map.ts'
import {agreed} from './agreed.ts'

export const keyMapSchema: z.ZodMiniType<KeyMap> = agreed<KeyMap>()(
  z.strictObject({
    warning: z.string(),
    type: z.literal('key-map'),
    schemaVersion: z.literal(1),
    entries: z.array(
      z.strictObject({
        printed: z.string(),
        kind: z.enum(['person', 'place']),
        party: z.nullable(z.string()),
        names: z.array(z.string()),
      }),
    ),
  }),
)
