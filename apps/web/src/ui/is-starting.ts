/** Whether the reader still sees the words of index.html that stand in the place of the first page. */
export function isStarting(): boolean {
  return document.querySelector('.starting') !== null
}
