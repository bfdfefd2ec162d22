declare module 'virtual:first-real-run' {
  import type { HeldOutRun } from '../math/heldOut.ts'

  const run: HeldOutRun
  export default run
}
