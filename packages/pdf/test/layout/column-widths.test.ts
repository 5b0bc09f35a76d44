import {describe, expect, test} from 'vitest'
import {columnWidths} from '../../src/layout/table/column-widths.ts'

const start = {align: 'start'} as const

describe('columns', () => {
  test('take the shares that they are given', () => {
    const needs = [
      {least: 10, most: 40},
      {least: 10, most: 40},
    ]
    expect(
      columnWidths(
        [
          {...start, width: 1},
          {...start, width: 3},
        ],
        needs,
        200,
      ),
    ).toEqual([50, 150])
  })

  test('with a share that is too narrow for the longest word take room from the others', () => {
    const needs = [
      {least: 80, most: 90},
      {least: 10, most: 40},
    ]
    expect(
      columnWidths(
        [
          {...start, width: 1},
          {...start, width: 3},
        ],
        needs,
        200,
      ),
    ).toEqual([80, 120])
  })

  test('share what is left by what they hold, where all fits on one line', () => {
    const needs = [
      {least: 10, most: 25},
      {least: 10, most: 75},
    ]
    expect(columnWidths([start, start], needs, 200)).toEqual([50, 150])
  })

  test('keep their longest words where not all fits, and fill the measure', () => {
    const needs = [
      {least: 60, most: 60},
      {least: 40, most: 400},
    ]
    expect(columnWidths([start, start], needs, 200)).toEqual([60, 140])
  })

  test('that have all they want leave the rest to the others', () => {
    const needs = [
      {least: 40, most: 50},
      {least: 40, most: 900},
    ]
    expect(columnWidths([start, start], needs, 200)).toEqual([50, 150])
  })

  test('are narrowed alike where not even the longest words fit', () => {
    const needs = [
      {least: 100, most: 100},
      {least: 300, most: 300},
    ]
    expect(columnWidths([start, start], needs, 200)).toEqual([50, 150])
  })
})
