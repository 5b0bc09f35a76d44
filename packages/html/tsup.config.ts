import {packageConfig} from '../../tsup.config.ts'

export default packageConfig({entry: ['src/index.ts', 'src/markdown/libraries.ts']})
