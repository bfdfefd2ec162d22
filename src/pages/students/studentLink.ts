/** Shows the students’ link, large enough to be copied from the last row. */
export function openStudentLink(url: URL, title: string): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'deck-menu'
  const heading = document.createElement('h2')
  heading.textContent = `For students: ${title}`
  const link = document.createElement('a')
  link.href = url.href
  link.textContent = url.href
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = 'Close'
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  const line = document.createElement('p')
  line.append(link)
  dialog.append(heading, line, close)
  document.body.append(dialog)
  dialog.showModal()
}
