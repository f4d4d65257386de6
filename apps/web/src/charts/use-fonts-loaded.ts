import { useEffect, useState } from 'react'

/** Whether the page's fonts have come; before that texts are measured with another font and have other widths. */
export function useFontsLoaded(): boolean {
  const [isLoaded, setIsLoaded] = useState(haveCome)

  useEffect(() => {
    let isHere = true
    async function wait(): Promise<void> {
      await fontsOfPage()?.ready
      if (isHere) setIsLoaded(true)
    }
    void wait()
    return () => {
      isHere = false
    }
  }, [])

  return isLoaded
}

function haveCome(): boolean {
  return fontsOfPage()?.check("700 1px 'IBM Plex Sans'") ?? false
}

// Not every browser (and no test without one) can tell.
function fontsOfPage(): FontFaceSet | undefined {
  return document.fonts
}
