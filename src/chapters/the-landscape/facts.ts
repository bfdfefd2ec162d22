import { defineFacts } from '../defineFacts.ts'

/** Every number that the chapter quotes. */
export const facts = defineFacts({ count: 24 })
