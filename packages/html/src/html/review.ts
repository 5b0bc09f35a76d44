import type {Review} from '@onrecord/document'
import {reviewText} from '../shared/review-text.ts'
import {type Child, h} from './h.ts'

/** A remark for who checks, under a block: there to be seen, but quiet. */
export function reviewNote(review: Review | undefined): Child {
  return review ? h('div', {className: ['review'], role: 'note'}, reviewText(review)) : []
}

/** The same in a line. */
export function reviewMark(review: Review | undefined): Child {
  return review ? h('span', {className: ['review']}, ` [${reviewText(review)}]`) : []
}
