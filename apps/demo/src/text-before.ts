import {byId} from './dom.ts'

const text = byId('text', HTMLTextAreaElement)
const published = byId('published', HTMLInputElement)
const button = byId('text-before', HTMLButtonElement)

let before = {words: '', day: ''}

/** Puts a text and its day where others may stand. The browser undoes only what somebody types: what stood there is kept, in the page alone. */
export function putText(words: string, day: string): void {
  if (text.value.trim() !== '' && text.value !== words) {
    before = {words: text.value, day: published.value}
    button.hidden = false
  }
  text.value = words
  published.value = day
}

/** The button that brings back what stood there, and again what stands there now. */
export function offerTextBefore(changed: () => void): void {
  button.addEventListener('click', () => {
    putText(before.words, before.day)
    changed()
    text.focus()
  })
}
