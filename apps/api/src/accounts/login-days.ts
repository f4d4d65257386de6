/** How long a login holds; whoever works on has to log in anew after that. */
export const loginDays = 7
