import { meetingText } from '../../text/meeting.ts'

const { help } = meetingText

/** What the keys do. */
export function Help() {
  return (
    <>
      <dl className="presenter__keys">
        {help.keys.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>{help.touch}</p>
    </>
  )
}
