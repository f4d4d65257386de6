import type { Socket } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** What a mail server does with the next mail: takes it, refuses it with a reply code, or hangs up in the middle of it. */
type Behaviour = 'take' | 'cut' | 421 | 451 | 550

/** A mail server of the test's own on this machine, which keeps what it takes. */
export type MailServer = {
  readonly url: string
  /** As another program reads them, the oldest first. */
  readonly mails: ParsedMail[]
  /** How often a mail was begun. */
  readonly attempts: () => number
  /** The user names that somebody tried to log in with. */
  readonly users: string[]
  /** From now on. */
  behave(behaviour: Behaviour): void
  close(): Promise<void>
}

export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const mails: ParsedMail[] = []
  const users: string[] = []
  const sockets = new Set<Socket>()
  let behaviour: Behaviour = 'take'
  let attempts = 0
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onAuth: ({ username = '' }, _session, done) => {
      users.push(username)
      done(null, { user: username })
    },
    onData: (stream, _session, done) => {
      attempts += 1
      if (behaviour === 'cut') {
        for (const socket of sockets) socket.destroy()
        return
      }
      simpleParser(stream, {}, (_fault, mail) => {
        if (typeof behaviour === 'number') {
          done(Object.assign(new Error('Ikke lige nu'), { responseCode: behaviour }))
          return
        }
        mails.push(mail)
        done()
      })
    },
    ...options,
  })
  server.server.on('connection', (socket: Socket) => sockets.add(socket))
  // A connection that is cut is no fault of the test.
  server.on('error', () => undefined)
  const port = await listen(server)
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    attempts: () => attempts,
    users,
    behave: (next) => {
      behaviour = next
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

function listen(server: SMTPServer): Promise<number> {
  return new Promise((resolve) => {
    const { server: socket } = server
    server.listen(0, '127.0.0.1', () => {
      const address = socket.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}
