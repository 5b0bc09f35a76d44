/** Whether all that was given is the address of a page: its text is not in it, and nothing is fetched. */
export function isAddress(words: string): boolean {
  return /^(?:https?:\/\/|www\.)\S{1,2000}$/iu.test(words.trim())
}

export const ONLY_AN_ADDRESS =
  'This is an address, and nothing is fetched from here. Open it, and copy the words of the article; or save the page, and open the file.'
