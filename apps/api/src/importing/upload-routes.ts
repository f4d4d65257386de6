import multipart, { type Multipart } from '@fastify/multipart'
import { staffEndpoints } from '@noegletal/contract'
import { limits } from '@noegletal/ingest'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { userOf } from '../accounts/current-user.ts'
import { badRequest, tooLarge, unreadable, unsupported } from '../errors/refusal.ts'
import { FileTooLargeError } from '../imports/kept-files.ts'
import { routeOptions } from '../route-options.ts'
import type { ArrivingFile, Importing } from './importing.ts'

type Deps = { readonly importing: Pick<Importing, 'receive'> }

const UploadFields = z.strictObject({
  publishedOn: z.iso.date('Skriv datoen som 2019-06-04').nullable().default(null),
  tableId: z.string().trim().min(1).max(100).nullable().default(null),
})

/** Takes files in, piece by piece: the form's small parts first, then the file, which goes straight to the disk. */
export const uploadRoutes: FastifyPluginAsyncZod<Deps> = async (app, { importing }) => {
  await app.register(multipart, {
    limits: { files: 1, fields: 5, fieldSize: 1000, fieldNameSize: 100, fileSize: Infinity },
  })
  const { uploadDraft } = staffEndpoints
  const options = routeOptions(
    uploadDraft,
    'Hand in a file, as multipart/form-data with the part `file` last; it is read at once',
  )

  app.post(
    uploadDraft.path,
    {
      config: { ...options.config, takesFiles: true },
      schema: { ...options.schema, consumes: ['multipart/form-data'] },
    },
    async (request) => {
      refuseAtOnce(request)
      try {
        return await importing.receive(await arrivingFile(request), userOf(request))
      } catch (error) {
        if (error instanceof FileTooLargeError) throw fileTooLarge()
        throw error
      }
    },
  )
}

/** What its headers say is no form, or too large, is not read at all. */
function refuseAtOnce(request: FastifyRequest): void {
  if (!request.isMultipart()) throw unsupported('Send filen som en formular (multipart/form-data).')
  const length = Number(request.headers['content-length'] ?? 0)
  if (length > limits.fileBytes + roomForTheForm) throw fileTooLarge()
}

const roomForTheForm = 1 << 16

async function arrivingFile(request: FastifyRequest): Promise<ArrivingFile> {
  const fields = new Map<string, unknown>()
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      if (part.fieldname !== 'file') throw unreadable('Filen skal ligge i formularens felt »file«.')
      return { fileName: part.filename, pieces: part.file, ...readFields(fields) }
    }
    keepField(fields, part)
  }
  throw badRequest('file', 'Der mangler en fil')
}

function keepField(fields: Map<string, unknown>, { fieldname, ...part }: Multipart): void {
  if (part.type !== 'field' || part.value === '') return
  fields.set(fieldname, part.valueTruncated ? undefined : part.value)
}

function readFields(fields: ReadonlyMap<string, unknown>): z.infer<typeof UploadFields> {
  const parsed = UploadFields.safeParse(Object.fromEntries(fields))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw badRequest(String(issue?.path[0] ?? 'file'), issue?.message ?? 'Kan ikke læses')
}

function fileTooLarge(): Error {
  const megabytes = limits.fileBytes / (1 << 20)
  return tooLarge(
    413,
    `Filen er for stor: Den må højst fylde ${megabytes} MB. Del den i flere filer.`,
  )
}
