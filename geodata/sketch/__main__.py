"""Draw the sketches anew: python -m geodata.sketch [KAB …]."""

import sys

from geodata.sketch.drawing import draw, kecamatan_of
from geodata.sketch.facts import GEODATA, KABUPATEN, load_facts
from geodata.sketch.writing import write


def main(wanted: list[str]) -> int:
    unknown = sorted(set(wanted) - set(KABUPATEN))
    if unknown:
        known = ", ".join(KABUPATEN)
        print(f"{unknown[0]}: tidak ada garis luar untuk kode ini; pilih dari {known}.")
        return 1
    for kab in wanted or KABUPATEN:
        facts = load_facts(kab)
        desa = draw(facts)
        folder = GEODATA / "boundaries"
        write(folder / f"{kab}_desa.json", "kode_desa", facts.codes, desa)
        whole = kecamatan_of(desa, facts)
        write(folder / f"{kab}_kecamatan.json", "kode_kecamatan", facts.kecamatan_codes, whole)
        print(kab, len(facts.codes), "desa", len(facts.kecamatan_codes), "kecamatan")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
