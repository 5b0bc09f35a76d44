import {packageConfig} from '../../tsup.config.ts'

export default packageConfig(['src/index.ts', 'src/markdown/libraries.ts'])
