export const facts = {}
