import type {Block} from '@onrecord/document'
import type {Context} from '../context.ts'

/** One part of a document: nothing but the context goes in, blocks come out; none where an editor would leave it out. */
export type Section = (context: Context) => readonly Block[]
