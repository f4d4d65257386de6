import { Goal } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'

type Row = Omit<Goal, 'target'> & { readonly target: string }

/** Gives a function that reads the goals in the editor's order. */
export function createGoalReader(database: Database): () => Goal[] {
  const selectGoals = database.prepare<[], Row>(`
    SELECT name,
           title,
           indicator,
           area,
           category,
           from_period AS "from",
           til_period  AS til,
           target,
           owner,
           source,
           decided_on  AS decidedOn,
           note
      FROM goal
     ORDER BY id
  `)
  return () =>
    selectGoals.all().map((row) => Goal.parse({ ...row, target: JSON.parse(row.target) }))
}

/** Gives a function that adds goals. */
export function createGoalWriter(database: Database): (goals: readonly Goal[]) => void {
  const insertGoal = database.prepare(`
    INSERT INTO goal (name, title, indicator, area, category, from_period, til_period, target,
                      owner, source, decided_on, note)
    VALUES (@name, @title, @indicator, @area, @category, @from, @til, @target,
            @owner, @source, @decidedOn, @note)
  `)
  return (goals) => {
    for (const goal of goals) insertGoal.run({ ...goal, target: JSON.stringify(goal.target) })
  }
}
