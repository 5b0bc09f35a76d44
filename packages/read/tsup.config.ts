import {packageConfig} from '../../tsup.config.ts'

export default packageConfig([
  'src/index.ts',
  'src/gazetteer.ts',
  'src/passes.ts',
  'src/text.ts',
  'src/html.ts',
  'src/json-ld.ts',
  'src/ninjs.ts',
  'src/markdown.ts',
  'src/docx.ts',
  'src/pdf.ts',
  'src/mail.ts',
])
