import {strFromU8} from 'fflate'
import {dictsOf, listOf, stringOf} from '../../reader/entries.ts'
import {isKind, type PdfDict} from '../../reader/objects.ts'
import type {CheckContext} from '../context.ts'
import {type Rule, rule} from '../rule.ts'

/** What the file as a whole says about itself. */
export const documentRules: readonly Rule[] = [
  rule('identity', {ua1: '5', ua2: '5', matterhorn: '06-002'}, function* ({metadata}) {
    const part = metadata?.identification.get('part')?.value
    if (metadata === null || part === '1' || part === '2') return
    yield {message: 'The metadata do not say which part of PDF/UA the file keeps.'}
  }),
  rule('identity-prefix', {ua1: '5', ua2: '5'}, function* ({metadata}) {
    for (const [name, {prefix}] of metadata?.identification ?? []) {
      if (prefix === 'pdfuaid') continue
      yield {message: `The property ${name} of PDF/UA has the prefix ${prefix}, not pdfuaid.`}
    }
  }),
  rule('identity-revision', {ua2: '5'}, function* ({metadata}) {
    if (/^\d{4}$/.test(metadata?.identification.get('rev')?.value ?? '')) return
    yield {message: 'The metadata do not give the year of PDF/UA-2 in four digits.'}
  }),
  rule('header', {ua1: '6.1'}, function* ({file}) {
    if (/^1\.[0-7]$/.test(file.version)) return
    yield {message: `The header says PDF ${file.version}; PDF/UA-1 is for PDF 1.0 to 1.7.`}
  }),
  rule('marked', {ua1: '6.2', ua2: '6.2'}, function* ({file}) {
    if (file.get(file.get(file.catalogue, 'MarkInfo'), 'Marked') === true) return
    yield {message: 'The file does not say that it is tagged.'}
  }),
  rule('suspects', {ua1: '7.1', matterhorn: '01-007'}, function* ({file}) {
    if (file.get(file.get(file.catalogue, 'MarkInfo'), 'Suspects') !== true) return
    yield {message: 'The file calls its own tags suspect.'}
  }),
  rule('metadata', {ua1: '7.1', ua2: '8.11.1', matterhorn: '06-001'}, function* ({metadata}) {
    if (metadata === null) yield {message: 'The catalogue has no stream of XMP metadata.'}
  }),
  rule('title', {ua1: '7.1', ua2: '8.11.1', matterhorn: '06-003'}, function* ({metadata}) {
    const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]+)</.exec(metadata?.packet ?? '')?.[1]
    if (metadata === null || (title !== undefined && title.trim() !== '')) return
    yield {message: 'The metadata have no title.'}
  }),
  rule('display-title', {ua1: '7.1', ua2: '8.11.2', matterhorn: '07-001'}, function* ({file}) {
    const preferences = file.get(file.catalogue, 'ViewerPreferences')
    if (file.get(preferences, 'DisplayDocTitle') === true) return
    yield {message: 'The window would show the name of the file, not the title of the document.'}
  }),
  rule(
    'optional-content-name',
    {ua1: '7.10', ua2: '8.7', matterhorn: '20-001'},
    function* (context) {
      const configurations = configurationsOf(context)
      // PDF/UA-2 wants names only where there is a choice.
      if (context.part === 2 && configurations.length < 2) return
      for (const dict of configurations) {
        if ((stringOf(context.file, dict, 'Name') ?? '') !== '') continue
        yield {message: 'A configuration of optional content has no name.', object: dict}
      }
    },
  ),
  rule(
    'optional-content-state',
    {ua1: '7.10', ua2: '8.7', matterhorn: '20-003'},
    function* (context) {
      for (const dict of configurationsOf(context)) {
        if (context.file.get(dict, 'AS') === null) continue
        yield {message: 'Optional content is shown and hidden by itself (AS).', object: dict}
      }
    },
  ),
  rule('embedded-file-names', {ua1: '7.11', matterhorn: '21-001'}, function* ({file, dicts}) {
    for (const dict of dicts) {
      if (file.get(dict, 'EF') === null) continue
      const names = ['F', 'UF'].map((key) => stringOf(file, dict, key) ?? '')
      if (names.some((name) => name === '')) {
        yield {message: 'A file inside the file lacks one of its two names (F, UF).', object: dict}
      }
    }
  }),
  rule('embedded-file-description', {ua2: '8.14.1'}, function* ({file, dicts}) {
    for (const dict of dicts) {
      if (file.get(dict, 'EF') === null || (stringOf(file, dict, 'Desc') ?? '') !== '') continue
      yield {message: 'A file inside the file has no description.', object: dict}
    }
  }),
  rule('dynamic-form', {ua1: '7.15', matterhorn: '25-001'}, function* ({file}) {
    const packets = listOf(file, file.get(file.catalogue, 'AcroForm'), 'XFA')
    const isDynamic = packets.some(
      (packet) =>
        isKind(packet, 'stream') &&
        /<dynamicRender>\s*required\s*</.test(strFromU8(file.data(packet), true)),
    )
    if (isDynamic) yield {message: 'The file is a dynamic XFA form.'}
  }),
  rule('xfa-form', {ua2: '8.10.1'}, function* ({file}) {
    if (file.get(file.get(file.catalogue, 'AcroForm'), 'XFA') === null) return
    yield {message: 'The file has an XFA form.'}
  }),
]

/** The default configuration of optional content, and those that a reader can choose. */
function configurationsOf({file}: CheckContext): readonly PdfDict[] {
  const properties = file.get(file.catalogue, 'OCProperties')
  return [...dictsOf(file, properties, 'D'), ...dictsOf(file, properties, 'Configs')]
}
