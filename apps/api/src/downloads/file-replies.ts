import type { FiguresFile } from '@noegletal/contract'
import type { FastifyReply } from 'fastify'
import { attachment } from '../replies/attachment.ts'
import { fileName } from './file-name.ts'

export const csvType = 'text/csv; charset=utf-8'
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Lets the browser save a reply under the name of its figures. */
export function nameFile(reply: FastifyReply, file: FiguresFile, ending: string): FastifyReply {
  return reply.header('content-disposition', attachment(fileName(file, ending)))
}
