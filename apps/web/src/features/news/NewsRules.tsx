import { newsText } from '../../text/news.ts'
import type { NewsReply } from '@noegletal/contract'

const { rules: text } = newsText

/** Every rule by which something is news, whether it raised anything or not. */
export function NewsRules({ rules }: Pick<NewsReply, 'rules'>) {
  return (
    <section aria-labelledby="regler">
      <h2 id="regler">{text.heading}</h2>
      <div className="prose">
        <ul>
          {rules.map((rule) => (
            <li key={rule.text}>{rule.text}</li>
          ))}
        </ul>
        <p>
          {text.preliminary} {text.smooth}
        </p>
      </div>
    </section>
  )
}
