/** For tests of what is done with files: workbooks that are put together by hand. */
export { workbookBytes } from './files/testing-workbook.ts'
