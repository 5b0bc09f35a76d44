// What is built into the package, as an entry of the build: a file of its own, which a bundler leaves out where only pages are made.
export {gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote'
export {gfmTableToMarkdown} from 'mdast-util-gfm-table'
export {toMarkdown} from 'mdast-util-to-markdown'
