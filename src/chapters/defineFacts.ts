/**
 * The numbers a chapter quotes, by name. MDX is not type-checked and writes nothing for a name that is not there,
 * so asking for an unknown fact throws, which stops the build.
 */
export function defineFacts<const Facts extends object>(facts: Facts): Facts {
  return new Proxy(facts, {
    get(target, name) {
      if (!(name in target)) throw new Error(`there is no fact called “${String(name)}”`)
      return Reflect.get(target, name)
    },
  })
}
