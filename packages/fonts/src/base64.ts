/** Of the platform, wherever this runs; typed here because neither the DOM's types nor Node's are part of the package. */
declare function atob(text: string): string

/** `atob` stands in Node and in browsers alike; `Uint8Array.fromBase64` does not yet. */
export function fromBase64(text: string): Uint8Array {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index)
  return bytes
}
