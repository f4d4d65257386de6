import type { ReportDocument } from '@noegletal/contract'

/** A chart as a picture, drawn by the browser. */
export type ChartPicture = {
  /** The section and the indicator that it belongs to. */
  readonly section: string
  readonly indicator: string
  readonly png: Uint8Array<ArrayBuffer>
  /** As it is to stand on the page, in pixels of 1/96 inch; the picture itself has more of them, to be sharp on paper. */
  readonly width: number
  readonly height: number
  /** What it shows, for those who do not see it. */
  readonly description: string
}

/** A report on its way into Word: what it shows, the pictures of its charts, and where it stands on the web. */
export type WordReport = {
  readonly document: ReportDocument
  readonly pictures: readonly ChartPicture[]
  /** The address at which this edition stands; null for a draft, which the file then says that it is. */
  readonly address: string | null
}
