/**
 * How good the reason is to believe that a risk is settled, weakest first: somebody says so; it is called an assumption; there is a plan
 * to find out; single people said or were seen doing something; it was counted; it was tried or reviewed; it was seen after the launch.
 */
export type Rung = 'opinion' | 'assumption' | 'plan' | 'anecdote' | 'data' | 'test' | 'launch'
export const rungs: readonly Rung[] = ['opinion', 'assumption', 'plan', 'anecdote', 'data', 'test', 'launch']
