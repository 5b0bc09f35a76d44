#!/usr/bin/env node
import {main} from './main.ts'

// whoever followed the messages has gone ("2>&1 | head"): what was begun is done all the same
process.stderr.on('error', () => {})
process.exitCode = await main(process.argv.slice(2))
