import type {SectionName} from '../profiles/profile.ts'
import {method, sources} from './closing.ts'
import {differing} from './differing.ts'
import {evidence, positionsSection} from './evidence.ts'
import {findings, positionsInProse} from './findings.ts'
import {keyFiguresSection} from './key-figures.ts'
import {background, keyFindings, keyMessages} from './key-messages.ts'
import {law, lawInProse} from './law.ts'
import {letterAsks, letterBody, letterClose} from './letter.ts'
import {memoHead} from './memo-header.ts'
import {bottomLine, notice, standfirst, withheld} from './opening.ts'
import {nextSteps, options, recommendations} from './recommendations.ts'
import {requests} from './requests.ts'
import type {Section} from './section.ts'
import {concerns, introduction, statementHead, submissionHead, summary} from './submission.ts'
import {supported} from './supported.ts'
import {timelineSection} from './timeline.ts'
import {unknown} from './unknown.ts'
import {whoSaysWhat} from './who-says-what.ts'

/** Every section by the name that a profile calls it. */
export const sections: Readonly<Record<SectionName, Section>> = {
  memoHead,
  standfirst,
  bottomLine,
  notice,
  withheld,
  keyFigures: keyFiguresSection,
  differing,
  keyMessages,
  keyFindings,
  background,
  supported,
  evidence,
  whoSaysWhat,
  positions: positionsSection,
  timeline: timelineSection,
  law,
  options,
  recommendations,
  nextSteps,
  unknown,
  method,
  sources,
  submissionHead,
  statementHead,
  introduction,
  summary,
  concerns,
  findings,
  positionsInProse,
  lawInProse,
  requests,
  letterBody,
  letterAsks,
  letterClose,
}
