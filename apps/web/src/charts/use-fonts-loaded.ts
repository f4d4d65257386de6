import { useEffect, useState } from 'react'

/** Whether the page's fonts have come; before that texts are measured with another font and have other widths. */
export function useFontsLoaded(): boolean {
  const [isLoaded, setIsLoaded] = useState(false)

  useEffect(() => {
    let isHere = true
    async function wait(): Promise<void> {
      // Not every browser (and no test without one) can tell.
      const fonts: FontFaceSet | undefined = document.fonts
      await fonts?.ready
      if (isHere) setIsLoaded(true)
    }
    void wait()
    return () => {
      isHere = false
    }
  }, [])

  return isLoaded
}
