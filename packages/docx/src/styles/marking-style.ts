import {markingLook} from '@onrecord/document'
import {halfPoints, hex} from '../units.ts'
import type {Style} from './style.ts'

/** The marking in head and foot; a document without one has no such style. */
export function markingStyle(marking: string | undefined): readonly Style[] {
  if (marking === undefined) return []
  const look = markingLook(marking)
  const set = look && {
    size: halfPoints(look.size),
    colour: {value: hex(look.ink)},
    shading: hex(look.ground),
  }
  return [
    {
      id: 'Marking',
      name: 'Marking',
      basedOn: 'DefaultParagraphFont',
      priority: 99,
      custom: true,
      text: {bold: true, ...set},
    },
  ]
}
