import { foldName, withoutFootmark } from './folded-name.ts'

/**
 * Whether a member of an axis is the total of the others, in the words of the sources: nothing, `I alt`, `Total`,
 * `TOT Total`, `i-alt I alt`, `Køn i alt` and `Age, total`. `Kontanthjælp i alt` is the total of some members only, so the word before
 * must be the heading of the axis or one of the usual names of an axis.
 */
export function isTotal(member: string, heading = ''): boolean {
  const plain = foldName(withoutFootmark(member))
  if (plain === '' || bareTotal.test(plain)) return true
  const axis = namedTotal.exec(plain)?.groups?.['axis']
  return axis !== undefined && (axis === foldName(heading) || axisNames.has(axis))
}

const bareTotal =
  /^(?:(?:tot|i ?alt|\d{1,4}) )?(?:i ?alt|total|tot|in total|alle|begge koen|both sexes)$/
const namedTotal = /^(?:(?:tot|i ?alt|\d{1,4}) )?(?<axis>.+?),? (?:i alt|total|in total)$/

/** What the sources call an axis inside its total, where its heading is a code or in the other language. */
const axisNames = new Set(
  (
    'koen,alder,herkomst,varighed,ydelse,ydelser,ydelsesgruppe,ydelsesgrupper,ydelsestype,ydelsestyper,branche,' +
    'nationalitet,uddannelse,sektor,personer,sex,gender,age,ancestry,origin,duration,industry,benefits,type,' +
    'sagstype,sagstyper,maalgruppe,maalgrupper,a kasse,a kasser'
  ).split(','),
)
