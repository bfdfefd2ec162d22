import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { FILE, readBreastCancer } from '../data/breastCancer.ts'
import { firstRealPlan } from '../data/firstRealRun.ts'
import { heldOutRun } from '../math/heldOut.ts'

const NAME = 'virtual:first-real-run'

/** The first run on the real data as a module: computed at every build from the file that readers can fetch. */
export function firstRun(): Plugin {
  return {
    name: 'hobbiton:first-real-run',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null
      const steps = heldOutRun(readBreastCancer(readFileSync(`public/data/${FILE}`, 'utf8')), firstRealPlan)
      for (;;) {
        const step = steps.next()
        if (step.done) return `export default ${JSON.stringify(step.value)}`
      }
    },
  }
}
