import {embedCmap} from './defects.ts'
import {addElement, name, object, PDFArray, PDFDict, type Seedling, text} from './seed.ts'

/** A change to finished bytes that breaks no rule, though it comes near to one. */
type SoundChange = readonly [what: string, change: (file: Seedling) => void]

/** On a sound file of PDF/UA-1. */
export const SOUND_CHANGES: readonly SoundChange[] = [
  [
    'a figure with a replacement instead of an alternative',
    ({find}) => {
      const figure = find('S', 'Figure')
      figure.delete(name('Alt'))
      figure.set(name('ActualText'), text('A chart'))
    },
  ],
  ['a CMap of one collection', (file) => embedCmap(file, {}, '')],
  [
    'a CMap that gives one writing mode twice',
    (file) => embedCmap(file, {}, '/WMode 1 def', {WMode: 1}),
  ],
  ['a CMap that uses a predefined one', (file) => embedCmap(file, {}, '/Identity-H usecmap')],
  ['a list whose caption stands first', captioned('L')],
  ['contents whose caption stands first', captioned('TOC')],
  [
    'a table whose caption stands last',
    ({find}) => {
      const kids = find('S', 'Table').lookup(name('K'), PDFArray)
      const caption = kids.get(0)
      kids.remove(0)
      kids.push(caption)
    },
  ],
  [
    'head cells without scope that every cell names',
    (file) => {
      for (const [index, head] of every(file, 'TH').entries()) {
        head.delete(name('A'))
        head.set(name('ID'), text(`head-${index}`))
      }
      for (const cell of every(file, 'TD')) {
        cell.set(name('A'), object(file, {O: 'Table', Headers: [text('head-0')]}))
      }
    },
  ],
]

/** On a sound file of PDF/UA-2. */
export const SOUND_CHANGES_OF_PART_2: readonly SoundChange[] = [
  [
    'what is private in a table',
    (file) => void addElement(file, 'Private', file.find('S', 'Table')),
  ],
]

/** The first element of a type gets a caption before all else in it. */
function captioned(type: string) {
  return (file: Seedling): void => {
    const element = file.find('S', type)
    addElement(file, 'Caption', element)
    const kids = element.lookup(name('K'), PDFArray)
    const caption = kids.get(kids.size() - 1)
    kids.remove(kids.size() - 1)
    kids.insert(0, caption)
  }
}

/** All elements of a type. */
function every({catalogue: {context}}: Seedling, type: string): readonly PDFDict[] {
  return context
    .enumerateIndirectObjects()
    .flatMap(([, each]) =>
      each instanceof PDFDict && each.get(name('S')) === name(type) ? [each] : [],
    )
}
