import {createHash} from 'node:crypto'
import {renderDocx} from '../../src/index.ts'
import {fullMemo} from '../fixtures/full-memo.ts'

process.stdout.write(
  createHash('sha256')
    .update(await renderDocx(fullMemo))
    .digest('hex'),
)
