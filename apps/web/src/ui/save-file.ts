/** Has the browser save a file that was made on the page. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The browser has taken the address by the time that the next task runs.
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  })
}
