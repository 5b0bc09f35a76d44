import type {PdfFile} from '../reader/file.ts'
import {isKind, type PdfDict, type PdfObject} from '../reader/objects.ts'
import {decodeTextString} from '../reader/text-string.ts'

/** Structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const PDF1: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
)

/** Structure types of PDF 2.0 (ISO 32000-2, 14.8.4), but for headings, which have any number. */
const PDF2: ReadonlySet<string> = new Set(
  (
    'Document DocumentFragment Part Sect Div Aside NonStruct P H Title FENote Sub Lbl Span Em Strong Link Annot Form Ruby ' +
    'RB RT RP Warichu WT WP L LI LBody Table TR TH TD THead TBody TFoot Caption Figure Formula Artifact'
  ).split(' '),
)

const NAMESPACES: Readonly<Record<string, (type: string) => boolean>> = {
  'http://iso.org/pdf/ssn': (type) => PDF1.has(type),
  'http://iso.org/pdf2/ssn': (type) => PDF2.has(type) || /^H[1-9]\d*$/.test(type),
  'http://www.w3.org/1998/Math/MathML': () => true,
}

/** The namespace of PDF 2.0's own structure types. */
export const PDF2_NAMESPACE = 'http://iso.org/pdf2/ssn'
/** What elements without a namespace belong to. */
const DEFAULT_NAMESPACE = 'http://iso.org/pdf/ssn'

/** What a structure type stands for. */
export interface StandardType {
  /** The standard type; where the mapping ends at none, the type that it ends at. */
  readonly type: string
  readonly namespace: string
  readonly isStandard: boolean
  /** The mapping comes back to where it was. */
  readonly isCircular: boolean
}

interface TypeName {
  readonly type: string
  readonly namespace: string
  /** Of a namespace that is no standard one: its dictionary, with a role map of its own. */
  readonly dict: PdfObject
}

/** Follows role maps until a standard type is reached (ISO 32000-1, 14.7.3; ISO 32000-2, 14.7.4.2). */
export function standardTypes(file: PdfFile): (element: PdfDict, type: string) => StandardType {
  const roles = roleMap(file)
  const next = ({type, namespace, dict}: TypeName): TypeName | null => {
    if (isKind(dict, 'dict')) return mapped(file, file.get(file.get(dict, 'RoleMapNS'), type))
    const role = namespace === DEFAULT_NAMESPACE ? roles.get(type) : undefined
    return role === undefined ? null : {type: role, namespace: DEFAULT_NAMESPACE, dict: null}
  }
  return (element, type) => {
    const visited = new Set<string>()
    let at: TypeName = {type, ...namespaceOf(file, file.get(element, 'NS'))}
    for (;;) {
      const {type, namespace} = at
      const isStandard = NAMESPACES[namespace]?.(type) ?? false
      const following = isStandard ? null : next(at)
      if (following === null) return {type, namespace, isStandard, isCircular: false}
      const key = `${namespace} ${type}`
      if (visited.has(key)) return {type, namespace, isStandard, isCircular: true}
      visited.add(key)
      at = following
    }
  }
}

/** A mapping is a name, of PDF 1.7, or a name with its namespace. */
function mapped(file: PdfFile, mapping: PdfObject): TypeName | null {
  if (isKind(mapping, 'name')) {
    return {type: mapping.name, namespace: DEFAULT_NAMESPACE, dict: null}
  }
  if (!isKind(mapping, 'array')) return null
  const [type, namespace] = mapping.items.map(file.resolve)
  return isKind(type, 'name') ? {type: type.name, ...namespaceOf(file, namespace ?? null)} : null
}

function namespaceOf(file: PdfFile, dict: PdfObject): Omit<TypeName, 'type'> {
  const name = file.get(dict, 'NS')
  if (!isKind(name, 'string')) return {namespace: DEFAULT_NAMESPACE, dict: null}
  const namespace = decodeTextString(name.bytes)
  return {namespace, dict: namespace === DEFAULT_NAMESPACE ? null : dict}
}

/** The role map of the structure tree as plain names. */
export function roleMap(file: PdfFile): ReadonlyMap<string, string> {
  const map = file.get(file.get(file.catalogue, 'StructTreeRoot'), 'RoleMap')
  const roles = new Map<string, string>()
  if (!isKind(map, 'dict')) return roles
  for (const key of map.entries.keys()) {
    const role = file.get(map, key)
    if (isKind(role, 'name')) roles.set(key, role.name)
  }
  return roles
}

/** Whether the role map gives another meaning to a type that has one. */
export function isStandardOfPdf1(type: string): boolean {
  return PDF1.has(type)
}
