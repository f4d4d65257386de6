import type { GoalsFile } from '@noegletal/contract'
import { budgetNotes, formatDate } from '@noegletal/format'
import writeXlsxFile from 'write-excel-file/node'
import { budgetTable, spendingTable } from './budget-tables.ts'
import { tableSheet } from './file-table.ts'
import { judgedGoalTable, levelTable } from './goal-tables.ts'
import { type Fact, readMeSheet, simulatedFact } from './read-me-sheet.ts'

/** Goals, budget and spending as an Excel workbook: a sheet that says what they are, and one for each table of the page. */
export function goalsWorkbook(file: GoalsFile): Promise<Buffer> {
  const { goals, budget } = file
  const tables = [
    judgedGoalTable(goals.area.name, goals.goals),
    levelTable(goals.goals),
    budgetTable(budget),
    spendingTable(budget),
  ]
  return writeXlsxFile([readMeSheet(factsOf(file)), ...tables.map(tableSheet)]).toBuffer()
}

function factsOf({ goals, budget, asOf, retrievedOn, page }: GoalsFile): Fact[] {
  return [
    ['Indhold', `Mål og budget for ${goals.area.name}`],
    ['Arket Mål', 'Et mål på hver linje, med status, reglen bag den og kilden.'],
    ['Arket Målniveauer', 'Hvad hvert mål kræver i hver periode.'],
    ['Arket Budget', 'Fuldtidspersoner. Budget og opfølgninger står, som de er offentliggjort.'],
    ['Arket Udgifter', '1.000 kr. Beløbene står, som de er offentliggjort.'],
    ['Vist, som tallene var kendt', formatDate(asOf)],
    ['Hentet', formatDate(retrievedOn)],
    ['Siden med de samme tal', page],
    ...(goals.simulated || budget.simulated ? [simulatedFact] : []),
    ['Note', budgetNotes.rounding],
    ['Note', budgetNotes.otherMeasure],
  ]
}
