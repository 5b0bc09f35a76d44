import {packageConfig} from '../../tsup.config.ts'

export default packageConfig(['src/cli.ts', 'src/collect-worker.ts'])
