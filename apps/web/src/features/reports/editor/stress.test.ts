import { stressSelection } from './stress.ts'
import { describe, expect, it } from 'vitest'

const text = 'Ledigheden er lavere i Herning.'

describe('stressSelection', () => {
  it('puts stars around the words, and leaves spaces outside', () => {
    expect(stressSelection({ text, start: 13, end: 21 })).toEqual({
      text: 'Ledigheden er *lavere* i Herning.',
      start: 15,
      end: 21,
    })
  })

  it('takes them away again', () => {
    const stressed = stressSelection({ text, start: 14, end: 20 })

    expect(stressSelection(stressed)).toEqual({ text, start: 14, end: 20 })
  })

  it('stresses one thing where another was inside', () => {
    const inner = stressSelection({ text, start: 14, end: 20 })

    expect(stressSelection({ ...inner, start: 0, end: inner.text.length }).text).toBe(`*${text}*`)
  })

  it('does nothing without a word', () => {
    expect(stressSelection({ text, start: 13, end: 14 }).text).toBe(text)
  })
})
