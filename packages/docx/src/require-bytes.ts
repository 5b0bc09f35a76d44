/**
 * Asked not by its constructor, of which every frame of a browser has its own.
 *
 * @throws TypeError where what is given is no bytes
 */
export function requireBytes(bytes: unknown): void {
  const kind = Object.prototype.toString.call(bytes).slice(8, -1)
  if (kind === 'Uint8Array') return
  const hint = kind === 'Promise' ? 'await it' : 'for example new Uint8Array(buffer)'
  throw new TypeError(
    `A Word file is read from the bytes of it, a Uint8Array, got ${kind}: ${hint}`,
  )
}
