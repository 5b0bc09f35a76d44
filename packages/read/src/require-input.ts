/**
 * In a file of its own, so that a page that has read nothing yet loads little.
 *
 * @param asked who asks for a source, and the verb, at the head of the message
 * @throws TypeError where a source is neither a string nor bytes
 */
export function requireInput(input: unknown, asked: string): void {
  // not by its constructor, of which every frame of a browser has its own
  const kind = Object.prototype.toString.call(input).slice(8, -1)
  if (typeof input === 'string' || kind === 'Uint8Array') return
  throw new TypeError(
    `${asked} a string or a Uint8Array, got ${kind}; for example: readArticle(new Uint8Array(buffer))`,
  )
}
