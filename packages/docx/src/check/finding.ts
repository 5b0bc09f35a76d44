import type {PackageView} from './package-view.ts'
import {locate, type XmlElement} from './xml-tree.ts'

/** Something in a Word file that is broken or that shuts readers out. */
export interface DocxFinding {
  /** Stable kebab-case code of the rule. */
  readonly code: string
  /** `error`: Word repairs or refuses the file, or somebody cannot read it; `warning`: it reads worse than it could. */
  readonly severity: 'error' | 'warning'
  /** What is wrong, in one line. */
  readonly message: string
  /** Path of the part in the package; empty where the package itself is at fault. */
  readonly part: string
  /** The element, as an XPath with Word's usual prefixes; left out where the part as a whole is meant. */
  readonly location?: string | undefined
}

/** A place where a rule does not hold. */
export interface Fault {
  readonly message: string
  readonly part: string
  readonly element?: XmlElement | undefined
}

/** One condition that a Word file keeps. */
export interface DocxRule {
  readonly code: string
  readonly severity: DocxFinding['severity']
  readonly check: (view: PackageView) => readonly Fault[]
}

export function findingOf({code, severity}: DocxRule, fault: Fault): DocxFinding {
  const {message, part, element} = fault
  return {code, severity, message, part, ...(element && {location: locate(element)})}
}
