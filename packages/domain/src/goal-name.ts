import { z } from 'zod'

/** What a goal is called where it was decided: budgetmål, indsatsmål or politisk mål. */
export const GoalName = z.enum(['budget', 'effort', 'political'])
export type GoalName = z.infer<typeof GoalName>
