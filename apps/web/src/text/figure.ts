/** The words around one figure. */
export const figureText = {
  /** After the figure, for those who hear the link. */
  whereFrom: ', hvor kommer tallet fra?',
  preliminary: 'foreløbigt tal',
  simulated: 'simuleret tal',
  /** When an indicator's newest period is not the one the page is about. */
  latest: (period: string) => `Seneste tal: ${period}`,
  judgementClass: { bedre: 'change--better', dårligere: 'change--worse' },
  expectedBack: (expected: string) => `Ventes igen ${expected}.`,
} as const
