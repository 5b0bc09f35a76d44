import type {Heading} from '@onrecord/document'
import type {StructureType} from '../../display-list.ts'
import {setInlines} from '../inlines.ts'
import type {Job, Scope} from '../job.ts'
import {pushLines} from '../push-lines.ts'
import type {Styles} from '../styles.ts'

/** The title of the document is H1, so that a chapter is H2. */
const types: Readonly<Record<Heading['level'], StructureType>> = {
  1: 'H2',
  2: 'H3',
  3: 'H4',
  4: 'H5',
  5: 'H6',
}

/** Beats of room before a chapter. */
export const sectionBeats = 7

/** Beats of room before what has a heading within a chapter or in small print. */
export const partBeats = 4

/** Room before and after a heading, in beats. */
const rooms: Readonly<Record<Heading['level'], readonly [number, number]>> = {
  1: [sectionBeats, 2],
  2: [6, 1],
  3: [partBeats, 1],
  4: [partBeats, 0],
  5: [3, 0],
}

/** Room before a chapter: nothing else asks for as much. */
export function sectionRoom({beat}: Styles): number {
  return beat * sectionBeats
}

const smallRoom: readonly [number, number] = [partBeats, 0]

export function layoutHeading(heading: Heading, scope: Scope, job: Job): void {
  const {flow, parent} = scope
  const {labelStrong, headings} = job.styles
  const [before, after] = scope.smallPrint ? smallRoom : rooms[heading.level]
  const element = job.structure.add(parent, types[heading.level])
  const anchor = job.headingAnchors.get(heading)
  if (anchor !== undefined) job.anchorElements.set(anchor, element)
  const setting = scope.smallPrint ? labelStrong : (headings[heading.level - 1] ?? headings[0])
  const frame = scope.smallPrint ? scope.text : scope.wide
  const options = {host: parent}
  const lines = setInlines(heading.children, frame.width, setting, element, job, options)
  flow.space(job.styles.beat * before)
  const anchors = anchor === undefined ? [] : [anchor]
  pushLines(lines, setting.leading, frame, scope, {anchors, whole: true})
  flow.space(job.styles.beat * after)
  flow.tie()
}
