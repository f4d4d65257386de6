import { useCallback, useEffect, useState } from 'react'

const pause = 1200 // milliseconds after the last digit
const mostDigits = 3

type TypedNumber = {
  /** What has been typed so far; empty when nothing has. */
  readonly digits: string
  readonly type: (digit: string) => void
  /** Takes what has been typed at once. */
  readonly take: () => void
  readonly forget: () => void
}

/** A number typed digit by digit, taken after a short pause. */
export function useTypedNumber(onNumber: (number: number) => void): TypedNumber {
  const [digits, setDigits] = useState('')
  const take = useCallback(() => {
    if (digits === '') return
    setDigits('')
    onNumber(Number(digits))
  }, [digits, onNumber])

  useEffect(() => {
    if (digits === '') return undefined
    const timer = setTimeout(take, pause)
    return () => {
      clearTimeout(timer)
    }
  }, [digits, take])

  return {
    digits,
    type: (digit) => {
      setDigits((before) => `${before}${digit}`.slice(-mostDigits))
    },
    take,
    forget: () => {
      setDigits('')
    },
  }
}
