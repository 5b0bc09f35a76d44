import {dateWords} from '@onrecord/compose'
import {type Article, articleTitle} from '@onrecord/core'
import {element} from './dom.ts'
import {shownMarking} from './marking.ts'
import {say} from './status.ts'

/** A button that puts lines on the clipboard, as they stand when it is pressed. */
export function copyButton(label: string, lines: () => readonly string[]): HTMLButtonElement {
  const button = element('button', 'small', label)
  button.type = 'button'
  button.addEventListener('click', async () => {
    const copied = lines()
    try {
      await navigator.clipboard.writeText(`${[...shownMarking(), ...copied].join('\n')}\n`)
      // the first line says what they are from
      const count = copied.length - 1
      say(count === 1 ? 'Copied, with its place.' : `Copied, each with its place: ${count}.`)
    } catch {
      say('The browser does not allow copying: mark the words on the page, and copy them.', {
        failed: true,
      })
    }
  })
  return button
}

/** What somebody else needs to find the words again: headline, paper, day, address. */
export function sourceLine(article: Article): string[] {
  const {publisher, published} = article.metadata
  const parts = [
    articleTitle(article) ?? 'Untitled',
    publisher,
    published === null ? null : dateWords(published, 'en-GB'),
    article.source.url,
  ]
  return [parts.filter((part) => part !== null).join(', ')]
}
