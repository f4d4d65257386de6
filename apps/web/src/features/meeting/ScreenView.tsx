import { FigureScreen } from './FigureScreen.tsx'
import type { Meeting } from './meeting-query.ts'
import type { Screen } from './screens.ts'
import { TitleScreen } from './TitleScreen.tsx'

type Props = {
  readonly screen: Screen
  readonly meeting: Meeting
  /** "4 af 13". */
  readonly place: string
}

/** A screen: where in the report it stands, and what it shows. */
export function ScreenView({ screen, meeting, place }: Props) {
  if (screen.kind === 'title') {
    return (
      <section className="presenter__screen">
        <p className="presenter__place">
          <span>{place}</span>
        </p>
        <TitleScreen {...meeting} />
      </section>
    )
  }
  const title = screen.kind === 'figure' ? screen.shown.indicator.title : screen.heading
  return (
    <section className="presenter__screen">
      <p className="presenter__place">
        <span>{title === screen.heading ? '' : screen.heading}</span>
        <span>{place}</span>
      </p>
      <h1 className="presenter__heading">{title}</h1>
      {screen.kind === 'figure' ? (
        // Each figure has a chart of its own, which is laid out anew.
        <FigureScreen key={`${screen.section} ${screen.shown.indicator.slug}`} screen={screen} />
      ) : (
        screen.sentences.map((sentence) => (
          <p key={sentence} className="presenter__sentence">
            {sentence}
          </p>
        ))
      )}
    </section>
  )
}
