import { figureUrl } from '../../../figure-paths.ts'
import type { PageSearch } from '../../../search.ts'
import type { Period } from '@noegletal/domain'

/** A link that follows the figures: what was chosen, up to the newest, as they are known when somebody looks. */
export function liveUrl(slug: string, search: PageSearch): string {
  return figureUrl('noegletal', slug, { ...search, pr: undefined, til: 'seneste' })
}

type Moment = { readonly asOf: string; readonly periods: readonly Period[] }

/** A link that stands: these periods, with the figures as they were known on the day. */
export function frozenUrl(slug: string, search: PageSearch, { asOf, periods }: Moment): string {
  const [fra, til] = [periods[0], periods.at(-1)]
  return figureUrl('noegletal', slug, { ...search, spaend: undefined, fra, til, pr: asOf })
}

/** The chart alone, for a frame on another page. It follows the figures unless an earlier day was asked for. */
export function embedUrl(slug: string, search: PageSearch): string {
  return figureUrl('indlejr', slug, search)
}

/** What a frame tells the page around it, so that this can give it its height. */
export const heightMessage = 'noegletal-hoejde'

type Frame = { readonly address: string; readonly title: string }

/** The code for another page: a frame, and the few lines that give it the height it asks for. */
export function embedCode({ address, title }: Frame): string {
  const { origin } = new URL(address)
  return `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="560" style="border:0"></iframe>
<script>
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== '${origin}' || data?.type !== '${heightMessage}') return
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.height = data.height
  })
</script>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
