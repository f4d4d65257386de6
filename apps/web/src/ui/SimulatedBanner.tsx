import { pageText } from '../text/page.ts'

/** Says that figures on the page are not real. */
export function SimulatedBanner() {
  return (
    <p className="bar bar--simulated">
      <strong>{pageText.simulated.heading}</strong> {pageText.simulated.explanation}
    </p>
  )
}
