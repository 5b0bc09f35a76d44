/** The part that says of each what it is. */
export const contentTypesPath = '[Content_Types].xml'

/** Where the relationships of a part stand; those of the package, whose path is empty, in `_rels/.rels`. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/')
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`
}

/** The path of a part that another names: from the folder of that one, or from the root of the package where it begins with a slash (ISO/IEC 29500-2, 6.5). */
export function relatedPath(owner: string, target: string): string {
  const steps = target.startsWith('/') ? [] : owner.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
