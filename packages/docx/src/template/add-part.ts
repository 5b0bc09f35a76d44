import {relative, type TemplatePackage} from './template-package.ts'

/** A part of ours that the template does not have, at its main part. */
export function addPart(
  target: TemplatePackage,
  main: string,
  {
    from,
    path,
    type,
  }: {readonly from: TemplatePackage; readonly path: string; readonly type: string},
): string {
  const full = from
    .relationships(bodyPath)
    .find(
      (each) => each.target === relative(bodyPath, path) || each.type.endsWith(`/${type}`),
    )?.type
  const free = target.freePath(path)
  target.set(free, from.text(path))
  target.declare(free, from.kindOf(path))
  target.relate(main, {type: full ?? type, target: relative(main, free), external: false})
  return free
}

const bodyPath = 'word/document.xml'
