import { siteRoot } from '../../state/siteRoot.ts'

/** On paper a figure says where it lives; there a link is no use, so it is the whole address. */
export function writeAddresses() {
  const root = siteRoot()
  for (const address of document.querySelectorAll('.figure-address'))
    address.textContent = new URL(address.textContent ?? '', root).href
}
