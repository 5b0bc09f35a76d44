import {relative, type TemplatePackage} from './template-package.ts'

/**
 * A part of ours that the template does not have.
 *
 * @param owner the template's part that needs it, or the empty path for the package
 * @param type how our own is related to it, by the end of the type
 */
export function addPart(
  target: TemplatePackage,
  owner: string,
  {
    from,
    path,
    type,
  }: {readonly from: TemplatePackage; readonly path: string; readonly type: string},
): string {
  const full = from
    .relationships(owner === '' ? '' : bodyPath)
    .find((each) => each.type.endsWith(`/${type}`))?.type
  const free = target.freePath(path)
  target.set(free, from.text(path))
  target.declare(free, from.kindOf(path))
  target.relate(owner, {type: full ?? type, target: relative(owner, free), external: false})
  return free
}

const bodyPath = 'word/document.xml'
