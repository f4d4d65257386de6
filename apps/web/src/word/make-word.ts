import { buildWord } from './build-word.ts'
import { drawChartPictures } from './chart-pictures.tsx'
import type { WordReport } from './word-report.ts'
import { Packer } from 'docx'

/** A report as a .docx, its charts drawn by this browser. Loaded only when somebody asks for it: docx is large. */
export async function makeWord(report: Omit<WordReport, 'pictures'>): Promise<Blob> {
  const pictures = await drawChartPictures(report.document)
  return Packer.toBlob(buildWord({ ...report, pictures }))
}
