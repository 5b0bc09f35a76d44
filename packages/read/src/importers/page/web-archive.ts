/** The page in an archive of a browser, and what the archive says of it. */
export interface ArchivedPage {
  readonly bytes: Uint8Array
  readonly url: string | undefined
  readonly charset: string | undefined
}

/** Whether bytes begin as a binary property list, the form in which Safari saves a page (.webarchive). */
export function isPropertyList(bytes: Uint8Array): boolean {
  return MARK.every((byte, at) => bytes[at] === byte)
}

// "bplist00"
const MARK = [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74, 0x30, 0x30]

/** The page of a .webarchive: the main resource of its property list; `null` where there is none. */
export function pageOfWebArchive(bytes: Uint8Array): ArchivedPage | null {
  const list = new PropertyList(bytes)
  const main = list.entry(list.top, 'WebMainResource')
  const [data, url, charset] = ['Data', 'URL', 'TextEncodingName'].map((name) =>
    list.entry(main, `WebResource${name}`),
  )
  const page = list.bytes(data, DATA)
  const words = (at: number | undefined) => {
    const found = list.bytes(at, ASCII)
    return found === null ? undefined : String.fromCharCode(...found.subarray(0, LONGEST_WORDS))
  }
  if (page === null) return null
  const address = words(url)
  const isOfWeb = address !== undefined && /^https?:\/\/\S+$/.test(address)
  return {bytes: page, url: isOfWeb ? address : undefined, charset: words(charset)}
}

const LONGEST_WORDS = 2_000
const TRAILER = 32
const [DATA, ASCII, DICTIONARY] = [0x40, 0x50, 0xd0]
const MOST_ENTRIES = 100

/** Objects of a binary property list, found by the offsets at its end; what points outside is not there. */
class PropertyList {
  readonly top: number
  readonly #all: Uint8Array
  readonly #offset: number
  readonly #reference: number
  readonly #table: number

  constructor(bytes: Uint8Array) {
    this.#all = bytes
    const trailer = bytes.length - TRAILER
    this.#offset = this.#number(trailer + 6, 1)
    this.#reference = this.#number(trailer + 7, 1)
    this.#table = this.#number(trailer + 24, 8)
    this.top = this.#placeOf(this.#number(trailer + 16, 8))
  }

  /** Where the value of a key of a dictionary stands. */
  entry(at: number | undefined, key: string): number | undefined {
    const found = this.#header(at, DICTIONARY)
    if (found === null) return undefined
    const {start, count} = found
    for (let each = 0; each < Math.min(count, MOST_ENTRIES); each++) {
      const words = this.bytes(this.#referred(start, each), ASCII)
      if (words !== null && words.length === key.length && String.fromCharCode(...words) === key)
        return this.#referred(start, count + each)
    }
    return undefined
  }

  /** What an object of a kind of bytes holds. */
  bytes(at: number | undefined, kind: number): Uint8Array | null {
    const found = this.#header(at, kind)
    return found === null ? null : this.#all.subarray(found.start, found.start + found.count)
  }

  #header(at: number | undefined, kind: number): {start: number; count: number} | null {
    const mark = this.#all[at ?? this.#all.length]
    if (at === undefined || mark === undefined || (mark & 0xf0) !== kind) return null
    if ((mark & 0xf) !== 0xf) return {start: at + 1, count: mark & 0xf}
    const size = 2 ** ((this.#all[at + 1] ?? 0) & 3)
    return {start: at + 2 + size, count: this.#number(at + 2, size)}
  }

  #referred(start: number, each: number): number {
    return this.#placeOf(this.#number(start + each * this.#reference, this.#reference))
  }

  #placeOf(object: number): number {
    return this.#number(this.#table + object * this.#offset, this.#offset)
  }

  #number(at: number, size: number): number {
    return this.#all.subarray(at, at + size).reduce((sum, byte) => sum * 256 + byte, 0)
  }
}
