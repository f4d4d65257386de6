/**
 * The areas that Danmarks Statistik spells otherwise in English (lang=en), reduced by `foldName`; the municipalities keep
 * their Danish names but for Copenhagen.
 */
const danishOf = new Map<string, string>([
  ['all denmark', 'hele landet'],
  ['denmark', 'hele landet'],
  ['the whole country', 'hele landet'],
  ['whole country', 'hele landet'],
  ['copenhagen', 'koebenhavn'],
  ['capital region of denmark', 'region hovedstaden'],
  ['region zealand', 'region sjaelland'],
  ['region of southern denmark', 'region syddanmark'],
  ['central denmark region', 'region midtjylland'],
  ['region of central denmark', 'region midtjylland'],
  ['north denmark region', 'region nordjylland'],
  ['region of north denmark', 'region nordjylland'],
  ['province copenhagen city', 'landsdel byen koebenhavn'],
  ['province byen koebenhavn', 'landsdel byen koebenhavn'],
  ['province copenhagen surroundings', 'landsdel koebenhavns omegn'],
  ['province copenhagen suburbs', 'landsdel koebenhavns omegn'],
  ['province koebenhavns omegn', 'landsdel koebenhavns omegn'],
  ['province north zealand', 'landsdel nordsjaelland'],
  ['province nordsjaelland', 'landsdel nordsjaelland'],
  ['province bornholm', 'landsdel bornholm'],
  ['province east zealand', 'landsdel oestsjaelland'],
  ['province oestsjaelland', 'landsdel oestsjaelland'],
  ['province west and south zealand', 'landsdel vest og sydsjaelland'],
  ['province vest og sydsjaelland', 'landsdel vest og sydsjaelland'],
  ['province funen', 'landsdel fyn'],
  ['province fyn', 'landsdel fyn'],
  ['province south jutland', 'landsdel sydjylland'],
  ['province sydjylland', 'landsdel sydjylland'],
  ['province east jutland', 'landsdel oestjylland'],
  ['province oestjylland', 'landsdel oestjylland'],
  ['province west jutland', 'landsdel vestjylland'],
  ['province vestjylland', 'landsdel vestjylland'],
  ['province north jutland', 'landsdel nordjylland'],
  ['province nordjylland', 'landsdel nordjylland'],
])

/** The Danish name of an area, folded; a name that is Danish already stays. */
export function danishName(folded: string): string {
  return danishOf.get(folded) ?? folded
}
