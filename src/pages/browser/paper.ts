/** On paper a figure says where it lives; there a link is no use, so it is the whole address. */
export function writeAddresses() {
  const root = new URL(document.body.dataset.root ?? './', location.href.replace(/[?#].*$/, ''))
  for (const address of document.querySelectorAll('.figure-address'))
    address.textContent = new URL(address.textContent ?? '', root).href
}
