/**
 * npm run bench: how fast the math core is beside the usual ways, measured in one run on this machine.
 * Sides take turns, so that a busy moment hits both; medians are compared.
 */
import { cpus } from 'node:os'
import { batchDescent } from './batchDescent.ts'
import { lossGrids } from './lossGrids.ts'

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`)
for (const section of [batchDescent, lossGrids]) section()
