import { productName } from '../text/page.ts'
import { ErrorPage } from './ErrorPage.tsx'
import type { ErrorComponentProps } from '@tanstack/react-router'

/** When even the frame could not be made, since nobody knows whose dashboard it is. */
export function WithoutFrame(props: ErrorComponentProps) {
  return (
    <>
      <header className="site-header">
        <div className="container site-header__inner">
          <p className="site-name site-name__product">{productName}</p>
        </div>
      </header>
      <main id="main-content" className="container">
        <ErrorPage {...props} />
      </main>
    </>
  )
}
