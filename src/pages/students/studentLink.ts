/** “Give this to students”, for pages that are projected. Load it when it is asked for. */
export { openStudentLink } from '../../figures/shell/studentLink.ts'
