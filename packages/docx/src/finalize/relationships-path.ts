/** Where the relationships of a part stand; those of the package, whose path is empty, in `_rels/.rels`. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/')
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`
}
