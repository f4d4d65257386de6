/** Inhabitants where the municipality is not in the list below, as in a catalogue with other areas. */
const elsewhere = 30_000

/** Roughly how many people live in a municipality: only to give the simulated figures a plausible size. */
export function inhabitantsOf(code: string): number {
  return (thousands.get(code) ?? elsewhere / 1000) * 1000
}

// Thousands, about 2019, rounded.
const rounded =
  '101=623 147=104 151=48 153=35 155=14 157=75 159=69 161=23 163=29 165=28 167=53 169=51 ' +
  '173=56 175=40 183=23 185=43 187=16 190=41 201=26 210=41 217=63 219=51 223=25 230=57 ' +
  '240=43 250=45 253=50 259=61 260=31 265=88 269=23 270=41 306=33 316=71 320=36 326=49 ' +
  '329=35 330=79 336=23 340=30 350=28 360=42 370=83 376=61 390=46 400=40 410=38 420=41 ' +
  '430=52 440=24 450=32 461=204 479=59 480=30 482=12.5 492=6 510=56 530=26.5 540=75 550=38 ' +
  '561=116 563=3.4 573=50 575=43 580=59 607=51 615=90 621=93 630=115 657=89 661=58 665=20 ' +
  '671=21 706=42 707=38 710=48 727=22.7 730=98 740=93 741=3.7 746=62 751=346 756=41 760=57 ' +
  '766=47 773=20 779=46 787=44 791=97 810=36 813=60 820=37 825=1.8 840=30 846=42 849=39 ' +
  '851=215 860=65'

const thousands = new Map(
  rounded.split(' ').map((entry) => [entry.slice(0, 3), Number(entry.slice(4))] as const),
)
