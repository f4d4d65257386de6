import { entryText } from '../../../text/catalogue-entries.ts'
import { areaChoices, choicesFrom } from './choices.ts'
import {
  type Choice,
  type Field,
  type FormValues,
  choicesOf,
  joinChoices,
  textOrNull,
  valueOf,
} from './field.ts'
import type { EntryFormKind, FormCatalogue } from './form.ts'
import { categoriesOf, categoryValues } from './category-lines.ts'
import { slugOf } from './slug.ts'
import { type Indicator, Unit } from '@noegletal/domain'
import { unitLabel } from '@noegletal/format'

const { fields: labels, hints, choose } = entryText

/** A local figure. */
export const indicatorForm: EntryFormKind = {
  blank: {
    unit: 'full-time-persons',
    decimals: '0',
    direction: 'neither',
    granularity: 'month',
    preliminaryPeriods: '0',
    usualLagDays: '30',
  },
  fields: (catalogue, values) => [
    ...nameFields(catalogue, values),
    ...measureFields(),
    ...sourceFields(catalogue),
  ],
  toValues: (entry) => (entry.kind === 'indicator' ? toValues(entry.content) : {}),
  toContent: (values) => {
    const slug = valueOf(values, 'slug') || slugOf(valueOf(values, 'title'))
    return { key: slug, faults: [], content: toContent(values, slug) }
  },
  taken: ({ indicators }) => indicators.map(({ slug }) => slug),
  fieldOf: {
    'source.url': 'url',
    'source.publisher': 'publisher',
    'dimension.title': 'dimension',
    'dimension.categories': 'categories',
  },
}

function nameFields({ themes }: FormCatalogue, values: FormValues): Field[] {
  const choices: Choice[] = themes.map(({ slug, title }) => ({ value: slug, title }))
  const example = hints.phraseExample(valueOf(values, 'phrase'))
  return [
    { name: 'title', label: labels.title, kind: 'text' },
    {
      name: 'slug',
      label: labels.slug,
      hint: hints.slug,
      kind: 'text',
      isFixed: true,
      proposal: slugOf(valueOf(values, 'title')),
    },
    { name: 'theme', label: labels.theme, kind: 'choice', choices, empty: choose },
    { name: 'measure', label: labels.measure, hint: hints.measure, kind: 'text' },
    { name: 'phrase', label: labels.phrase, hint: hints.phrase(example), kind: 'text' },
    { name: 'definition', label: labels.definition, hint: hints.definition, kind: 'long' },
  ]
}

function measureFields(): Field[] {
  const units = Unit.options.map((value) => ({ value, title: unitLabel(value) }))
  const choice = (name: 'direction' | 'granularity'): Field => ({
    name,
    label: labels[name],
    kind: 'choice',
    choices: choicesFrom(entryText[name]),
    empty: choose,
  })
  return [
    { name: 'unit', label: labels.unit, kind: 'choice', choices: units, empty: choose },
    { name: 'decimals', label: labels.decimals, kind: 'number' },
    choice('direction'),
    choice('granularity'),
    {
      name: 'flowOrStock',
      label: labels.flowOrStock,
      kind: 'choice',
      choices: choicesFrom(entryText.flowOrStock),
      empty: entryText.neitherFlowNorStock,
    },
    { name: 'dimension', label: labels.dimension, hint: hints.dimension, kind: 'text' },
    { name: 'categories', label: labels.categories, hint: hints.categories, kind: 'long' },
    { name: 'sumsToTotal', label: labels.sumsToTotal, kind: 'check' },
  ]
}

function sourceFields(catalogue: FormCatalogue): Field[] {
  return [
    { name: 'publisher', label: labels.publisher, kind: 'text' },
    { name: 'url', label: labels.url, hint: hints.optional, kind: 'text' },
    {
      name: 'preliminaryPeriods',
      label: labels.preliminaryPeriods,
      hint: hints.preliminary,
      kind: 'number',
    },
    { name: 'usualLagDays', label: labels.usualLagDays, kind: 'number' },
    {
      name: 'onlyAreas',
      label: labels.onlyAreas,
      hint: hints.onlyAreas,
      kind: 'choices',
      choices: areaChoices(catalogue),
    },
    { name: 'onOverview', label: labels.onOverview, kind: 'check' },
  ]
}

function toContent(values: FormValues, slug: string): unknown {
  const text = (name: string): string => valueOf(values, name)
  return {
    slug,
    theme: text('theme'),
    title: text('title'),
    measure: text('measure'),
    phrase: text('phrase'),
    unit: text('unit'),
    decimals: wholeNumber(text('decimals')),
    direction: text('direction'),
    granularity: text('granularity'),
    flowOrStock: textOrNull(values, 'flowOrStock'),
    denominator: textOrNull(values, 'denominator'),
    preliminaryPeriods: wholeNumber(text('preliminaryPeriods')),
    source: {
      publisher: text('publisher'),
      tableId: textOrNull(values, 'tableId'),
      url: textOrNull(values, 'url'),
    },
    definition: text('definition'),
    dimension: toDimension(values),
    usualLagDays: wholeNumber(text('usualLagDays')),
    onOverview: text('onOverview') !== '',
    onlyAreas: choicesOf(values, 'onlyAreas'),
    replaces: textOrNull(values, 'replaces'),
  }
}

function toDimension(values: FormValues): unknown {
  const title = valueOf(values, 'dimension')
  const categories = categoriesOf(values)
  if (categories.length === 0 && title === '') return null
  return { title, categories, sumsToTotal: valueOf(values, 'sumsToTotal') !== '' }
}

// What is no whole number stays a text, and is refused where numbers are expected.
const wholeNumber = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text)

function toValues(indicator: Indicator): FormValues {
  const { dimension, onlyAreas } = indicator
  return {
    title: indicator.title,
    slug: indicator.slug,
    theme: indicator.theme,
    measure: indicator.measure,
    phrase: indicator.phrase,
    unit: indicator.unit,
    decimals: String(indicator.decimals),
    direction: indicator.direction,
    granularity: indicator.granularity,
    flowOrStock: indicator.flowOrStock ?? '',
    preliminaryPeriods: String(indicator.preliminaryPeriods),
    usualLagDays: String(indicator.usualLagDays),
    ...sourceValues(indicator),
    definition: indicator.definition,
    dimension: dimension?.title ?? '',
    ...categoryValues(dimension?.categories ?? []),
    sumsToTotal: dimension?.sumsToTotal === true ? 'ja' : '',
    onOverview: indicator.onOverview ? 'ja' : '',
    onlyAreas: joinChoices(onlyAreas),
  }
}

// What has no field is kept as it was under its own name.
function sourceValues({ source, denominator, replaces }: Indicator): FormValues {
  return {
    publisher: source.publisher,
    url: source.url ?? '',
    tableId: source.tableId ?? '',
    denominator: denominator ?? '',
    replaces: replaces ?? '',
  }
}
